import { dopaminergicIn } from './first-dose.ts'
import type { Logged, Told } from './logged.ts'
import { told } from './logged.ts'
import { NIGHTS_NEEDED } from './periods.ts'
import { medianOf } from './shift.ts'

/** Milligrams of a drug in a usual night on which it was taken, and the nights that tell it. */
export interface Taken {
  readonly mg: number
  readonly from: readonly string[]
}

/** Undefined where fewer than seven nights tell a dose of the drug with its amount. */
export function takenOf(drug: string, nights: readonly Logged[]): Taken | undefined {
  const { values, from }: Told<number> = told(nights, (night) => mgOf(drug, night))
  return values.length < NIGHTS_NEEDED ? undefined : { mg: medianOf(values), from }
}

/** The sum of a night; undefined when none was taken, or one without an amount. */
function mgOf(drug: string, { doses }: Logged): number | undefined {
  const some = doses.filter((dose) => dopaminergicIn(dose.drug) === drug)
  const amounts = some.flatMap(({ amount }) => inMg(amount) ?? [])
  if (some.length === 0 || amounts.length < some.length) return undefined
  return amounts.reduce((sum, mg) => sum + mg, 0)
}

function inMg(amount: string | undefined): number | undefined {
  const [, number, unit] = /^(\d+(?:[.,]\d+)?) ?(mg|mcg|µg|ug)$/i.exec(amount?.trim() ?? '') ?? []
  if (number === undefined || unit === undefined) return undefined
  const value = Number(number.replace(',', '.'))
  return unit.toLowerCase() === 'mg' ? value : value / 1000
}
