import { ours, read, unread } from '../basis.ts'
import type { Band } from './band.ts'

export type AbiBand = 'non-compressible' | 'normal' | 'borderline' | 'abnormal' | 'severe'

const ABNORMAL = read('PAD-2024', '0.90 or less is abnormal, 0.91 to 0.99 borderline')

/** Resting index, rounded to two places before it is looked up, as it is reported. */
export const ABI_BANDS: readonly Band<AbiBand>[] = [
  {
    id: 'non-compressible',
    from: 1.4,
    inclusive: false,
    basis: read('PAD-2024', 'Above 1.40: not compressible'),
  },
  { id: 'normal', from: 1, inclusive: true, basis: read('PAD-2024', '1.00 to 1.40') },
  { id: 'borderline', from: 0.9, inclusive: false, basis: ABNORMAL },
  { id: 'abnormal', from: 0.4, inclusive: false, basis: ABNORMAL },
  {
    id: 'severe',
    from: 0,
    inclusive: true,
    basis: read('FHIR-CVD-LT', '0.40 or less is severe; not from ACC/AHA'),
  },
]

export type TbiBand = 'normal' | 'abnormal'

export const TBI_BANDS: readonly Band<TbiBand>[] = [
  { id: 'normal', from: 0.7, inclusive: false, basis: unread('PAD-2024') },
  { id: 'abnormal', from: 0, inclusive: true, basis: unread('PAD-2024', '0.70 or less') },
]

/** Positive after exercise: one of both. */
export const EXERCISE = {
  abiFallPercent: { over: 20, basis: unread('PAD-2024', 'The index falls by more than 20%') },
  ankleFallMmHg: { over: 30, basis: unread('PAD-2024', 'The ankle falls by more than 30 mmHg') },
} as const

export type StenosisBand = 'below-50' | '50-to-74' | '75-to-99' | 'occluded'

/** Peak velocity in a narrowing over that before it, of native arteries. */
export const RATIO_BANDS: readonly Band<StenosisBand>[] = [
  {
    id: '75-to-99',
    from: 4,
    inclusive: true,
    basis: unread('COSSMAN-1989', 'A ratio of 4 or more: 75% or more'),
  },
  {
    id: '50-to-74',
    from: 2,
    inclusive: true,
    basis: unread('COSSMAN-1989', 'A ratio of 2 or more: 50% or more'),
  },
  { id: 'below-50', from: 0, inclusive: true, basis: unread('COSSMAN-1989') },
]

export const STENOSIS_PERCENT_BANDS: readonly Band<StenosisBand>[] = [
  { id: 'occluded', from: 100, inclusive: true, basis: ours('All of it') },
  { id: '75-to-99', from: 75, inclusive: true, basis: ours('The bands of the ratio') },
  { id: '50-to-74', from: 50, inclusive: true, basis: ours('The bands of the ratio') },
  { id: 'below-50', from: 0, inclusive: true, basis: ours('The bands of the ratio') },
]
