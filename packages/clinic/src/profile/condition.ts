import type { CodeableConcept, Condition, Procedure } from '@legato/fhir'
import { codingsOf, referenceTo, textOf } from '@legato/fhir'
import type { ConceptId, FeatureId } from '@legato/knowledge'
import { features, resolveCondition, withheldFrom } from '@legato/knowledge'
import type { CivilDate } from '@legato/values'
import { featureNamed, featuresOfConcept } from './lookup.ts'
import type { Gathering } from './mention.ts'
import { saysNone, saysNothing } from './none.ts'
import { note } from './notes.ts'
import type { When } from './when.ts'
import { ageInDays, isAfter, whenOf } from './when.ts'

/** These matter to a plan even when they are over: asked as "now or before". */
const STILL_COUNTS: ReadonlySet<FeatureId> = new Set([
  'impulse-control-disorder',
  'iv-iron-reaction',
  'opioid-use-disorder',
  'past-vein-thrombosis',
  'psychosis',
  'substance-use-disorder',
  'vein-closure',
] as const)

/**
 * What a Condition says of our flags: confirmed and active, yes; refuted or over, no; listed but
 * not confirmed, unreadable. No Condition at all says nothing. A text that denies, doubts or
 * speaks of a relative is reported and not used.
 */
export function readCondition(condition: Condition, gathering: Gathering): void {
  const from = referenceTo(condition) ?? 'Condition'
  const verified = codeOf(condition.verificationStatus)
  if (verified === 'entered-in-error') return
  if (saysNone(condition.code) || saysNothing(condition.code)) return
  const over = isOver(condition, gathering.asOf)
  const when = verified === 'refuted' ? whenOf(condition.recordedDate) : dateOf(condition, over)
  if (when && isAfter(when, gathering.asOf)) {
    gathering.refuse(from, note('in-the-future', { date: when.at }))
    return
  }
  const spoken = spokenIn(condition.code)
  const said = { from, ...(when && { when }) }
  if (spoken === 'denied') {
    gathering.refuse(from, note('text-not-taken'))
    if (doubtsRls(condition.code)) suspect(said, gathering)
    return
  }
  const holds = !over && (verified === undefined || verified === 'confirmed')
  if (holds)
    for (const concept of spoken.concepts)
      readTreatment(concept, { ...said, code: condition.code }, gathering)
  for (const feature of spoken.features) {
    gathering.add(feature, mentionOf(feature, { verified, over }, said))
  }
  const open = !over && verified !== undefined && UNCERTAIN.has(verified)
  if (open && spoken.features.has('rls-diagnosis-asserted')) suspect(said, gathering)
}

const UNCERTAIN: ReadonlySet<string> = new Set(['unconfirmed', 'provisional', 'differential'])

/** Somebody thought of RLS and was not sure: no diagnosis, and reason enough to ask and to test. */
function suspect(said: Said, gathering: Gathering): void {
  gathering.add('rls-suspected', { kind: 'spoken', value: true, ...said })
}

const DOUBT =
  /\?\s*$|^\s*(?:suspected |suspicion of |possible |probable |verdacht auf |v\. ?a\. |suspicion de |sospecha de )/i

/** `Restless legs?`, `V.a. RLS`. */
function doubtsRls(code: CodeableConcept | undefined): boolean {
  const named = flagsIn(withheldFrom({ codings: codingsOf(code), text: code?.text }), undefined)
  return named.features.has('rls-diagnosis-asserted') && DOUBT.test(textOf(code) ?? '')
}

/** A course of dialysis that was last recorded longer ago may have been an acute one: ours. */
const COURSE_DAYS = 92

/** A procedure that was done stands for what it treats: CPAP, dialysis, an operation on the gut. */
export function readProcedure(procedure: Procedure, gathering: Gathering): void {
  const { status, performedDateTime, performedPeriod, code } = procedure
  if (status !== 'completed' && status !== 'in-progress') return
  const when = whenOf(performedDateTime, performedPeriod?.end, performedPeriod?.start)
  const spoken = spokenIn(code)
  if (spoken === 'denied' || (when && isAfter(when, gathering.asOf))) return
  const said = { from: referenceTo(procedure) ?? 'Procedure', ...(when && { when }) }
  for (const feature of spoken.features) {
    gathering.add(feature, { kind: 'spoken', value: true, ...said })
  }
  const running =
    status === 'in-progress' || (when && ageInDays(when, gathering.asOf) <= COURSE_DAYS)
  if (!running) return
  for (const concept of spoken.concepts) readTreatment(concept, { ...said, code }, gathering)
}

