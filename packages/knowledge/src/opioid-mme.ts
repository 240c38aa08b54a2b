import type { Basis } from './basis.ts'
import { unread } from './basis.ts'

/**
 * Morphine milligram equivalents of one milligram by mouth, by ingredient.
 *
 * They measure danger over a day's opioids together. They are never used to convert one opioid
 * into another: tolerance to one is not tolerance to the next, and the same source says so.
 * Fentanyl is counted there by its patch in micrograms an hour, and so is left without a factor.
 */
export const MME_FACTORS: ReadonlyMap<string, number> = new Map([
  ['codeine', 0.15],
  ['hydrocodone', 1],
  ['hydromorphone', 5],
  ['methadone', 4.7],
  ['morphine', 1],
  ['oxycodone', 1.5],
  ['oxymorphone', 3],
  ['tapentadol', 0.4],
  ['tramadol', 0.2],
])

/** A partial agonist: it has no factor, and takes no part in the sum. */
export const WITHOUT_MME: ReadonlySet<string> = new Set(['buprenorphine'])

export const MME_BASIS: Basis = unread(
  'CDC-OPIOIDS-2022',
  'Table of factors, read as two other pages reprint it; not to be used for converting',
)
