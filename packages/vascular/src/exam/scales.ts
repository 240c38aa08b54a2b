import type { Of } from './shape.ts'
import { choice, grade, object, truth } from './shape.ts'

const item = (description: string) => grade([0, 1, 2, 3], description)

/** Revised venous clinical severity score (Vasquez 2010): ten items, 0 to 3 each. */
export const vcss = object(
  {},
  {
    pain: item('Pain or discomfort of venous origin'),
    varicoseVeins: item('Varicose veins of 3 mm or more'),
    edema: item('Swelling of venous origin'),
    pigmentation: item('Pigmentation'),
    inflammation: item('Inflammation'),
    induration: item('Induration'),
    ulcerCount: item('Active ulcers'),
    ulcerDuration: item('The longest duration of an active ulcer'),
    ulcerSize: item('The largest active ulcer'),
    compression: item('Use of compression'),
  },
  'Revised venous clinical severity score, by item',
)
export type Vcss = Of<typeof vcss>

/** Villalta scale of post-thrombotic syndrome: five symptoms, six signs, and ulcer. */
export const villalta = object(
  {},
  {
    pain: item('Pain'),
    cramps: item('Cramps'),
    heaviness: item('Heaviness'),
    paresthesia: item('Paresthesia'),
    pruritus: item('Itching'),
    edema: item('Swelling over the shin'),
    induration: item('Induration of the skin'),
    hyperpigmentation: item('Darker skin'),
    redness: item('Redness'),
    ectasia: item('Widened veins'),
    calfPain: item('Pain when the calf is pressed'),
    ulcer: truth('Venous ulcer'),
  },
  'Villalta scale, by item',
)
export type Villalta = Of<typeof villalta>

export const FONTAINE = ['I', 'IIa', 'IIb', 'III', 'IV'] as const

/** What a person looked at and graded. */
export const scales = {
  vcss,
  villalta,
  vds: grade([0, 1, 2, 3], 'Venous disability score'),
  fontaine: choice(FONTAINE, 'Fontaine stage'),
  rutherford: grade([0, 1, 2, 3, 4, 5, 6], 'Rutherford category, chronic'),
  wound: grade([0, 1, 2, 3], 'Wound, for WIfI'),
  footInfection: grade([0, 1, 2, 3], 'Infection of the foot, for WIfI'),
}
