import type { CodeableConcept } from '@legato/fhir'
import type { FeatureId } from '@legato/knowledge'
import { analyteOf, featureIds, features, isFeatureId } from '@legato/knowledge'
import type { Topic } from './mention.ts'

/** The system of our own codes: an Observation or a questionnaire answer under a feature's id. */
export const CASE_FEATURE = 'urn:legato:case-feature'

/** Built once: a record is walked by its codes and never searched feature by feature. */
const BY_ANALYTE = new Map<string, Topic>([
  // A second analyte of one feature: the sensitive assay measures the same protein in the same unit.
  ['hs-crp', 'crp'],
  ['qtc-bazett', 'qtc'],
  ['qtc-fridericia', 'qtc'],
  ['pregnancy-status', 'pregnancy'],
  // Derived features that a laboratory or ward may also report, and what others are derived from.
  ['bmi', 'bmi'],
  ['egfr-ckd-epi-2021', 'egfr-ckd-epi-2021'],
  ['nyha-class', 'nyha-class'],
  ['egfr-mdrd', 'other-gfr'],
  ['egfr-ckd-epi-2009', 'other-gfr'],
  ['egfr-ckd-epi-2021-cystatin', 'other-gfr'],
  ['egfr-unstated', 'other-gfr'],
  ['delivery-date', 'delivery-date'],
  ['last-menstruation', 'last-menstruation'],
  ['transferrin', 'transferrin'],
  ['iron', 'iron'],
  ['tibc', 'tibc'],
  ['uibc', 'uibc'],
])
const BY_CONCEPT = new Map<string, FeatureId[]>()
const BY_NAME = new Map<string, FeatureId>()

for (const id of featureIds) {
  const { read, names, label } = features[id]
  if (read.kind === 'analyte') BY_ANALYTE.set(read.analyte, id)
  if (read.kind === 'condition') {
    for (const concept of read.concepts)
      BY_CONCEPT.set(concept, [...(BY_CONCEPT.get(concept) ?? []), id])
  }
  for (const name of [id, label.english, ...(names ?? [])]) BY_NAME.set(nameKey(name), id)
}

function nameKey(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      // `IRLS_total (0-40)`: a name as programs write it, with its range.
      .replace(/[\s_]+/g, ' ')
      .replace(/ ?\(\d+ ?[-–] ?\d+\)$/, '')
      .replace(/^ | ?[:?.]* ?$/g, '')
  )
}

export function featuresOfConcept(concept: string): readonly FeatureId[] {
  return BY_CONCEPT.get(concept) ?? []
}

/** The feature that goes by this name in text: the whole text, never a part of it. */
export function featureNamed(text: string | undefined): FeatureId | undefined {
  return text === undefined ? undefined : BY_NAME.get(nameKey(text))
}

/** What a code speaks of, and whether it is our own code, whose definition fixes the unit. */
export interface Subject {
  readonly topic: Topic
  readonly ours: boolean
}

/**
 * By our own code; by an analyte's code or name; by a feature's name in text. The display of a
 * LOINC code that no table knows is not trusted: it may name a part of something else.
 */
export function subjectOfCode(concept: CodeableConcept | undefined): Subject | undefined {
  if (!concept) return undefined
  const codings = concept.coding ?? []
  const own = codings.find(({ system }) => system === CASE_FEATURE)?.code
  if (own !== undefined && isFeatureId(own)) return { topic: own, ours: true }
  const analyte = analyteOf({ codings, ...(concept.text && { text: concept.text }) })
  if (analyte) return theirs(BY_ANALYTE.get(analyte.id))
  const displays = codings.flatMap(({ system, display }) =>
    system === 'http://loinc.org' ? [] : [display],
  )
  for (const text of [concept.text, ...displays]) {
    const named = featureNamed(text)
    if (named) return theirs(named)
  }
  return undefined
}

/**
 * The feature that a questionnaire item asks for: by link id, by a LOINC link id, by its words;
 * or by the name of the questionnaire with them, as `Total` in `…/Questionnaire/irls`.
 */
export function subjectOfItem(
  item: { linkId?: string; text?: string },
  questionnaire = '',
): Subject | undefined {
  const linkId = (item.linkId ?? '').replace(/^\//, '')
  if (isFeatureId(linkId)) return { topic: linkId, ours: true }
  const coding = { system: 'http://loinc.org', code: linkId }
  const analyte = /^\d+-\d$/.test(linkId) ? analyteOf({ codings: [coding] }) : undefined
  const form = /([^/|]*)(?:\|[^|]*)?$/.exec(questionnaire)?.[1] ?? ''
  return theirs(
    (analyte && BY_ANALYTE.get(analyte.id)) ??
      featureNamed(item.text) ??
      featureNamed(`${form} ${item.text ?? ''}`),
  )
}

function theirs(topic: Topic | undefined): Subject | undefined {
  return topic && { topic, ours: false }
}
