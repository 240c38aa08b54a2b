import type { Therapy } from '../therapy.ts'
import { deprescribe } from './deprescribe.ts'
import { education } from './education.ts'
import { ironTherapies } from './iron/index.ts'
import { lifestyle } from './lifestyle.ts'
import { referrals } from './referral.ts'
import { workup } from './workup/index.ts'

/** Everything that might be done, in the order in which one thinks of it. */
export const therapies: readonly Therapy[] = [
  ...referrals,
  ...workup,
  ...deprescribe,
  ...ironTherapies,
  ...lifestyle,
  ...education,
]
