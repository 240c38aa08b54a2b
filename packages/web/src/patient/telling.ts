import type { Finding, Plan } from '@legato/server/api'

const SHOWN = 7

/** What a reader needs at a glance, chosen by what the plan itself says of its items. */
export interface Telling {
  /** What holds, in the order of the plan, without what the alerts above already tell. */
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
    const known = knownIn(finding)
    return known.length === 0 || !told.some((alert) => known.every((one) => alert.has(one)))
  })
  return {
    findings: untold.slice(0, SHOWN),
    more: Math.max(0, untold.length - SHOWN),
    waiting: waitedFor(plan),
  }
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
