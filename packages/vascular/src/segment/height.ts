/**
 * Where a vessel lies, in centimeters above the floor, on a standing leg with the groin at 85 cm
 * and the fold of the knee at 47 cm (a person of about 172 cm). For drawing and for ordering
 * findings from above to below, never for judging: a measured height stands in the exam itself.
 */
export interface Height {
  readonly topCm: number
  readonly bottomCm: number
}

/** The heights of the body that the numbers of this folder go by. */
export const LANDMARK_HEIGHTS_CM = { navel: 105, groin: 85, knee: 47, ankle: 8, floor: 0 } as const

/** Written from above to below, as one reads a leg. */
export function height(topCm: number, bottomCm: number): Height {
  return { topCm, bottomCm }
}
