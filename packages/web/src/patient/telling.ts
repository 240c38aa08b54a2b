import type { Finding, Plan } from '@legato/server/api'

const SHOWN = 5

/** Told on the line of the diagnosis. */
const BESIDE: ReadonlySet<string> = new Set(['rls-diagnosis-icsd-3-tr'])

function isBeside({ id }: Finding): boolean {
  return BESIDE.has(id)
}

/** By which other criteria the diagnosis of a line holds. */
export function besideOf({ id }: Finding, { findings }: Plan): readonly Finding[] {
  if (id !== 'rls-diagnosis') return []
  return findings.filter((one) => one.answer === 'met' && isBeside(one))
}

/** What a reader needs at a glance, chosen by what the plan itself says of its items. */
export interface Telling {
  /**
   * What holds, without what the alerts above already tell: the first of the plan, what a
   * recommendation rests on, and others as there is room, in the order of the plan.
   */
  readonly findings: readonly Finding[]
  /** How many more hold. */
  readonly more: number
  /** The open finding that most proposals wait for. */
  readonly waiting: { readonly finding: Finding; readonly count: number } | undefined
}

export function tellingOf(plan: Plan): Telling {
  const met = plan.findings.filter(({ answer }) => answer === 'met')
  const told = plan.alerts
    .filter(({ level }) => level !== 'info')
    .map(({ because }) => new Set<string>(because.map(({ feature }) => feature)))
  const untold = met.filter((finding) => {
    if (isBeside(finding)) return false
    const known = knownIn(finding)
    return known.length === 0 || !told.some((alert) => known.every((one) => alert.has(one)))
  })
  return {
    findings: foremost(untold, plan),
    more: Math.max(0, untold.length - SHOWN),
    waiting: waitedFor(plan),
  }
}

function foremost(findings: readonly Finding[], { proposals }: Plan): readonly Finding[] {
  const reasons = proposals
    .filter(({ status }) => status === 'recommended')
    .flatMap((proposal) => proposal.for)
  const moving = new Set<string>(
    reasons.flatMap(({ because }) => because.map(({ feature }) => feature)),
  )
  const moves = (finding: Finding, index: number) =>
    index === 0 || knownIn(finding).some((feature) => moving.has(feature))
  const byWeight = [...new Set([...findings.filter(moves), ...findings])]
  const chosen = new Set(byWeight.slice(0, SHOWN))
  return findings.filter((finding) => chosen.has(finding))
}

function knownIn({ because }: Finding): readonly string[] {
  return because.filter(({ value }) => value !== undefined).map(({ feature }) => feature)
}

function waitedFor({ findings, proposals }: Plan): Telling['waiting'] {
  const held = proposals.filter(({ status }) => status === 'needs-data')
  const [first] = findings
    .filter(({ answer, needs }) => answer === 'undetermined' && needs.length > 0)
    .map((finding) => ({ finding, count: held.filter(waitsFor(finding)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  return first
}

function waitsFor(finding: Finding) {
  return ({ needs }: { readonly needs: readonly string[] }) =>
    finding.needs.every((feature) => needs.includes(feature))
}
