import type { Exam, LegExam } from '../exam/index.ts'
import type { Side } from '../segment/index.ts'
import { type Change, noLeg, withLeg } from './change.ts'

/** What stands in the sheet beside vessels: pressures, and the class of the leg. */
export const PRESSURE_FIELDS = ['dorsalisPedisMmHg', 'posteriorTibialMmHg', 'toeMmHg'] as const
export type PressureField = (typeof PRESSURE_FIELDS)[number] | 'brachialMmHg'

/** As it would be typed: a whole number of mmHg, or nothing. */
export function pressureAt(exam: Exam, side: Side, field: PressureField): string {
  const value =
    field === 'brachialMmHg' ? exam.brachial?.[`${side}MmHg`] : exam.legs[side]?.pressures?.[field]
  return value === undefined ? '' : String(value)
}

/** The exam with this pressure; nothing typed takes it away. */
export function typePressure(
  exam: Exam,
  { side, field }: { readonly side: Side; readonly field: PressureField },
  text: string,
): Change {
  const word = text.trim()
  const value = word === '' ? undefined : Number(word.replace(/mmhg$/i, ''))
  if (value !== undefined && !(value >= 0 && value <= 400)) return { kind: 'unread', word }
  if (field === 'brachialMmHg') {
    const { [`${side}MmHg` as const]: _, ...others } = exam.brachial ?? {}
    const own = value === undefined ? {} : { [`${side}MmHg`]: value }
    return { kind: 'changed', exam: { ...exam, brachial: { ...others, ...own } } }
  }
  const leg = exam.legs[side] ?? noLeg(side)
  const { [field]: _, ...others } = leg.pressures ?? {}
  const pressures = { ...others, ...(value !== undefined && { [field]: value }) }
  return { kind: 'changed', exam: withLeg(exam, { ...leg, pressures }) }
}

/** The exam with the CEAP class of a leg as it was written; whether it can be read, `readExam` says. */
export function typeCeap(exam: Exam, side: Side, text: string): Exam {
  const { ceap: _, ...leg }: LegExam = exam.legs[side] ?? noLeg(side)
  const ceap = text.trim()
  return withLeg(exam, ceap === '' ? leg : { ...leg, ceap })
}
