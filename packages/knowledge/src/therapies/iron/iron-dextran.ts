import { unread } from '../../basis.ts'
import { adult } from '../../gate.ts'
import { regimen } from '../../regimen.ts'
import { therapy } from '../../therapy.ts'
import { adultsOnly, conditional, likelyEffective, resuscitation } from './adults.ts'
import { veinCautions, veinForbids } from './guards.ts'

export const ironDextran = therapy('iron-iv-iron-dextran', {
  ...adultsOnly,
  therapy: 'iron-dextran complex',
  label: 'Low-molecular-weight iron dextran into a vein',
  forbids: veinForbids('iron-dextran complex'),
  cautions: [resuscitation, ...veinCautions],
  for: [],
  positions: [conditional('iron-dextran'), likelyEffective('iron-dextran')],
  dosing: {
    rows: [
      {
        when: adult,
        regimen: regimen('iron-dextran', {
          start: { amount: 1000, unit: 'mg' },
          steps: [],
          max: { amount: 1000, unit: 'mg' },
          say: '1000 mg once over about an hour, after a test dose of 25 mg.',
          basis: [unread('LABEL-IRON-DEXTRAN')],
        }),
      },
    ],
  },
  basis: [unread('AASM-2025')],
})
