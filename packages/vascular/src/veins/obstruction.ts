import type { Technique, VeinFinding } from '../exam/index.ts'
import { VEINS, type VeinId } from '../segment/index.ts'
import { NARROWED } from './thresholds.ts'

/**
 * In the words of the consensus of 2018 (Needleman): chronic change is no thrombus. `closed` is a
 * vein that a treatment closed or took out, as was meant: not open, and not obstructed.
 */
export const OBSTRUCTIONS = [
  ...(['none', 'acute', 'chronic-change', 'indeterminate', 'narrowed'] as const),
  ...(['suspected-above', 'closed', 'not-examined'] as const),
] as const
export type Obstruction = (typeof OBSTRUCTIONS)[number]

/** Veins that no probe can press shut: of these the ratio and the area speak. */
const INCOMPRESSIBLE: readonly VeinId[] = ['IVC', 'CIV', 'IIV', 'EIV', 'PELV']

/** Whether flow is hindered in this vein, or above it; what was not seen is not examined. */
export function obstructionOf(finding: VeinFinding): Obstruction {
  const { thrombus, compressibility, visualized, phasicity } = finding
  if (!visualized) return 'not-examined'
  // A fresh clot that somebody names is told, whatever was done to the vein.
  if (isClosedOnPurpose(finding) && thrombus !== 'acute') return 'closed'
  if (thrombus !== undefined && thrombus !== 'none') return thrombus
  if (isNarrowed(finding)) return 'narrowed'
  const isHard = compressibility === 'none' || compressibility === 'partial'
  // That a vein which was to be closed is not pressed shut is what the treatment did.
  if (isHard && !isPartlyClosedOnPurpose(finding)) return 'indeterminate'
  if (finding.segment === 'CFV' && (phasicity === 'continuous' || phasicity === 'absent'))
    return 'suspected-above'
  const looked = INCOMPRESSIBLE.includes(finding.segment)
    ? (finding.velocityRatio ?? finding.areaReductionPercent ?? thrombus)
    : (compressibility ?? thrombus)
  return looked === undefined ? 'not-examined' : 'none'
}

/** What treatments leave open: closed, they have failed. */
const MEANT_TO_BE_OPEN: readonly (Technique | undefined)[] = ['stent', 'angioplasty']

function isClosedOnPurpose({ treated }: VeinFinding): boolean {
  if (!treated || MEANT_TO_BE_OPEN.includes(treated.technique)) return false
  return treated.state === 'closed' || treated.state === 'removed'
}

/** Deep veins are not closed on purpose: what cannot be pressed shut there is told. */
function isPartlyClosedOnPurpose({ treated, segment }: VeinFinding): boolean {
  if (!treated || MEANT_TO_BE_OPEN.includes(treated.technique)) return false
  return treated.state === 'partly-open' && VEINS[segment].system !== 'deep'
}

function isNarrowed({ velocityRatio, areaReductionPercent }: VeinFinding): boolean {
  const byRatio = (velocityRatio ?? 0) >= NARROWED.velocityRatio.least
  return byRatio || (areaReductionPercent ?? 0) >= NARROWED.areaReductionPercent.least
}
