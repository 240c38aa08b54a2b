import { unread } from '../../basis.ts'
import { all, always } from '../../criteria.ts'
import { adult, rlsConcern } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import { therapy } from '../../therapy.ts'
import { veinCautions, veinForbids } from './guards.ts'

const basis = [unread('IRLSSG-IRON-2018', 'Insufficient evidence')]

/** Named so that nobody has to ask: the evidence does not carry it. */
export const ferricGluconate = therapy('iron-iv-ferric-gluconate', {
  therapy: 'sodium ferric gluconate complex',
  label: 'Ferric gluconate into a vein',
  kind: 'medication',
  concerns: all(rlsConcern, adult),
  ladder: [
    step('iron.gluconate.evidence', 'not-recommended', {
      say: 'The evidence in RLS is insufficient; other products are better tried.',
      when: always,
      basis,
    }),
  ],
  forbids: veinForbids('sodium ferric gluconate complex'),
  cautions: veinCautions,
  for: [],
  against: [],
  positions: [
    position('gluconate.irlssg', {
      source: 'IRLSSG-IRON-2018',
      direction: 'neutral',
      strength: 'none',
      certainty: 'not-stated',
      population: 'Adults with RLS: insufficient evidence',
      applies: adult,
      verified: false,
    }),
  ],
  monitor: [],
  basis,
})
