import { readArtery } from '../arteries/index.ts'
import type { ArteryFinding, PerforatorFinding, VeinFinding } from '../exam/index.ts'
import { isPathological, obstructionOf, type RefluxRulesId, refluxes } from '../veins/index.ts'

/** How a vessel, or a part of it, looks in the drawing. Each has a color and a pattern of its own. */
export const VESSEL_STATES = [
  ...(['normal', 'reflux', 'clot', 'scarred', 'scarred-reflux', 'narrowed'] as const),
  ...(['occluded', 'treated', 'stented', 'dampened', 'unclear', 'not-examined'] as const),
] as const
export type VesselState = (typeof VESSEL_STATES)[number]

/**
 * The look of one venous finding by the chosen limits. What was seen and not measured is unclear;
 * what was measured and within limits is normal as far as it was measured (the name says how far).
 */
export function veinState(finding: VeinFinding, rules: RefluxRulesId): VesselState {
  if (!finding.visualized) return finding.treated ? treatedState(finding) : 'not-examined'
  const reflux = refluxes(finding, rules)
  switch (obstructionOf(finding)) {
    case 'acute':
    case 'indeterminate':
      return 'clot'
    case 'closed':
      return 'treated'
    case 'chronic-change':
      return reflux === 'met' ? 'scarred-reflux' : 'scarred'
    case 'narrowed':
      return 'narrowed'
    case 'suspected-above':
      return reflux === 'met' ? 'reflux' : 'dampened'
    case 'none':
      return reflux === 'met' ? 'reflux' : treatedState(finding)
    case 'not-examined':
      if (reflux === 'met') return 'reflux'
      return reflux === 'undetermined' && !finding.treated ? 'unclear' : treatedState(finding)
  }
}

function treatedState({ treated }: VeinFinding): VesselState {
  if (!treated) return 'normal'
  if (treated.state === 'closed' || treated.state === 'removed') return 'treated'
  if (treated.technique === 'stent') return 'stented'
  return treated.state === 'partly-open' ? 'unclear' : 'normal'
}

export function perforatorState(finding: PerforatorFinding, rules: RefluxRulesId): VesselState {
  const state = finding.treated?.state
  if (state === 'closed' || state === 'removed') return 'treated'
  if (!finding.visualized) return 'not-examined'
  const truth = isPathological(finding, rules)
  if (truth === 'met') return 'reflux'
  return truth === 'not-met' ? 'normal' : 'unclear'
}

export function arteryState(finding: ArteryFinding): VesselState {
  const { state, conduit, suspectedAbove } = readArtery(finding)
  if (state === 'occluded' || state === 'narrowed') return state
  if (!finding.visualized) return 'not-examined'
  if (conduit === 'stent') return 'stented'
  if (suspectedAbove) return 'dampened'
  return state === 'not-examined' ? 'unclear' : 'normal'
}
