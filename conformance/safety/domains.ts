import type { AlertRule, FindingRule, Knowledge, Therapy } from '@legato/knowledge'
import { features, isFeatureId, knowledge } from '@legato/knowledge'
import type { Criterion, FeatureValue } from '@legato/rules'
import { cutPoints, intervals } from '@legato/rules'
import type { Feature } from '@legato/values'
import { unknown } from '@legato/values'
import type { Concerned } from './concerned.ts'
import type { Domains } from './crossing.ts'
import { choose } from './crossing.ts'
import { known } from './settle.ts'

type Fact = Feature<FeatureValue>

/** The part of the knowledge that a rule looks at: what a plan says of one therapy rests on no other. */
export function partOf(concerned: Concerned, whole: Knowledge = knowledge): Knowledge {
  const { proposals, isEveryMedicine, isOrdered, isWhole, alerts, findings } = concerned
  if (isWhole) return whole
  const { version, date, order, withholds } = whole
  return {
    version,
    date,
    ...(withholds && { withholds }),
    ...(isOrdered && order && { order }),
    therapies: whole.therapies.filter(
      ({ id, kind }) => proposals.has(id) || (isEveryMedicine && kind === 'medication'),
    ),
    alerts: whole.alerts.filter(({ id }) => alerts.has(id)),
    findings: whole.findings.filter(({ id }) => findings.has(id)),
  }
}

/**
 * The values of each feature that the rule asks for: one from each interval between the cut points
 * of the knowledge concerned, every option, every word, and unknown. First stands how it usually is
 * with this patient.
 */
export function domainsOf(
  { features: asked, words }: Concerned,
  part: Knowledge,
  usual: Readonly<Record<string, Fact>>,
): Domains<Fact> {
  const cuts = cutPoints(criteriaOf(part))
  return new Map(
    [...asked].filter(isFeatureId).map((id) => {
      const { shape } = features[id]
      const first = usual[id] ?? unknown('never-measured')
      const values = ((): readonly FeatureValue[] => {
        if (shape.kind === 'flag') return [true, false]
        if (shape.kind === 'coded') return shape.options
        if (shape.kind === 'words') return lists([...(words.get(id) ?? [])])
        const thresholds = cuts.get(id)?.thresholds ?? []
        return intervals(thresholds, shape.plausible).map(({ sample }) => sample)
      })()
      return [id, distinct([first, ...values.map(known), unknown('never-measured')])]
    }),
  )
}

/** Nothing, something unreadable, each word alone, and every two. */
function lists(words: readonly string[]): readonly FeatureValue[] {
  const list = (has: readonly string[], unresolved: readonly string[] = []) => ({
    has,
    unresolved,
    sources: {},
  })
  const pairs = words.length <= PAIRED_LIMIT ? choose(words, 2) : []
  return [
    list([]),
    list([], ['?']),
    ...words.map((word) => list([word])),
    ...pairs.map((two) => list(two)),
  ]
}

/** Two drugs of a class or of two classes: beyond this many words their pairs would fill the day. */
const PAIRED_LIMIT = 30

function distinct(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [nameOf(fact), fact])).values()]
}

/** The value of a fact in a word, the same for the same value. */
export function nameOf(fact: Fact | undefined): string {
  if (fact?.kind !== 'known') return 'unknown'
  const { value } = fact
  if (typeof value !== 'object') return `${value}`
  if ('has' in value) return `${value.has} ? ${value.unresolved}`
  return `${value.comparator}${value.value}`
}

function criteriaOf({ therapies, alerts, findings }: Knowledge): readonly Criterion[] {
  return [
    ...therapies.flatMap(inTherapy),
    ...alerts.map(({ when }: AlertRule) => when),
    ...findings.map(({ when }: FindingRule) => when),
  ]
}

function inTherapy({ concerns, ladder, forbids, cautions, dosing }: Therapy): readonly Criterion[] {
  const reasons = [...ladder, ...forbids, ...cautions, ...(dosing?.rows ?? [])]
  return [concerns, ...reasons.map(({ when }) => when)]
}
