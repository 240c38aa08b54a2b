import { aetna0050 } from './aetna-0050.ts'
import { medicareL38720 } from './medicare-l38720.ts'
import type { PayerPolicy } from './policy.ts'

export type { PayerPolicy, PolicyCriterion } from './policy.ts'

/** The policies of payers that are known, by payer. A clinic compares them with those in effect. */
export const payerPolicies: readonly PayerPolicy[] = Object.freeze([aetna0050, medicareL38720])
