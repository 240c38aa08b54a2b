/**
 * Transferrin saturation: 100 x iron / total iron-binding capacity, both in one unit and from
 * one sample.
 *
 * @returns per cent
 * @example transferrinSaturation(60, 300) // 20
 */
export function transferrinSaturation(iron: number, bindingCapacity: number): number {
  return (100 * iron) / bindingCapacity
}
