/**
 * Creatinine clearance of adults after Cockcroft and Gault:
 * (140 - age) x weight / (72 x creatinine), times 0.85 for women.
 *
 * Assumes a steady creatinine. Drug labels state their renal doses in it.
 * Cockcroft DW, Gault MH. Nephron 1976;16:31-41.
 *
 * @param adult age in years, weight in kg, creatinine in mg/dL
 * @returns mL/min, not per body surface
 * @example cockcroftGault({ age: 60, sex: 'male', weight: 72, creatinine: 1 }) // 80
 */
export function cockcroftGault({ age, sex, weight, creatinine }: CockcroftGault): number {
  const male = ((140 - age) * weight) / (72 * creatinine)
  return sex === 'female' ? 0.85 * male : male
}

export interface CockcroftGault {
  readonly age: number
  readonly sex: 'female' | 'male'
  readonly weight: number
  readonly creatinine: number
}
