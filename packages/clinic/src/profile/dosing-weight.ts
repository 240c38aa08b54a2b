import { bodyMassIndex } from './body-mass-index.ts'

/** The weight that enters Cockcroft-Gault, and which one it is: the answer must say so. */
export interface DosingWeight {
  readonly kind: 'actual' | 'adjusted'
  readonly kg: number
}

/**
 * Actual body weight; from a body mass index of 30 on, adjusted body weight
 * (ideal + 0.4 x (actual - ideal)), because fat makes little creatinine and the actual weight
 * would overstate the clearance. Without a height, actual.
 *
 * Ideal weight after Devine (1974): 50 kg (men) or 45.5 kg (women) + 2.3 kg for each inch over
 * 5 feet. The factor 0.4: Winter MA et al. Pharmacotherapy 2012;32:604-612, not read in full; for
 * normal weight that paper prefers ideal weight, from which we deviate (labels used actual).
 */
export function dosingWeight({ weight, height, sex }: Build): DosingWeight {
  if (height === undefined || bodyMassIndex(weight, height) < 30)
    return { kind: 'actual', kg: weight }
  const ideal = (sex === 'female' ? 45.5 : 50) + 2.3 * (height / 2.54 - 60)
  return { kind: 'adjusted', kg: ideal + 0.4 * (weight - ideal) }
}

export interface Build {
  /** kg */
  readonly weight: number
  /** cm */
  readonly height?: number | undefined
  readonly sex: 'female' | 'male'
}
