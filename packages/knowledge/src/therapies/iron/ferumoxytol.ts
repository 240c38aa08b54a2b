import { unread } from '../../basis.ts'
import { always, any, includes, yes } from '../../criteria.ts'
import { adult } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { regimen } from '../../regimen.ts'
import { reason } from '../../statement.ts'
import { therapy } from '../../therapy.ts'
import { adultsOnly, conditional, likelyEffective, resuscitation } from './adults.ts'
import { veinCautions, veinForbids } from './guards.ts'

export const ferumoxytol = therapy('iron-iv-ferumoxytol', {
  ...adultsOnly,
  therapy: 'ferumoxytol',
  label: 'Ferumoxytol into a vein',
  forbids: [
    ...veinForbids('ferumoxytol'),
    reason(
      'iron.ferumoxytol.forbids.any-iron-allergy',
      'After a reaction to any iron given into a vein: no ferumoxytol.',
      any(includes('allergies', ...ingredients('iv-iron')), yes('iv-iron-reaction')),
      [unread('LABEL-FERUMOXYTOL', 'Contraindicated with any intravenous iron allergy')],
      { safety: 'S5' },
    ),
  ],
  cautions: [
    resuscitation,
    ...veinCautions,
    reason(
      'iron.ferumoxytol.cautions.mri',
      'Alters magnetic resonance images for up to 3 months.',
      always,
      [unread('LABEL-FERUMOXYTOL')],
    ),
  ],
  for: [],
  positions: [conditional('ferumoxytol'), likelyEffective('ferumoxytol')],
  dosing: {
    rows: [
      {
        when: adult,
        regimen: regimen('ferumoxytol', {
          start: { amount: 510, unit: 'mg' },
          steps: [],
          max: { amount: 1020, unit: 'mg' },
          say: '510 mg, and again after 3 to 8 days; or 1020 mg once.',
          basis: [unread('LABEL-FERUMOXYTOL')],
        }),
      },
    ],
  },
  basis: [unread('AASM-2025')],
})
