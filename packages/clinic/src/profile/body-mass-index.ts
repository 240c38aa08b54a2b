/**
 * Weight over height squared.
 *
 * @param weight kg
 * @param height cm
 * @returns kg/m2
 * @example bodyMassIndex(81, 180) // 25
 */
export function bodyMassIndex(weight: number, height: number): number {
  return weight / (height / 100) ** 2
}