interface Said {
  readonly from: string
  readonly when?: When
}

interface Coded extends Said {
  readonly code: CodeableConcept | undefined
}

/** SNOMED CT 71192002 and 302497006, or the word; what is not stated is taken as hemodialysis. */
function dialysisIn(code: CodeableConcept | undefined) {
  const words = codingsOf(code).map(({ code: one, display }) => `${one} ${display}`)
  const all = [code?.text, ...words].join(' ')
  if (/71192002|p[eé]riton/i.test(all)) return { value: 'peritoneal' } as const
  if (/302497006|h(?:a?e|ä|é)modi[aá]l/i.test(all)) return { value: 'hemodialysis' } as const
  const notes = [note('dialysis-unspecified')]
  return { value: 'hemodialysis', how: 'inferred', notes } as const
}

function mentionOf(
  feature: FeatureId,
  { verified, over }: { readonly verified: string | undefined; readonly over: boolean },
  said: Said,
) {
  if (verified === 'refuted') return { kind: 'spoken', value: false, ...said } as const
  if (verified !== undefined && verified !== 'confirmed') {
    return { kind: 'silent', why: 'unreadable', ...said, notes: [note('unconfirmed')] } as const
  }
  if (!over) return { kind: 'spoken', value: true, standing: true, ...said } as const
  const value = STILL_COUNTS.has(feature)
  return { kind: 'spoken', value, ...said, notes: [note(value ? 'was-once' : 'resolved')] } as const
}

/** Concepts that are no flags: which dialysis, which class of heart failure, which allergy. */
function readTreatment(concept: ConceptId, { code, ...said }: Coded, gathering: Gathering): void {
  if (concept === 'dialysis') {
    gathering.add('dialysis', { kind: 'spoken', ...dialysisIn(code), ...said })
  }
  if (concept === 'sulfite-allergy') {
    const value = { has: ['sulfite'], unresolved: [], sources: { sulfite: [said.from] } }
    gathering.add('allergies', { kind: 'spoken', value, from: said.from })
  }
  if (concept === 'nyha-3' || concept === 'nyha-4') {
    gathering.add('nyha-class', {
      kind: 'spoken',
      value: concept === 'nyha-3' ? 'III' : 'IV',
      ...said,
    })
  }
}

interface Spoken {
  readonly concepts: readonly ConceptId[]
  readonly features: ReadonlySet<FeatureId>
}

function spokenIn(code: CodeableConcept | undefined): Spoken | 'denied' {
  const statement = { codings: codingsOf(code), text: code?.text }
  const spoken = flagsIn(resolveCondition(statement), textOf(code))
  if (spoken.features.size > 0) return spoken
  return flagsIn(withheldFrom(statement), undefined).features.size > 0 ? 'denied' : spoken
}

function flagsIn(concepts: readonly ConceptId[], text: string | undefined): Spoken {
  const named = concepts.length === 0 ? featureNamed(text?.replace(/ \([a-z ]+\)$/, '')) : undefined
  const found = [...concepts.flatMap(featuresOfConcept), ...(named ? [named] : [])]
  return { concepts, features: new Set(found.filter((id) => features[id].shape.kind === 'flag')) }
}

function isOver(condition: Condition, asOf: CivilDate): boolean {
  const { abatementDateTime, abatementPeriod, abatementAge, abatementString } = condition
  const status = codeOf(condition.clinicalStatus)
  if (status !== undefined) return OVER.has(status)
  const end = whenOf(abatementDateTime, abatementPeriod?.end)
  // An end that is expected, as of a pregnancy, is not there yet.
  if (end) return !isAfter(end, asOf)
  return Boolean(abatementDateTime ?? abatementPeriod ?? abatementAge ?? abatementString)
}

const OVER: ReadonlySet<string> = new Set(['inactive', 'remission', 'resolved'])

/** Since when; of what is over, until when. */
function dateOf(condition: Condition, over: boolean): When | undefined {
  const { onsetDateTime, onsetPeriod, recordedDate, abatementDateTime, abatementPeriod } = condition
  const ended = over ? whenOf(abatementDateTime, abatementPeriod?.end, recordedDate) : undefined
  return ended ?? whenOf(onsetDateTime, onsetPeriod?.start, recordedDate)
}

/** The code, or the word where a system writes no code: both spell these alike. */
function codeOf(concept: CodeableConcept | undefined): string | undefined {
  const code = concept?.coding?.find((coding) => coding.code)?.code
  return code ?? textOf(concept)?.trim().toLowerCase().replace(/\s+/g, '-')
}
