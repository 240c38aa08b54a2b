/**
 * Tablets of pramipexole carry the salt on their label in some countries and the base in others;
 * doses are published as the salt. Base to salt, mg. EU product information of Mirapexin, section
 * 2 and 4.2 (0.7 mg base is 1.0 mg salt); read in a copy, not at the agency.
 */
const PRAMIPEXOLE: readonly (readonly [base: number, salt: number])[] = [
  [0.088, 0.125],
  [0.18, 0.25],
  [0.35, 0.5],
  [0.7, 1],
  [1.1, 1.5],
  // Prolonged release.
  [0.26, 0.375],
  [0.52, 0.75],
  [1.05, 1.5],
  [1.57, 2.25],
  [2.1, 3],
  [2.62, 3.75],
  [3.15, 4.5],
]

/** Every strength of the salt is a multiple of the smallest; none of the base is. */
const SMALLEST_SALT = 0.125
const MOST_TABLETS = 6

/**
 * An amount of an ingredient in mg, told as published doses are. `isBase` when the record calls
 * it the base; else an amount that only tablets labeled by the base can make is taken as such.
 *
 * @example asPublished('pramipexole', 0.35) // 0.5
 */
export function asPublished(ingredient: string, mg: number, isBase = false): number {
  if (ingredient !== 'pramipexole') return mg
  if (!isBase && isWhole(mg / SMALLEST_SALT)) return mg
  for (const [base, salt] of PRAMIPEXOLE) {
    const count = mg / base
    if (isWhole(count) && count <= MOST_TABLETS) return rounded(salt * Math.round(count))
  }
  return isBase ? rounded(mg / 0.7) : mg
}

function isWhole(count: number): boolean {
  return count > 0.5 && Math.abs(count - Math.round(count)) < 1e-6
}

function rounded(mg: number): number {
  return Number(mg.toPrecision(4))
}
