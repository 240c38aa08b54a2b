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

/** g/mol of human transferrin, which binds two atoms of iron; and of iron. */
const [TRANSFERRIN, IRON] = [79_570, 55.845]

/**
 * What transferrin can bind: about 1.4 µg of iron a mg.
 *
 * @param transferrin in mg/dL
 * @returns µg/dL
 */
export function capacityOf(transferrin: number): number {
  return (transferrin * 1000 * 2 * IRON) / TRANSFERRIN
}
