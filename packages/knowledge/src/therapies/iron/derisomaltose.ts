import { ours, read, unread } from '../../basis.ts'
import { always, compare } from '../../criteria.ts'
import { adult } from '../../gate.ts'
import { regimen } from '../../regimen.ts'
import { reason } from '../../statement.ts'
import { therapy } from '../../therapy.ts'
import { adultsOnly } from './adults.ts'
import { veinCautions, veinForbids, weighFirst } from './guards.ts'

export const ferricDerisomaltose = therapy('iron-iv-ferric-derisomaltose', {
  ...adultsOnly,
  therapy: 'ferric derisomaltose',
  label: 'Ferric derisomaltose into a vein',
  forbids: veinForbids('ferric derisomaltose'),
  cautions: [
    weighFirst,
    ...veinCautions,
    reason(
      'iron.derisomaltose.cautions.evidence',
      'Trials of this product in RLS are few and small.',
      always,
      [ours('No guideline position seen')],
    ),
  ],
  for: [
    reason(
      'iron.derisomaltose.for.phosphate',
      'Lowers phosphate far less often than ferric carboxymaltose.',
      adult,
      [read('WOLF-2020', 'Trials A and B; the direction was read')],
    ),
  ],
  positions: [],
  dosing: {
    mayWait: true,
    rows: [
      {
        when: compare('weight', '>=', 50, 'kg'),
        regimen: regimen('derisomaltose', {
          start: { amount: 1000, unit: 'mg' },
          steps: [],
          max: { amount: 1000, unit: 'mg' },
          say: '1000 mg once (50 kg and over).',
          basis: [unread('STANDARD-PRACTICE', 'Usual course')],
        }),
      },
      {
        when: compare('weight', '<', 50, 'kg'),
        regimen: regimen('derisomaltose.under-50kg', {
          start: { amount: 20, unit: 'mg/kg', atMost: 1000 },
          steps: [],
          max: { amount: 20, unit: 'mg/kg', atMost: 1000 },
          say: '20 mg per kg of body weight once (under 50 kg).',
          basis: [unread('STANDARD-PRACTICE', 'Usual course')],
        }),
      },
    ],
  },
  basis: [unread('STANDARD-PRACTICE', 'Used for iron deficiency; trials in RLS are few')],
})
