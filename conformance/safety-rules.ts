import { childbearingRules } from './safety/childbearing.ts'
import { deviceRules } from './safety/devices.ts'
import { dopaminergicRules } from './safety/dopaminergic.ts'
import { ironRules } from './safety/iron.ts'
import { ligandRules } from './safety/ligands.ts'
import { opioidCombinations } from './safety/opioid-combinations.ts'
import { opioidRules } from './safety/opioids.ts'
import { otherRules } from './safety/others.ts'
import type { SafetyRule } from './safety/plan.ts'
import { toldRules } from './safety/told.ts'
import { veinRules } from './safety/veins.ts'

/**
 * The safety rules S1 to S45 and those of the rules on vessels that forbid something (R2, R4 to R8,
 * R10 to R13) once more, written from the list of rules alone: they read a patient and a plan, and
 * know nothing of the criteria by which plans are made.
 */
export const safetyRules: readonly SafetyRule[] = [
  ...ironRules,
  ...ligandRules,
  ...dopaminergicRules,
  ...opioidRules,
  ...opioidCombinations,
  ...childbearingRules,
  ...otherRules,
  ...deviceRules,
  ...veinRules,
  ...toldRules,
]
