import { day } from './date.ts'
import { lengthCm } from './quantities.ts'
import type { Of } from './shape.ts'
import { choice, object, text } from './shape.ts'

export const POSITIONS = ['standing', 'sitting', 'reverse-trendelenburg', 'supine'] as const
export type Position = (typeof POSITIONS)[number]
export const position = choice(POSITIONS, 'How the person was while this was measured')

export const PROVOCATIONS = ['valsalva', 'manual', 'cuff', 'dorsiflexion'] as const
export type Provocation = (typeof PROVOCATIONS)[number]
export const provocation = choice(
  PROVOCATIONS,
  'What set the blood moving: Valsalva, calf pressed by hand or cuff and let go, foot pulled up',
)

/** Where in its segment: a vein is rarely measured as a whole. */
export const LANDMARKS = ['proximal', 'mid', 'distal'] as const
export type Landmark = (typeof LANDMARKS)[number]
export const landmark = choice(LANDMARKS, 'Which part of the segment; none is the whole segment')

export const TECHNIQUES = [
  ...(['radiofrequency', 'laser', 'cyanoacrylate', 'mechanochemical', 'foam'] as const),
  ...(['stripping', 'phlebectomy', 'ligation', 'stent', 'angioplasty', 'other'] as const),
] as const
export type Technique = (typeof TECHNIQUES)[number]

export const TREATED_STATES = ['closed', 'partly-open', 'open', 'removed'] as const
export type TreatedState = (typeof TREATED_STATES)[number]

export const treated = object(
  { state: choice(TREATED_STATES, 'What is found now: for a stent, open is what is wanted') },
  {
    technique: choice(TECHNIQUES, 'How it was treated'),
    on: day('The day of the treatment'),
    openLengthCm: lengthCm('The longest stretch that is open'),
    device: text('Which device, as its maker calls it'),
  },
  'A segment that was treated before',
)
export type Treated = Of<typeof treated>
