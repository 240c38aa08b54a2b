import type { Message } from '@legato/values'
import type { Fact, FactSheet } from '../fact-sheet.ts'
import { infer } from '../fact-sheet.ts'
import { numberOf } from '../inferences.ts'
import { note } from '../notes.ts'
import { ofNights, tooFew, writeChange } from './change.ts'
import { hoursSinceNine, onClock } from './clock.ts'
import type { Compared } from './compared.ts'
import { comparison, lacking } from './compared.ts'
import { nightsAtHome } from './home.ts'
import type { Logged, Told } from './logged.ts'
import { onsetOf, told } from './logged.ts'
import { medianOf, shiftBetween, shiftFrom } from './shift.ts'

/**
 * The hour at which symptoms begin, and by how many hours earlier than before the first dose: by
 * nights from before it, or by the hour that was answered for that time, with its date.
 */
export function inferOnset(sheet: FactSheet, compared: Compared): void {
  const { lately, before } = compared.periods
  const [now, then] = [onsetsOf(lately), onsetsOf(before)]
  infer(sheet, 'diary-onset', tooFew(now.told) ?? hourFact(now))
  if (lacking(then.told, compared) === undefined) infer(sheet, 'diary-onset-before', hourFact(then))
  writeChange(sheet, 'earlier', tooFew(now.told) ?? earlier({ now, then }, sheet, compared))
}

interface Onsets {
  readonly told: Told<number>
  /** What was left out of it. */
  readonly notes: readonly Message[]
}

function onsetsOf(nights: readonly Logged[]): Onsets {
  const home = nightsAtHome(nights)
  const away = nights.length - home.length
  const quiet = home.filter(({ beganAt }) => beganAt === 'no-urge').length
  const notes = [
    ...(away > 0 ? [note('nights-away', { count: away })] : []),
    ...(quiet > 0 ? [note('nights-quiet', { count: quiet })] : []),
  ]
  return { told: told(home, onsetOf), notes }
}

function hourFact({ told: { values, from }, notes }: Onsets): Fact {
  return ofNights(onClock(medianOf(values)), from, notes)
}

function earlier(
  { now, then }: { readonly now: Onsets; readonly then: Onsets },
  sheet: FactSheet,
  compared: Compared,
): Parameters<typeof writeChange>[2] {
  const lack = lacking(then.told, compared)
  if (lack) return againstAnswer(now, sheet['symptom-onset-before-treatment']) ?? lack
  const shift = shiftBetween(now.told.values, then.told.values)
  if (!shift) return lack ?? hourFact(now)
  const { from, notes } = comparison(then.told, now.told)
  return { shift, from, notes: [...notes, ...now.notes] }
}

/** Undefined when nobody answered, or nobody knows when. */
function againstAnswer(now: Onsets, answer: Fact): Parameters<typeof writeChange>[2] | undefined {
  const hour = numberOf(answer)
  if (hour === undefined || answer.at === undefined) return undefined
  const later = shiftFrom(hoursSinceNine(hour), now.told.values)
  if (!later) return undefined
  return {
    shift: { by: -later.by, low: -later.high, high: -later.low },
    from: [...answer.from, ...now.told.from],
    notes: [note('against-answer', { date: answer.at }), ...now.notes],
  }
}
