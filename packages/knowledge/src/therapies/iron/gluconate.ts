import { unread } from '../../basis.ts'
import { all, always, any } from '../../criteria.ts'
import { adult, rlsConcern } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import { taking } from '../../listed.ts'
import { therapy } from '../../therapy.ts'
import { asked } from '../../wanted.ts'
import { veinCautions, veinForbids } from './guards.ts'

const basis = [unread('IRLSSG-IRON-2018', 'Insufficient evidence')]

/** The evidence does not carry it: told where it is given or asked about. */
export const ferricGluconate = therapy('iron-iv-ferric-gluconate', {
  therapy: 'sodium ferric gluconate complex',
  label: 'Ferric gluconate into a vein',
  kind: 'medication',
  concerns: all(
    rlsConcern,
    adult,
    any(taking('sodium ferric gluconate complex'), asked('ferric gluconate')),
  ),
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
