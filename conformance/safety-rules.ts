import { dopaminergicRules } from './safety/dopaminergic.ts'
import { ironRules } from './safety/iron.ts'
import { ligandRules } from './safety/ligands.ts'
import { opioidRules } from './safety/opioids.ts'
import { otherRules } from './safety/others.ts'
import type { SafetyRule } from './safety/plan.ts'

/**
 * The safety rules of this slice once more, written from the list of safety rules alone: they read
 * a patient and a plan, and know nothing of the criteria by which plans are made.
 */
export const safetyRules: readonly SafetyRule[] = [
  ...ironRules,
  ...ligandRules,
  ...dopaminergicRules,
  ...opioidRules,
  ...otherRules,
]
