import type { Therapy } from '../../therapy.ts'
import { infrared } from './infrared.ts'
import { pneumatic } from './pneumatic.ts'
import { vibrationPad, wholeBodyVibration } from './vibration.ts'
import { traumaRelease, yoga } from './yoga.ts'

/** What works on the body from outside: for those who ask, want no drug, or whom drugs failed. */
export const physical: readonly Therapy[] = [
  pneumatic,
  yoga,
  vibrationPad,
  wholeBodyVibration,
  infrared,
  traumaRelease,
]
