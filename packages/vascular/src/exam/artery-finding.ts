import { ARTERIES, keysOf } from '../segment/index.ts'
import { diameterMm, percent, pressureMmHg, speedCmPerS } from './quantities.ts'
import type { Of } from './shape.ts'
import { choice, number, object, text, truth } from './shape.ts'
import { landmark, treated } from './technique.ts'

export const WAVEFORMS = ['triphasic', 'biphasic', 'monophasic', 'absent'] as const
export type Waveform = (typeof WAVEFORMS)[number]

export const arteryFinding = object(
  {
    segment: choice(keysOf(ARTERIES), 'The artery'),
    visualized: truth('Whether it was seen: what was not seen is never taken as normal'),
  },
  {
    landmark,
    psvCmPerS: speedCmPerS('Peak systolic velocity; 0 is no flow'),
    psvBeforeCmPerS: speedCmPerS('Peak systolic velocity in the healthy stretch before it'),
    velocityRatio: number(0, 50, 'The ratio of both, where the report gives only that'),
    stenosisPercent: percent('Stenosis by the report, of the diameter'),
    occluded: truth('Whether it is closed'),
    waveform: choice(WAVEFORMS, 'The form of the wave'),
    plaque: choice(['none', 'soft', 'calcified', 'mixed'], 'What lies on the wall'),
    diameterMm: diameterMm('Inner diameter'),
    conduit: choice(
      ['native', 'stent', 'vein-graft', 'prosthetic-graft'],
      'What the blood runs in',
    ),
    treated,
    comment: text('Anything else, in words'),
  },
  'One artery, or one part of it',
)
export type ArteryFinding = Of<typeof arteryFinding>

export const afterExercise = object(
  {},
  {
    ankleMmHg: pressureMmHg('The higher ankle pressure, one minute after walking'),
    brachialMmHg: pressureMmHg('The higher arm pressure at the same moment'),
    walkedMeters: number(0, 5000, 'How far the person walked'),
  },
  'Pressures after the treadmill',
)

/** Systolic pressures of one leg, each as measured: an index is worked out, not stored alone. */
export const pressures = object(
  {},
  {
    dorsalisPedisMmHg: pressureMmHg('At the ankle, over the artery of the back of the foot'),
    posteriorTibialMmHg: pressureMmHg('At the ankle, over the posterior tibial artery'),
    toeMmHg: pressureMmHg('At the great toe'),
    tcpo2MmHg: number(0, 200, 'Oxygen through the skin of the foot'),
    abi: number(0, 5, 'Ankle-brachial index by the report, where no pressures are given'),
    tbi: number(0, 3, 'Toe-brachial index by the report, where no pressures are given'),
    incompressible: truth('Whether a cuff could not stop the flow at the ankle'),
    afterExercise,
  },
  'Systolic pressures of this leg',
)
export type Pressures = Of<typeof pressures>

export const brachial = object(
  {},
  { leftMmHg: pressureMmHg('Left arm'), rightMmHg: pressureMmHg('Right arm') },
  'Systolic pressures of the arms, at rest',
)
export type Brachial = Of<typeof brachial>
