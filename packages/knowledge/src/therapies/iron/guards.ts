import { ours, read, unread } from '../../basis.ts'
import { all, any, compare, includes, is, isKnown, not, yes } from '../../criteria.ts'
import { feverLately, inflamed, ironOverload, kidneyFailure } from '../../findings/iron-status.ts'
import { known } from '../../gate.ts'
import type { Reason } from '../../statement.ts'
import { reason } from '../../statement.ts'

/** Row 0 of the table, for every kind of iron. */
export const ironForbids: readonly Reason[] = [
  reason(
    'iron.forbids.overload',
    'Iron is high or overload is known (ferritin {ferritin}, transferrin saturation {tsat}): no iron. On dialysis, nephrology decides, whose targets differ.',
    ironOverload,
    [
      read('IRLSSG-IRON-2018', 'Trial limit: ferritin below 300 ng/mL'),
      read('BMJ-BEST-PRACTICE', 'Transferrin saturation below 45%'),
      unread('STANDARD-PRACTICE', 'Known overload'),
    ],
    { safety: 'S1' },
  ),
  reason(
    'iron.forbids.infection',
    'With an active infection: no iron until it is over.',
    yes('active-infection'),
    [
      read('LABEL-FCM', 'Stop with bacteremia'),
      ours('By mouth as well, until the infection is over'),
    ],
    { safety: 'S4' },
  ),
]

export const ironCautions: readonly Reason[] = [
  reason(
    'iron.cautions.inflamed',
    'CRP is raised or there was fever lately: a ferritin above 75 does not show that iron is enough. Go by transferrin saturation ({tsat}).',
    any(inflamed, feverLately, known('inflammation')),
    [read('BMJ-BEST-PRACTICE', 'Ferritin is an acute-phase protein'), ours('Safety rule S9')],
    { safety: 'S9' },
  ),
]

/** Of a woman of an age to be pregnant, whether she is stays open until somebody asks. */
const mayBePregnant = all(
  is('sex', 'female'),
  compare('age', '>=', 12, 'a'),
  compare('age', '<=', 55, 'a'),
  yes('pregnancy'),
)

/** What forbids iron into a vein: row 0, the first trimester, an earlier reaction to the product. */
export function veinForbids(product: string): readonly Reason[] {
  return [
    ...ironForbids,
    reason(
      'iron.vein.forbids.first-trimester',
      'No iron into a vein in the first trimester.',
      all(known('pregnancy'), is('trimester', 'first')),
      [unread('PREGNANCY-2015'), unread('LABEL-FCM', 'First trimester')],
      { safety: 'S4', mustKnow: true },
    ),
    reason(
      'iron.vein.forbids.allergy',
      'Allergic to this very product.',
      includes('allergies', product),
      [
        read('LABEL-FCM', 'Hypersensitivity'),
        unread('STANDARD-PRACTICE', 'The same for every product'),
      ],
      { safety: 'S4' },
    ),
  ]
}

/** For the products whose dose goes by weight: proposed without a dose until it is known. */
export const weighFirst: Reason = reason(
  'iron.vein.cautions.weight',
  'The dose goes by body weight, which is not known: weigh first.',
  not(isKnown('weight')),
  [unread('LABEL-FCM', '15 mg/kg under 50 kg')],
)

export const veinCautions: readonly Reason[] = [
  ...ironCautions,
  reason(
    'iron.vein.cautions.pregnancy',
    'In pregnancy, iron into a vein only after the first trimester and together with obstetrics.',
    mayBePregnant,
    [unread('PREGNANCY-2015')],
    { safety: 'S32' },
  ),
  reason(
    'iron.vein.cautions.reaction',
    'After a reaction to iron given into a vein: find out to which product, and do not give that one.',
    yes('iv-iron-reaction'),
    [read('LABEL-FCM', 'Hypersensitivity')],
    { safety: 'S4' },
  ),
  reason(
    'iron.vein.cautions.atopy',
    'Severe asthma, eczema or other atopy: a reaction is likelier.',
    known('asthma-or-atopy'),
    [read('LABEL-FCM', 'Caution in atopy')],
  ),
  reason(
    'iron.vein.cautions.liver',
    'Liver disease: weigh benefit and risk, and watch iron closely.',
    known('liver-disease'),
    [read('LABEL-FCM', 'Caution in liver disease')],
  ),
  reason(
    'iron.vein.cautions.restricted',
    'Saturation below 20% with ferritin above 100: look for inflammation, kidney disease and heart failure.',
    all(compare('ferritin', '>', 100, 'ng/mL'), compare('tsat', '<', 20, '%'), not(kidneyFailure)),
    [ours('Row 5 of the iron table')],
  ),
]
