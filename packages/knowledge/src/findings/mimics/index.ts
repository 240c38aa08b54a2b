import type { FindingRule } from '../../finding.ts'
import { childhood } from './childhood.ts'
import { mimic } from './mimic.ts'
import { muscles } from './muscles.ts'
import { nerves } from './nerves.ts'
import { restlessness } from './restlessness.ts'
import { vessels } from './vessels.ts'

/** What looks like RLS, one finding for each; the commonest first. */
export const mimics: readonly FindingRule[] = Object.entries({
  ...muscles,
  ...vessels,
  ...nerves,
  ...restlessness,
  ...childhood,
}).map(([name, row]) => mimic(name, row))
