import type { Finding, Plan } from '@legato/server/api'

const SHOWN = 3

export interface OpenFindings {
  readonly shown: readonly Finding[]
  readonly folded: readonly Finding[]
}

/**
 * The open findings, those apart that matter today: to learn what they need could move a proposal
 * or answer a safety rule. One that needs all that another needs, and more, waits behind it; most
 * of the rest are conditions that look alike.
 */
export function openFindings({ findings, missing, proposals, unchecked }: Plan): OpenFindings {
  const open = findings.filter(({ answer }) => answer === 'undetermined')
  const proposed = new Set(proposals.map(({ id }) => id))
  const mattering = new Set([
    ...missing
      .filter(({ changes }) => changes.some((id) => proposed.has(id)))
      .map(({ feature }) => feature),
    ...unchecked.flatMap(({ needs }) => needs),
  ])
  const matters = open
    .filter(({ needs }) => needs.some((feature) => mattering.has(feature)))
    .filter((finding) => !open.some((other) => isBehind(finding, other)))
    .toSorted((a, b) => worth(a, missing) - worth(b, missing))
  const shown = open.length <= SHOWN ? open : matters.slice(0, SHOWN)
  return { shown, folded: open.filter((finding) => !shown.includes(finding)) }
}

/** The place of the first question that it asks: what moves most is asked first. */
function worth({ needs }: Finding, missing: Plan['missing']): number {
  const place = missing.findIndex(({ feature }) => needs.includes(feature))
  return place === -1 ? missing.length : place
}

function isBehind({ needs }: Finding, other: Finding): boolean {
  const isLess = other.needs.length > 0 && other.needs.length < needs.length
  return isLess && other.needs.every((feature) => needs.includes(feature))
}
