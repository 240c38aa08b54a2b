import type { Knowledge, Status } from '@legato/knowledge'
import type { Criterion } from '@legato/rules'
import { mentions } from '@legato/rules'
import { onlyCounts } from './diff-facts.ts'
import type { Plan, Proposal } from './plan.ts'
import type { RankStep } from './rank-step.ts'

/** An item of a plan as far as its causes are concerned. */
export interface Sided<Item> {
  readonly before: Item | undefined
  readonly after: Item | undefined
}

/**
 * The changed facts for which a proposal changed: those that it waited for, those of which a plan
 * said that they would move it so, and those on which its deciding reason rests; failing these, all
 * that its rules read.
 */
export function proposalBecause(
  { before, after }: Sided<Proposal>,
  changed: ReadonlySet<string>,
  knowledge: Knowledge,
): readonly string[] {
  const id = (after ?? before)?.id
  const named = [
    ...(before?.needs ?? []),
    ...(after?.needs ?? []),
    ...foretold(before, after?.status ?? 'absent'),
    ...foretold(after, before?.status ?? 'absent'),
    ...deciding(before),
    ...deciding(after),
    ...(before?.dose?.say === after?.dose?.say ? [] : adjusting(after)),
    ...stepping(before, after),
    ...stepping(after, before),
    ...cautioning(before, after),
    ...cautioning(after, before),
  ].filter((feature) => changed.has(feature))
  if (named.length > 0) return distinct(named)
  const therapy = knowledge.therapies.find((one) => one.id === id)
  if (!therapy) return []
  const { concerns, ladder, forbids, dosing, mustKnow = [] } = therapy
  const rules = [...ladder, ...forbids, ...(dosing?.rows ?? [])].map(({ when }) => when)
  return readIn([concerns, ...rules], changed, mustKnow)
}

function foretold(one: Proposal | undefined, to: Status | 'absent'): readonly string[] {
  return (one?.changesIf ?? []).filter((change) => change.to === to).map(({ feature }) => feature)
}

/** What decided stands first among the reasons on its side. */
function deciding(one: Proposal | undefined): readonly string[] {
  const reason = one?.status === 'contraindicated' ? one.against[0] : one?.for[0]
  return (reason?.because ?? []).map(({ feature }) => feature)
}

function adjusting(one: Proposal | undefined): readonly string[] {
  return (one?.dose?.adjustedFor ?? []).map(({ feature }) => feature)
}

/** The facts of the cautions that only the one has. */
function cautioning(one: Proposal | undefined, other: Proposal | undefined): readonly string[] {
  const others = new Set(other?.cautions.map(({ id }) => id))
  const own = one && other ? one.cautions.filter(({ id }) => !others.has(id)) : []
  return own.flatMap(({ because }) => because.map(({ feature }) => feature))
}

/** The steps of fit and preference that only the later one has. */
export function newSteps(before: Proposal, after: Proposal): readonly RankStep[] {
  const known = new Set(before.rank?.steps.map(({ say }) => say))
  const own = (after.rank?.steps ?? []).filter(({ say }) => !known.has(say))
  return own.filter(({ step }) => step === 'fit' || step === 'preference')
}

function stepping(one: Proposal | undefined, other: Proposal | undefined): readonly string[] {
  const steps = one && other && one.status === other.status ? newSteps(other, one) : []
  return steps.flatMap(({ because }) => because.map(({ feature }) => feature))
}

type Judged = Plan['findings'][number] | Plan['alerts'][number]

/** The changed facts for which a finding or an alert changed. */
export function ruleBecause(
  { before, after }: Sided<Judged>,
  changed: ReadonlySet<string>,
  knowledge: Knowledge,
): readonly string[] {
  const named = [before, after]
    .flatMap((one) => one?.because ?? [])
    .map(({ feature }) => feature)
    .filter((feature) => changed.has(feature))
  if (named.length > 0) return distinct(named)
  const id = (after ?? before)?.id
  const rules = [...knowledge.findings, ...knowledge.alerts].filter((rule) => rule.id === id)
  return readIn(
    rules.map(({ when }) => when),
    changed,
  )
}

function readIn(
  criteria: readonly Criterion[],
  changed: ReadonlySet<string>,
  more: readonly string[] = [],
): readonly string[] {
  const read = criteria.flatMap((criterion) => [...mentions(criterion)])
  return distinct([...read, ...more].filter((feature) => changed.has(feature)))
}

/** Each once; what only counts on with the days, as age does, last. */
function distinct(features: readonly string[]): readonly string[] {
  const all = [...new Set(features)]
  return [...all.filter((one) => !onlyCounts(one)), ...all.filter(onlyCounts)]
}
