import type { Claim } from './claim.ts'
import { devices } from './devices.ts'
import { drugs } from './drugs.ts'
import { ironAndVitamins } from './iron-and-vitamins.ts'
import { newTreatments } from './new-treatments.ts'
import { remedies } from './remedies.ts'
import { vessels } from './vessels.ts'

export type { Claim, ClaimTopic, ClaimVerdict } from './claim.ts'
export { CLAIM_TOPICS, CLAIM_VERDICTS } from './claim.ts'

/** What people with RLS may have read, and the answers, topic by topic. */
export const CLAIMS: readonly Claim[] = Object.freeze([
  ...ironAndVitamins,
  ...vessels,
  ...remedies,
  ...devices,
  ...drugs,
  ...newTreatments,
])
