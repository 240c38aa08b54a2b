import type { FactSheet } from '../fact-sheet.ts'
import { infer } from '../fact-sheet.ts'
import { note } from '../notes.ts'
import { ofNights, tooFew, untold, writeChange } from './change.ts'
import type { Compared } from './compared.ts'
import { comparison, lacking } from './compared.ts'
import type { Told } from './logged.ts'
import { reliefOf, told, urgeOf } from './logged.ts'
import { medianOf, shiftBetween } from './shift.ts'

/** The urge against the time before the first dose, and relief against the first half-year after it. */
export function inferStrength(sheet: FactSheet, compared: Compared): void {
  const { lately, before, first } = compared.periods
  const [urge, urgeBefore] = [told(lately, urgeOf), told(before, urgeOf)]
  const lack = lacking(urgeBefore, compared)
  infer(sheet, 'diary-urge', tooFew(urge) ?? middle(urge))
  if (!lack) infer(sheet, 'diary-urge-before', middle(urgeBefore))
  writeChange(sheet, 'stronger', tooFew(urge) ?? lack ?? moved(urgeBefore, urge))
  const [relief, reliefFirst] = [told(lately, reliefOf), told(first, reliefOf)]
  const few = tooFew(reliefFirst)
  infer(sheet, 'diary-relief', tooFew(relief) ?? middle(relief))
  if (!few) infer(sheet, 'diary-relief-first', middle(reliefFirst))
  const unlike = few && untold([note('no-first-relief'), ...(few.notes ?? [])], few.from)
  // The earlier less the later: what is positive is shorter.
  writeChange(sheet, 'shorter', tooFew(relief) ?? unlike ?? moved(relief, reliefFirst))
}

function middle({ values, from }: Told<number>) {
  return ofNights(medianOf(values), from)
}

function moved(from: Told<number>, to: Told<number>): Parameters<typeof writeChange>[2] {
  const shift = shiftBetween(from.values, to.values)
  const { from: nights, notes } = comparison(from, to)
  return shift ? { shift, from: nights, notes } : untold(notes, nights)
}
