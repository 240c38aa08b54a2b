import { ARTERIES, keysOf, SIDES, VEINS } from '../segment/index.ts'
import { day } from './date.ts'
import { percent } from './quantities.ts'
import type { Of } from './shape.ts'
import { choice, number, object, text } from './shape.ts'

export const METHODS = [
  ...(['ct-venography', 'mr-venography', 'venography', 'ivus'] as const),
  ...(['ct-angiography', 'mr-angiography', 'angiography', 'plethysmography'] as const),
] as const
export const RESULTS = [
  ...(['normal', 'narrowed', 'compressed', 'occluded', 'thrombus', 'reflux'] as const),
  ...(['obstruction', 'not-assessable'] as const),
] as const

/** A result that others read, taken over as coded. */
export const imaging = object(
  {
    method: choice(METHODS, 'How it was looked at'),
    side: choice(SIDES, 'Which leg'),
    result: choice(RESULTS, 'What was found'),
  },
  {
    segment: choice([...keysOf(VEINS), ...keysOf(ARTERIES)], 'Which vessel'),
    on: day('The day of the imaging'),
    areaReductionPercent: percent('How much of the area is lost'),
    diameterReductionPercent: percent('How much of the diameter is lost'),
    fillingIndexMlPerS: number(0, 50, 'Venous filling index'),
    refillS: number(0, 120, 'Venous refilling time'),
    ejectionFractionPercent: percent('Ejection fraction of the calf'),
    comment: text('Anything else, in words'),
  },
  'A result of other imaging',
)
export type Imaging = Of<typeof imaging>
