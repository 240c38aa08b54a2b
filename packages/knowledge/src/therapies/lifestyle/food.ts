import { ours, read, unread } from '../../basis.ts'
import { all, any, compare } from '../../criteria.ts'
import { onDialysis } from '../../findings/renal.ts'
import { adult, known, rlsConcern, rlsPossible, unlessKnown } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { takingLigand } from '../../taking.ts'
import { advice } from '../advice.ts'

const lowIron = surely(compare('ferritin', '<', 75, 'ng/mL'))
const FOOD = unread('STANDARD-PRACTICE', 'Iron in food')

export const ironFood = advice('lifestyle-iron-food', {
  kind: 'lifestyle',
  therapy: 'iron-rich food',
  label: 'Food with iron, and vitamin C with it',
  concerns: all(
    any(surely(compare('ferritin', '<', 50, 'ng/mL')), all(known('low-iron-diet'), lowIron)),
    unlessKnown('iron-overload'),
    rlsPossible,
  ),
  ladder: [
    step('lifestyle.iron-food', 'consider', {
      say: 'Ferritin is {ferritin}. Beside the iron of this plan, not instead of it: beans, lentils, tofu or fortified cereal every day, meat or fish for those who eat them, with fruit or vegetables rich in vitamin C; tea, coffee and milk an hour apart. Food alone fills stores too slowly.',
      when: lowIron,
      basis: [FOOD],
    }),
  ],
  cautions: [
    reason(
      'lifestyle.iron-food.dialysis',
      'On dialysis: with the renal dietitian, because of potassium, phosphate and vitamin C.',
      onDialysis,
      [unread('STANDARD-PRACTICE', 'Diet on dialysis')],
    ),
  ],
  basis: [FOOD],
})

export const bloodDonation = advice('lifestyle-pause-blood-donation', {
  kind: 'lifestyle',
  therapy: 'pause in blood donation',
  label: 'No blood donation for now',
  concerns: all(
    known('blood-donation'),
    lowIron,
    surely(adult),
    unlessKnown('pregnancy'),
    rlsPossible,
  ),
  ladder: [
    step('lifestyle.blood-donation', 'consider', {
      say: 'Gives blood, and ferritin is {ferritin}: pause until it is above 75.',
      when: lowIron,
      basis: [unread('STANDARD-PRACTICE', 'Blood donation costs iron')],
    }),
  ],
  basis: [unread('STANDARD-PRACTICE', 'Blood donation costs iron')],
})

export const weight = advice('lifestyle-weight', {
  kind: 'lifestyle',
  therapy: 'weight loss',
  label: 'A plan for weight',
  concerns: all(
    any(known('obesity'), surely(compare('bmi', '>=', 30, 'kg/m2'))),
    unlessKnown('pregnancy'),
    rlsConcern,
  ),
  ladder: [
    step('lifestyle.weight', 'consider', {
      say: 'Obesity and RLS go together; that losing weight helps RLS is not shown. Mind that gabapentinoids add weight.',
      when: any(known('obesity'), surely(compare('bmi', '>=', 30, 'kg/m2'))),
      basis: [read('DIDRIKSEN-2020', 'Genetic link with body mass')],
    }),
  ],
  forbids: [
    reason(
      'lifestyle.weight.eating-disorder',
      'Anorexia or bulimia on record: no diet from this plan; ask whoever treats it.',
      known('eating-disorder'),
      [unread('STANDARD-PRACTICE')],
    ),
  ],
  cautions: [
    reason(
      'lifestyle.weight.surgery',
      'Surgery for weight costs iron for life: test ferritin and transferrin saturation before it, at three months and every year.',
      surely(compare('bmi', '>=', 35, 'kg/m2')),
      [unread('STANDARD-PRACTICE'), ours('BMI 35 is where surgery comes up')],
    ),
    reason(
      'lifestyle.weight.ligand',
      'A gabapentinoid is taken: weigh at each visit.',
      takingLigand,
      [unread('LABEL-PREGABALIN', 'Weight gain')],
    ),
  ],
  positions: [
    position('lifestyle.weight.aasm-2025', {
      source: 'AASM-2025',
      direction: 'neutral',
      strength: 'none',
      certainty: 'not-stated',
      population: 'Adults with RLS',
      verified: false,
      note: 'No recommendation for or against; evidence insufficient',
    }),
  ],
  basis: [read('DIDRIKSEN-2020')],
})

const vessels = any(known('angina'), known('exertional-leg-pain'), known('diabetes'))

export const vascularDiet = advice('lifestyle-vascular-diet', {
  kind: 'lifestyle',
  therapy: 'vascular diet',
  label: 'Food for heart and vessels',
  concerns: all(vessels, surely(adult), rlsConcern),
  ladder: [
    step('lifestyle.vascular-diet', 'consider', {
      say: 'Vessels, heart or sugar are on record: vegetables, beans, fish, nuts and olive oil, little salt and little sugar. It is for the vessels; for RLS nothing is shown.',
      when: vessels,
      basis: [
        unread('STANDARD-PRACTICE', 'Diet in vascular disease and diabetes'),
        read('JAMA-2026', 'Cardiovascular disease in 29.6% of patients with RLS'),
      ],
    }),
  ],
  cautions: [
    reason(
      'lifestyle.vascular-diet.dialysis',
      'On dialysis: with the renal dietitian.',
      onDialysis,
      [unread('STANDARD-PRACTICE', 'Diet on dialysis')],
    ),
  ],
  basis: [unread('STANDARD-PRACTICE')],
})
