/**
 * Voltages as recorders spell them. The factor leads to microvolts. A unit that is not here is
 * unknown, and no threshold in microvolts may be laid on its signal.
 */
const MICROVOLTS: Readonly<Record<string, number>> = {
  uv: 1,
  µv: 1,
  μv: 1,
  mcv: 1,
  'µ volt': 1,
  uvolt: 1,
  microv: 1,
  microvol: 1,
  mv: 1e3,
  mvolt: 1e3,
  millivol: 1e3,
  v: 1e6,
  volt: 1e6,
  volts: 1e6,
  nv: 1e-3,
  nvolt: 1e-3,
}

/**
 * What one of this unit is in microvolts; undefined where it is no voltage. The field holds eight
 * bytes, so longer words arrive cut off. Capitals are no help: nobody records megavolts.
 */
export function microvoltsIn(unit: string): number | undefined {
  const word = unit.trim().toLowerCase()
  return Object.hasOwn(MICROVOLTS, word) ? MICROVOLTS[word] : undefined
}
