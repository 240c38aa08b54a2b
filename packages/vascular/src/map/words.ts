import type { ArteryFinding, PerforatorFinding, VeinFinding } from '../exam/index.ts'
import type { Side } from '../segment/index.ts'
import type { View } from './courses.ts'
import type { VesselState } from './state.ts'

/** What each state is called, beside its pattern and in the names for those who listen. */
export const STATE_WORDS: Readonly<Record<VesselState, string>> = {
  normal: 'no finding',
  reflux: 'reflux',
  clot: 'thrombus',
  scarred: 'post-thrombotic change',
  'scarred-reflux': 'post-thrombotic change with reflux',
  narrowed: 'narrowed',
  occluded: 'occluded',
  treated: 'closed or removed',
  stented: 'stent, open',
  dampened: 'flow dampened from above',
  unclear: 'seen, not judged',
  'not-examined': 'not examined',
}

/** The same beside the leg, where there is little room. */
export const SHORT_WORDS: Readonly<Record<VesselState, string>> = {
  ...STATE_WORDS,
  reflux: '',
  scarred: 'post-thrombotic',
  'scarred-reflux': 'post-thrombotic, reflux',
  dampened: 'flow dampened',
}

export const SIDE_WORDS: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right' }
export const VIEW_WORDS: Readonly<Record<View, string>> = {
  front: 'From the front',
  back: 'From behind',
}

/** The numbers of a finding as they stand beside the leg: "1,800 ms · 7.2 mm". */
export function numbersOf(finding: VeinFinding | PerforatorFinding): string {
  return joined([measured(finding.refluxMs, 'ms'), measured(finding.diameterMm, 'mm')])
}

/** Of a narrowing the velocity and the ratio, of a dampened flow its wave: all that fits beside a leg. */
export function arteryLabel({ waveform, ...finding }: ArteryFinding, state: VesselState): string {
  return state === 'dampened' ? (waveform ?? '') : arteryNumbers(finding)
}

export function arteryNumbers(finding: ArteryFinding): string {
  const { velocityRatio, stenosisPercent, psvCmPerS, waveform } = finding
  return joined([
    measured(psvCmPerS, 'cm/s'),
    velocityRatio === undefined ? '' : `ratio ${figure(velocityRatio)}`,
    measured(stenosisPercent, '%'),
    waveform ?? '',
  ])
}

function measured(value: number | undefined, unit: string): string {
  return value === undefined ? '' : `${figure(value)} ${unit}`
}

export function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}

/** With a comma between thousands; the map stands in every time zone and language alike. */
export function figure(value: number): string {
  const [whole = '', rest] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest === undefined ? grouped : `${grouped}.${rest}`
}
