import { daysBetween } from '@legato/values'
import type { FactSheet } from './fact-sheet.ts'
import type { Gathering, Mention } from './mention.ts'
import { known } from './score-moves.ts'

/** What was done to the vessels of the legs, each with the days since it was last done. */
const TREATMENTS = ['vein-closure', 'vein-stent', 'artery-stent'] as const

/** A day that is known to a month is good enough for a visit, one that is known to a year is not. */
const VAGUE_DAYS = 31

interface Past {
  readonly days: number
  readonly at: string
  readonly from: string
}

/**
 * How long ago it was done, as of today: from the day of a Procedure, or from the days that an exam
 * counted, with those since the exam. That somebody was once treated tells no day.
 */
export function inferSinceTreated(sheet: FactSheet, gathering: Gathering): void {
  for (const treatment of TREATMENTS) {
    const feature = `days-since-${treatment}` as const
    const [newest] = [
      ...gathering.of(treatment).flatMap((one) => sinceProcedure(one, gathering)),
      ...gathering.of(feature).flatMap((one) => sinceCounted(one, gathering)),
    ].toSorted((a, b) => a.days - b.days)
    if (newest)
      sheet[feature] = {
        ...known(newest.days),
        how: 'inferred',
        at: newest.at,
        from: [newest.from],
      }
  }
}

function sinceProcedure(mention: Mention, { asOf }: Gathering): readonly Past[] {
  const { kind, from, when } = mention
  const isDone = kind === 'spoken' && mention.value === true && from.startsWith('Procedure/')
  if (!isDone || !when || daysBetween(when.first, when.last) > VAGUE_DAYS) return []
  return [{ days: Math.max(0, daysBetween(when.last, asOf)), at: when.at, from }]
}

function sinceCounted(mention: Mention, { asOf }: Gathering): readonly Past[] {
  const { kind, from, when } = mention
  if (kind !== 'spoken' || typeof mention.value !== 'number' || !when) return []
  return [{ days: mention.value + Math.max(0, daysBetween(when.last, asOf)), at: when.at, from }]
}
