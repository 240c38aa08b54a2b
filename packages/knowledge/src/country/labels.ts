import { type Basis, read, unread } from '../basis.ts'
import type { FeatureId } from '../features/index.ts'
import type { CountryId } from './country.ts'

/** A label that goes further, or less far, than the one on which the knowledge is written. */
export interface LabelMaximum {
  readonly drug: string
  /** The feature that holds the daily dose taken, by which a dose above the label is known. */
  readonly taken: FeatureId
  /** In mg a day: in the knowledge, and here. */
  readonly from: number
  readonly to: number
  /** The regimens that change with it, by the id of their wording, each worded whole. */
  readonly regimens: Readonly<Record<string, string>>
  readonly basis: readonly Basis[]
}

/** Both numbers are of the salt; packs in Europe give the base, 0.54 mg. */
const europeanPramipexole: LabelMaximum = {
  drug: 'pramipexole',
  taken: 'pramipexole-dose',
  from: 0.5,
  to: 0.75,
  regimens: {
    'dose.pramipexole':
      '0.125 mg (0.088 mg of the base) two to three hours before bed, doubled after 4 to 7 days if needed; never above 0.75 mg (0.54 mg of the base), the maximum of the label here.',
    'dose.pramipexole.20-60':
      'Clearance 20 to 60: 0.125 mg (0.088 mg of the base) two to three hours before bed, doubled after 14 days at the soonest; never above 0.75 mg (0.54 mg of the base), the maximum of the label here.',
  },
  basis: [
    read('LABEL-PRAMIPEXOLE', 'EU maximum 0.75 mg'),
    unread('LABEL-PRAMIPEXOLE', 'The same as base: 0.54 mg'),
  ],
}

const LABELS: Readonly<Record<CountryId, readonly LabelMaximum[]>> = {
  US: [],
  DE: [europeanPramipexole],
  GB: [europeanPramipexole],
  FR: [europeanPramipexole],
  ES: [europeanPramipexole],
  generic: [],
}

export function labelsOf(country: CountryId): readonly LabelMaximum[] {
  return LABELS[country]
}
