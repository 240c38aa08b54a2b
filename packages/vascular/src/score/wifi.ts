import type { LegPressures } from '../arteries/index.ts'
import type { Basis } from '../basis.ts'
import { unread } from '../basis.ts'

export type WifiGrade = 0 | 1 | 2 | 3

interface Ischemia {
  readonly grade: WifiGrade
  readonly leastAbi: number
  readonly leastAnkleMmHg: number
  readonly leastToeMmHg: number
}

/** Ischemia of WIfI (Mills 2014), from the best to the worst; the bounds are as printed there. */
export const ISCHEMIA: readonly Ischemia[] = [
  { grade: 0, leastAbi: 0.8, leastAnkleMmHg: 100, leastToeMmHg: 60 },
  { grade: 1, leastAbi: 0.6, leastAnkleMmHg: 70, leastToeMmHg: 40 },
  { grade: 2, leastAbi: 0.4, leastAnkleMmHg: 50, leastToeMmHg: 30 },
  { grade: 3, leastAbi: 0, leastAnkleMmHg: 0, leastToeMmHg: 0 },
]
export const ISCHEMIA_BASIS: Basis = unread('WIFI-2014', 'Ankle above 100 is grade 0')

/**
 * The grade of ischemia. The toe wins where it was measured; an ankle that cannot be pressed shut
 * says nothing. Of index and ankle pressure the worse counts. Undefined without any pressure.
 */
export function ischemiaGrade(pressures: LegPressures): WifiGrade | undefined {
  const { toeMmHg, ankleMmHg, abi, incompressible } = pressures
  if (toeMmHg !== undefined) return gradeOf((row) => toeMmHg >= row.leastToeMmHg)
  if (incompressible) return undefined
  const byIndex = abi && gradeOf((row) => abi.value >= row.leastAbi)
  const byAnkle = ankleMmHg === undefined ? undefined : ankleGrade(ankleMmHg)
  if (byIndex === undefined || byAnkle === undefined) return byIndex ?? byAnkle
  return byIndex > byAnkle ? byIndex : byAnkle
}

/** Above 100 is grade 0, and 100 itself grade 1: the table prints ">100" and "70 to 100". */
function ankleGrade(mmHg: number): WifiGrade | undefined {
  return mmHg === 100 ? 1 : gradeOf((row) => mmHg >= row.leastAnkleMmHg)
}

function gradeOf(reaches: (row: Ischemia) => boolean): WifiGrade | undefined {
  return ISCHEMIA.find(reaches)?.grade
}

export interface Wifi {
  readonly wound: WifiGrade
  readonly ischemia: WifiGrade
  readonly footInfection: WifiGrade
}

/** As it is written: `W1 I2 fI0`. */
export function printWifi({ wound, ischemia, footInfection }: Wifi): string {
  return `W${wound} I${ischemia} fI${footInfection}`
}
