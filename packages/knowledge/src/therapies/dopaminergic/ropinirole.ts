import { read, unread } from '../../basis.ts'
import { all, includes } from '../../criteria.ts'
import { onHemodialysis } from '../../findings/renal.ts'
import { adult } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { regimen } from '../../regimen.ts'
import { reason } from '../../statement.ts'
import { takingRopinirole } from '../../taking.ts'
import { therapy } from '../../therapy.ts'
import { agonist } from './agonist.ts'
import { agonistAgainst } from './benefit.ts'
import { dopaminergicCautions, dopaminergicForbids, inPregnancy } from './guards.ts'
import { agonistLadder } from './ladder.ts'
import { aan, aanOnHemodialysis, againstStandardUse, othersOnAgonists } from './positions.ts'

export const ropinirole = therapy('dopamine-agonist-ropinirole', {
  ...agonist,
  therapy: 'ropinirole',
  label: 'Ropinirole',
  ladder: agonistLadder(takingRopinirole, 'ropinirole'),
  forbids: [...dopaminergicForbids('ropinirole'), inPregnancy],
  cautions: [
    ...dopaminergicCautions,
    reason(
      'ropinirole.cautions.level',
      'With a drug that slows CYP1A2 (ciprofloxacin, fluvoxamine): it raises the level.',
      includes('current-drugs', ...ingredients('cyp1a2-inhibitor')),
      [unread('LABEL-ROPINIROLE')],
    ),
  ],
  against: [
    ...agonistAgainst,
    reason(
      'ropinirole.against.network',
      'In a network of 46 trials: IRLS 2.5 points higher (0.4 to 4.7) than with pramipexole.',
      adult,
      [read('ZHOU-2021')],
    ),
  ],
  positions: [
    againstStandardUse('ropinirole', 'moderate'),
    aan('ropinirole', 'level-b'),
    aanOnHemodialysis('ropinirole'),
    ...othersOnAgonists,
  ],
  dosing: {
    rows: [
      {
        when: all(adult, onHemodialysis),
        regimen: regimen('ropinirole.hemodialysis', {
          start: { amount: 0.25, unit: 'mg', per: '1 d', at: 'evening' },
          steps: [{ add: { amount: 0.25, unit: 'mg', per: '1 d', at: 'evening' }, every: '7 d' }],
          max: { amount: 3, unit: 'mg', per: '1 d', at: 'evening' },
          say: 'On hemodialysis 0.25 mg, raised slowly, at most 3 mg.',
          basis: [unread('LABEL-ROPINIROLE')],
        }),
      },
      {
        when: adult,
        regimen: regimen('ropinirole', {
          start: { amount: 0.25, unit: 'mg', per: '1 d', at: 'evening' },
          steps: [
            { add: { amount: 0.25, unit: 'mg', per: '1 d', at: 'evening' }, every: '2 d' },
            { add: { amount: 0.5, unit: 'mg', per: '1 d', at: 'evening' }, every: '7 d' },
          ],
          max: { amount: 4, unit: 'mg', per: '1 d', at: 'evening' },
          say: '0.25 mg one to three hours before bed; 0.5 mg from day 3, 1 mg from day 8, then 0.5 mg more each week if needed; never above 4 mg.',
          basis: [read('LABEL-ROPINIROLE')],
        }),
      },
    ],
  },
})
