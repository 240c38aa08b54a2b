import { read, unread } from '../../basis.ts'
import { all, compare, includes, not } from '../../criteria.ts'
import { onDialysis } from '../../findings/renal.ts'
import { adult } from '../../gate.ts'
import { regimen } from '../../regimen.ts'
import { reason } from '../../statement.ts'
import { takingPramipexole } from '../../taking.ts'
import { therapy } from '../../therapy.ts'
import { agonist } from './agonist.ts'
import { agonistAgainst, agonistFor } from './benefit.ts'
import { dopaminergicCautions, dopaminergicForbids, inPregnancy } from './guards.ts'
import { agonistLadder } from './ladder.ts'
import { aan, againstStandardUse, othersOnAgonists } from './positions.ts'

/** Doubled from step to step; the interval depends on the kidneys. */
const pramipexoleSteps = (every: string) => [
  { add: { amount: 0.125, unit: 'mg', per: '1 d', at: 'evening' }, every } as const,
  { add: { amount: 0.25, unit: 'mg', per: '1 d', at: 'evening' }, every } as const,
]

export const pramipexole = therapy('dopamine-agonist-pramipexole', {
  ...agonist,
  therapy: 'pramipexole',
  label: 'Pramipexole',
  ladder: agonistLadder(takingPramipexole, 'pramipexole'),
  forbids: [...dopaminergicForbids('pramipexole'), inPregnancy],
  cautions: [
    ...dopaminergicCautions,
    reason(
      'pramipexole.cautions.cimetidine',
      'With cimetidine: it raises the level.',
      includes('current-drugs', 'cimetidine'),
      [unread('LABEL-PRAMIPEXOLE')],
    ),
  ],
  for: [
    ...agonistFor,
    reason(
      'pramipexole.for.trial',
      'Over 26 weeks: IRLS -13.7 against -11.1 with placebo; 59% responded against 43%; 6 treated for one more.',
      adult,
      [read('HOGL-2011')],
    ),
    reason(
      'pramipexole.for.network',
      'In a network of 46 trials: IRLS 2.5 points lower (0.4 to 4.7) than with ropinirole.',
      adult,
      [read('ZHOU-2021')],
    ),
  ],
  against: [
    ...agonistAgainst,
    reason(
      'pramipexole.against.augmentation',
      'RLS augmentation over 40 to 52 weeks: 5.3% with 0.25 mg and 7.7% with 0.5 mg, against 2.1% with pregabalin; over 6 months 9.2% against 6.0% with placebo.',
      adult,
      [read('ALLEN-2014'), read('HOGL-2011')],
    ),
  ],
  positions: [
    againstStandardUse('pramipexole', 'moderate'),
    aan('pramipexole', 'level-a'),
    ...othersOnAgonists,
  ],
  dosing: {
    renal: true,
    rows: [
      {
        when: all(adult, not(onDialysis), compare('creatinine-clearance', '>', 60, 'mL/min')),
        regimen: regimen('pramipexole', {
          start: { amount: 0.125, unit: 'mg', per: '1 d', at: 'evening' },
          steps: pramipexoleSteps('7 d'),
          max: { amount: 0.5, unit: 'mg', per: '1 d', at: 'evening' },
          say: '0.125 mg two to three hours before bed, doubled after 4 to 7 days if needed; never above 0.5 mg (the EU label goes to 0.75 mg).',
          basis: [unread('LABEL-PRAMIPEXOLE'), read('LABEL-PRAMIPEXOLE', 'EU maximum')],
        }),
      },
      {
        when: all(
          adult,
          not(onDialysis),
          compare('creatinine-clearance', '>=', 20, 'mL/min'),
          compare('creatinine-clearance', '<=', 60, 'mL/min'),
        ),
        regimen: regimen('pramipexole.20-60', {
          start: { amount: 0.125, unit: 'mg', per: '1 d', at: 'evening' },
          steps: pramipexoleSteps('14 d'),
          max: { amount: 0.5, unit: 'mg', per: '1 d', at: 'evening' },
          say: 'Clearance 20 to 60: 0.125 mg two to three hours before bed, doubled after 14 days at the soonest; never above 0.5 mg.',
          basis: [unread('LABEL-PRAMIPEXOLE')],
        }),
      },
    ],
  },
})
