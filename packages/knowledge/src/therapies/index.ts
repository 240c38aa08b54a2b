import type { Therapy } from '../therapy.ts'
import { alpha2deltaTherapies } from './alpha2delta/index.ts'
import { besideTherapies } from './beside/index.ts'
import { care } from './care/index.ts'
import { deprescribe } from './deprescribe.ts'
import { devices } from './device/index.ts'
import { dopaminergicTherapies, tapers } from './dopaminergic/index.ts'
import { education } from './education.ts'
import { emerging } from './emerging/index.ts'
import { ironTherapies } from './iron/index.ts'
import { lifestyle } from './lifestyle/index.ts'
import { opioidTherapies } from './opioid/index.ts'
import { physical } from './physical/index.ts'
import { referrals } from './referral.ts'
import { remedies } from './remedy/index.ts'
import { vascularReferrals, vascularTherapies } from './vascular/index.ts'
import { workup } from './workup/index.ts'

/** Everything that might be done, in the order in which one thinks of it. */
export const therapies: readonly Therapy[] = [
  ...referrals,
  ...vascularReferrals,
  ...care,
  ...deprescribe,
  ...tapers,
  ...workup,
  ...ironTherapies,
  ...alpha2deltaTherapies,
  ...dopaminergicTherapies,
  ...opioidTherapies,
  ...besideTherapies,
  ...devices,
  ...lifestyle,
  ...physical,
  ...vascularTherapies,
  ...remedies,
  ...emerging,
  ...education,
]
