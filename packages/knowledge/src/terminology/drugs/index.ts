import type { Drug } from '../drug.ts'
import { AGGRAVATING } from './aggravating.ts'
import { ANTIDEPRESSANTS } from './antidepressants.ts'
import { ANTIDOPAMINERGICS } from './antidopaminergics.ts'
import { ANTIHISTAMINES } from './antihistamines.ts'
import { BESIDE } from './beside.ts'
import { EMERGING } from './emerging.ts'
import { EVERYDAY } from './everyday.ts'
import { MINERALS } from './minerals.ts'
import { OPIOIDS } from './opioids.ts'
import { REMEDIES } from './remedies.ts'
import { SEDATIVES } from './sedatives.ts'
import { TREATMENTS } from './treatments.ts'

/**
 * Every ingredient Legato knows. Names and brands in four languages are common usage, not checked
 * against a national register; codes say for themselves where they were read.
 */
export const DRUGS: readonly Drug[] = [
  ...ANTIHISTAMINES,
  ...ANTIDOPAMINERGICS,
  ...ANTIDEPRESSANTS,
  ...AGGRAVATING,
  ...TREATMENTS,
  ...OPIOIDS,
  ...SEDATIVES,
  ...MINERALS,
  ...EVERYDAY,
  ...BESIDE,
  ...REMEDIES,
  ...EMERGING,
]

export { PRODUCTS } from './products.ts'
