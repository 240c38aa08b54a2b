import { ours, read, unread } from '../../basis.ts'
import { all, always, compare, includes, not } from '../../criteria.ts'
import { kidneyFailure } from '../../findings/iron-status.ts'
import { onDialysis, onHemodialysis } from '../../findings/renal.ts'
import { adult, rlsConcern } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { position } from '../../ladder.ts'
import { regimen } from '../../regimen.ts'
import { reason } from '../../statement.ts'
import { takingPramipexole, takingRopinirole, takingRotigotine } from '../../taking.ts'
import type { Therapy } from '../../therapy.ts'
import { therapy } from '../../therapy.ts'
import { agonistAgainst, agonistFor, agonistMonitor } from './benefit.ts'
import { dopaminergicCautions, dopaminergicForbids, inPregnancy } from './guards.ts'
import { agonistLadder } from './ladder.ts'
import { aan, againstStandardUse, othersOnAgonists } from './positions.ts'

const shared = {
  kind: 'medication',
  concerns: rlsConcern,
  for: agonistFor,
  against: agonistAgainst,
  mustKnow: ['age'],
  monitor: agonistMonitor,
  basis: [read('AASM-2025', 'Conditional, against standard use')],
} satisfies Partial<Therapy>

/** Doubled from step to step; the interval depends on the kidneys. */
const pramipexoleSteps = (every: string) => [
  { add: { amount: 0.125, unit: 'mg', per: '1 d', at: 'evening' }, every } as const,
  { add: { amount: 0.25, unit: 'mg', per: '1 d', at: 'evening' }, every } as const,
]

export const pramipexole = therapy('dopamine-agonist-pramipexole', {
  ...shared,
  therapy: 'pramipexole',
  label: 'Pramipexole',
  ladder: agonistLadder(takingPramipexole),
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

export const ropinirole = therapy('dopamine-agonist-ropinirole', {
  ...shared,
  therapy: 'ropinirole',
  label: 'Ropinirole',
  ladder: agonistLadder(takingRopinirole),
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
  positions: [
    againstStandardUse('ropinirole', 'moderate'),
    aan('ropinirole', 'level-b'),
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

export const rotigotine = therapy('dopamine-agonist-rotigotine', {
  ...shared,
  therapy: 'rotigotine',
  label: 'Rotigotine patch',
  ladder: agonistLadder(takingRotigotine),
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
