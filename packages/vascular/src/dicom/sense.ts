import type { Landmark } from '../exam/index.ts'
import type { ArteryId, PerforatorId, Side, VeinId } from '../segment/index.ts'

/** What a code or a label of a machine means for an exam of the leg. */
export type Sense =
  | { readonly kind: 'vein'; readonly id: VeinId; readonly landmark?: Landmark }
  | { readonly kind: 'perforator'; readonly id?: PerforatorId; readonly region?: 'thigh' | 'calf' }
  | { readonly kind: 'artery'; readonly id: ArteryId; readonly landmark?: Landmark }
  /** The vessels a section is about, where a name alone (popliteal) fits both. */
  | { readonly kind: 'system'; readonly system: System }
  | { readonly kind: 'side'; readonly side: Side }
  | { readonly kind: 'landmark'; readonly landmark: Landmark }
  | { readonly kind: 'measure'; readonly measure: MeasureId }
  | { readonly kind: 'question'; readonly question: QuestionId }
  /** The label that a person gave to a value, as a text beside it or below it. */
  | { readonly kind: 'label' }
  /** What a group of measurements is called: it may name the vessel. */
  | { readonly kind: 'group' }
  /** A value whose label stands beside it. */
  | { readonly kind: 'labeled' }
  /** Known, and of no use in an exam: the language, the observer, the angle of the beam. It is kept. */
  | { readonly kind: 'aside' }

export type System = 'vein' | 'artery'

/** What can be measured: which dimension it has, and between which numbers a body stays. */
export interface MeasureKind {
  readonly label: string
  readonly dimension: 'time' | 'length' | 'height' | 'velocity' | 'ratio' | 'percent' | 'pressure'
  readonly least: number
  readonly most: number
}

const kind = (
  label: string,
  dimension: MeasureKind['dimension'],
  [least, most]: readonly [number, number],
) => ({ label, dimension, least, most }) satisfies MeasureKind

/** Named as an exam names them, in its units: ms, mm, cm, cm/s, mmHg. None is 0; below the least it is another unit. */
export const MEASURES = {
  refluxMs: kind('Reflux time', 'time', [20, 20_000]),
  diameterMm: kind('Diameter', 'length', [1, 100]),
  depthMm: kind('Depth', 'length', [0, 150]),
  heightCm: kind('Height above the floor', 'height', [0, 120]),
  peakRefluxCmPerS: kind('Fastest reversed flow', 'velocity', [5, 1000]),
  velocityCmPerS: kind('Peak velocity', 'velocity', [5, 1000]),
  velocityRatio: kind('Velocity ratio', 'ratio', [0, 50]),
  stenosisPercent: kind('Stenosis', 'percent', [0, 100]),
  areaStenosisPercent: kind('Stenosis by area', 'percent', [0, 100]),
  anklePressureMmHg: kind('Ankle pressure', 'pressure', [0, 350]),
  toePressureMmHg: kind('Toe pressure', 'pressure', [0, 350]),
  brachialPressureMmHg: kind('Arm pressure', 'pressure', [0, 350]),
  abi: kind('Ankle-brachial index', 'ratio', [0, 5]),
  tbi: kind('Toe-brachial index', 'ratio', [0, 3]),
} as const
export type MeasureId = keyof typeof MEASURES

export const QUESTIONS = {
  position: 'Position',
  provocation: 'Provocation',
  compressibility: 'Compressibility',
  thrombus: 'Thrombus',
  phasicity: 'Phasicity',
  waveform: 'Waveform',
  observer: 'Observer',
  comment: 'Comment',
} as const
export type QuestionId = keyof typeof QUESTIONS
