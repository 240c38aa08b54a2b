import type { ArteryFinding, LegExam, Waveform } from '../exam/index.ts'
import type { ArteryId } from '../segment/index.ts'
import { bandOf } from './band.ts'
import type { StenosisBand } from './bands.ts'
import { RATIO_BANDS, STENOSIS_PERCENT_BANDS } from './bands.ts'

export interface ArteryReading {
  readonly segment: ArteryId
  /** `open` is what a stent or graft should be; `not-examined` is never normal. */
  readonly state: 'open' | 'narrowed' | 'occluded' | 'not-examined'
  readonly ratio?: number
  readonly stenosis?: StenosisBand
  readonly waveform?: Waveform
  readonly conduit?: NonNullable<ArteryFinding['conduit']>
  /** A monophasic wave without a narrowing seen: it may lie above. */
  readonly suspectedAbove?: true
}

/** What each arterial finding of a leg comes to, in the order of the exam. */
export function readArteries({ arteries }: LegExam): readonly ArteryReading[] {
  return arteries.map(readArtery)
}

export function readArtery(finding: ArteryFinding): ArteryReading {
  const { segment, waveform, conduit, visualized } = finding
  const ratio = ratioOf(finding)
  const stenosis = visualized ? stenosisOf(finding, ratio) : undefined
  const state = stateOf(finding, stenosis)
  const above = state === 'open' && (waveform === 'monophasic' || waveform === 'absent')
  return {
    segment,
    state,
    ...(ratio !== undefined && { ratio }),
    ...(stenosis && { stenosis }),
    ...(waveform && { waveform }),
    ...(conduit && { conduit }),
    ...(above && { suspectedAbove: true }),
  }
}

/** From both velocities where they are there, else as the report gives it; to one place. */
function ratioOf({ psvCmPerS, psvBeforeCmPerS, velocityRatio }: ArteryFinding): number | undefined {
  if (psvCmPerS === undefined || !psvBeforeCmPerS) return velocityRatio
  return Math.round(Number(((psvCmPerS / psvBeforeCmPerS) * 10).toPrecision(12))) / 10
}

function stenosisOf(finding: ArteryFinding, ratio?: number): StenosisBand | undefined {
  if (finding.occluded) return 'occluded'
  if (ratio !== undefined) return bandOf(RATIO_BANDS, ratio)
  const { stenosisPercent } = finding
  return stenosisPercent === undefined ? undefined : bandOf(STENOSIS_PERCENT_BANDS, stenosisPercent)
}

function stateOf(finding: ArteryFinding, stenosis?: StenosisBand): ArteryReading['state'] {
  if (!finding.visualized) return 'not-examined'
  if (stenosis === 'occluded') return 'occluded'
  if (stenosis === '50-to-74' || stenosis === '75-to-99') return 'narrowed'
  const looked = stenosis ?? finding.psvCmPerS ?? finding.waveform ?? finding.occluded
  return looked === undefined ? 'not-examined' : 'open'
}
