import type { Fact, FactSheet } from '../fact-sheet.ts'
import { infer } from '../fact-sheet.ts'
import { note } from '../notes.ts'
import { isWords } from '../same.ts'
import { ofNights, tooFew, writeChange } from './change.ts'
import type { Compared } from './compared.ts'
import { comparison, lacking } from './compared.ts'
import type { Told } from './logged.ts'
import { isBeyondLegs, shareOf, told } from './logged.ts'
import { shareShift, shareShiftFrom } from './share.ts'
import type { Shift } from './shift.ts'

/** How many more of the nights have symptoms beyond the legs than before the first dose. */
export function inferSpread(sheet: FactSheet, compared: Compared): void {
  const { lately, before } = compared.periods
  const [now, then] = [told(lately, isBeyondLegs), told(before, isBeyondLegs)]
  infer(sheet, 'diary-beyond-legs', tooFew(now) ?? percentFact(now))
  const lack = lacking(then, compared)
  if (!lack) infer(sheet, 'diary-beyond-legs-before', percentFact(then))
  writeChange(
    sheet,
    'spread',
    tooFew(now) ?? (lack ? againstAnswer(now, sheet, lack) : more(now, then)),
  )
}

function percentFact(nights: Told<boolean>): Fact {
  const { had, of } = shareOf(nights)
  return ofNights((100 * had) / of, nights.from)
}

function more(now: Told<boolean>, then: Told<boolean>): Parameters<typeof writeChange>[2] {
  return { shift: inPercent(shareShift(shareOf(then), shareOf(now))), ...comparison(then, now) }
}

/** Where the answer says that only the legs were affected; of other parts it tells no share of nights. */
function againstAnswer(
  now: Told<boolean>,
  sheet: FactSheet,
  lack: Fact,
): Parameters<typeof writeChange>[2] {
  const answer = sheet['body-parts-before-treatment']
  if (answer.kind !== 'known' || !isWords(answer.value) || answer.at === undefined) return lack
  const { has, unresolved } = answer.value
  if (has.length === 0 || unresolved.length > 0 || !has.every(isLeg)) return lack
  return {
    shift: inPercent(shareShiftFrom(0, shareOf(now))),
    from: [...answer.from, ...now.from],
    notes: [note('against-answer', { date: answer.at })],
  }
}

/** `legs`, `left leg`, `both calves`: as people write them. */
function isLeg(part: string): boolean {
  return /\b(legs?|cal(f|ves)|thighs?|feet|foot|shins?)\b/i.test(part.replaceAll('-', ' '))
}

function inPercent({ by, low, high }: Shift): Shift {
  return { by: 100 * by, low: 100 * low, high: 100 * high }
}
