import { ours, read, unread } from '../../basis.ts'
import { all, always, includes } from '../../criteria.ts'
import { kidneyFailure } from '../../findings/iron-status.ts'
import { adult } from '../../gate.ts'
import { position } from '../../ladder.ts'
import { regimen } from '../../regimen.ts'
import { reason } from '../../statement.ts'
import { takingRotigotine } from '../../taking.ts'
import { therapy } from '../../therapy.ts'
import { agonist } from './agonist.ts'
import { agonistFor } from './benefit.ts'
import { dopaminergicCautions, dopaminergicForbids, inPregnancy } from './guards.ts'
import { agonistLadder } from './ladder.ts'
import { aan, againstStandardUse, othersOnAgonists } from './positions.ts'

export const rotigotine = therapy('dopamine-agonist-rotigotine', {
  ...agonist,
  therapy: 'rotigotine',
  label: 'Rotigotine patch',
  ladder: agonistLadder(takingRotigotine, 'rotigotine'),
  forbids: [
    ...dopaminergicForbids('rotigotine'),
    inPregnancy,
    reason(
      'rotigotine.forbids.sulfite',
      'With an allergy to sulfite: the patch contains it.',
      includes('allergies', 'sulfite'),
      [unread('LABEL-ROTIGOTINE')],
      { safety: 'S39' },
    ),
  ],
  cautions: [
    ...dopaminergicCautions,
    reason(
      'rotigotine.cautions.patch',
      'Take the patch off for magnetic resonance imaging and cardioversion, and keep it from heat. The skin reacts in 34.5% in the first year.',
      always,
      [unread('LABEL-ROTIGOTINE'), read('ROTIGOTINE-SITE')],
      { safety: 'S39' },
    ),
  ],
  for: [
    ...agonistFor,
    reason(
      'rotigotine.for.augmentation',
      'Less RLS augmentation than with tablets: 1.7% against 7.2%.',
      adult,
      [read('LIU-2016', 'Transdermal against immediate release')],
    ),
    reason(
      'rotigotine.for.two-years',
      'Open, without a placebo arm: IRLS 17.2 points lower after two years, from 27.8.',
      adult,
      [read('ROTIGOTINE-SITE')],
    ),
  ],
  positions: [
    againstStandardUse('rotigotine', 'low'),
    position('rotigotine.aasm-kidney', {
      source: 'AASM-2025',
      direction: 'against',
      strength: 'conditional',
      certainty: 'very-low',
      population: 'Adults with end-stage renal disease: against standard use',
      applies: all(adult, kidneyFailure),
      verified: false,
    }),
    aan('rotigotine', 'level-a'),
    ...othersOnAgonists,
  ],
  dosing: {
    rows: [
      {
        when: adult,
        regimen: regimen('rotigotine', {
          start: { amount: 1, unit: 'mg', per: '24 h' },
          steps: [{ add: { amount: 1, unit: 'mg', per: '24 h' }, every: '7 d' }],
          max: { amount: 3, unit: 'mg', per: '24 h' },
          say: 'A patch of 1 mg in 24 hours, 1 mg more each week if needed; never above 3 mg.',
          basis: [read('LABEL-ROTIGOTINE'), ours('No other dose for the kidneys')],
        }),
      },
    ],
  },
})
