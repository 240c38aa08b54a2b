import type { FeatureValue } from '@legato/rules'
import type { CivilDate, Feature } from '@legato/values'
import { addDays } from '@legato/values'
import type { Fact, FactSheet } from './fact-sheet.ts'
import { infer } from './fact-sheet.ts'
import { numberOf } from './inferences.ts'
import type { Gathering, Mention } from './mention.ts'
import { settle } from './settle.ts'
import { whenOf } from './when.ts'

/** How the scores of sleep moved since the score before. */
export function inferSleepMoves(sheet: FactSheet, gathering: Gathering): void {
  for (const [score, moved] of SLEEP) {
    const earlier = earlierThan(sheet[score], gathering.of(score))
    const last = newestUntil(earlier, gathering.asOf)
    if (last) infer(sheet, moved, fall(last, sheet[score]))
  }
}

const SLEEP = [
  ['isi-total', 'isi-improvement'],
  ['ess-total', 'ess-improvement'],
] as const

/** Points by which the score fell from one to the other, dated as the later. */
export function fall(from: Fact, to: Fact): Fact | undefined {
  const [before, after] = [numberOf(from), numberOf(to)]
  if (before === undefined || after === undefined) return undefined
  return inferred(before - after, [from, to], to.at)
}

/** The scales ask about the past week or two: scores less than a week apart speak of the same days. */
const WEEK = 7

export function earlierThan(total: Fact, scores: readonly Mention[]): readonly Mention[] {
  const at = total.kind === 'known' ? whenOf(total.at) : undefined
  if (!at) return []
  const latest = addDays(at.first, -WEEK)
  return scores.filter(({ when }) => when && when.last <= latest)
}

export function newestUntil(scores: readonly Mention[], day: CivilDate): Fact | undefined {
  const earlier = scores.filter(({ when }) => when && when.last <= day)
  return earlier.length > 0 ? settle(earlier, { asOf: day }) : undefined
}

export function known(value: number): {
  readonly kind: 'known'
  readonly value: number
  how: 'inferred'
} {
  return { kind: 'known', value, how: 'inferred' }
}

export function inferred(
  value: number,
  parts: readonly Fact[],
  at: string | undefined,
): Feature<FeatureValue> {
  const from = [...new Set(parts.flatMap((part) => part.from))]
  return { ...known(value), from, ...(at && { at }) }
}
