/**
 * Estimated GFR of adults by the CKD-EPI 2021 creatinine equation, without race.
 *
 * Assumes a steady creatinine (IDMS-traceable) and an age of 18 or more. Not for dialysis.
 * Inker LA et al. N Engl J Med 2021;385:1737-1749, doi 10.1056/NEJMoa2102953, table 2.
 *
 * @param creatinine mg/dL
 * @returns mL/min per 1.73 m2
 * @example ckdEpi({ creatinine: 1, age: 50, sex: 'female' }) // 68.6
 */
export function ckdEpi({ creatinine, age, sex }: CkdEpi): number {
  const { kappa, alpha, factor } = BY_SEX[sex]
  const ratio = creatinine / kappa
  return 142 * Math.min(ratio, 1) ** alpha * Math.max(ratio, 1) ** -1.2 * 0.9938 ** age * factor
}

export interface CkdEpi {
  readonly creatinine: number
  readonly age: number
  readonly sex: 'female' | 'male'
}

const BY_SEX = {
  female: { kappa: 0.7, alpha: -0.241, factor: 1.012 },
  male: { kappa: 0.9, alpha: -0.302, factor: 1 },
} as const
