import { ours, read, unread } from '../../basis.ts'
import { all, always, any, compare, includes, yes } from '../../criteria.ts'
import { ferritin76To100, ironLowAdult } from '../../findings/iron-status.ts'
import { adult, rlsConcern } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { position } from '../../ladder.ts'
import { regimen } from '../../regimen.ts'
import { reason } from '../../statement.ts'
import type { Position, Therapy } from '../../therapy.ts'
import { therapy } from '../../therapy.ts'
import { veinCautions, veinForbids } from './guards.ts'
import { veinLadder, veinMonitor } from './vein.ts'

/** Adults only: no dose for children was seen. */
const shared = {
  kind: 'medication',
  concerns: all(rlsConcern, adult),
  ladder: veinLadder({ best: 'consider', row6: 'not-recommended' }),
  against: [],
  mustKnow: ['ferritin', 'tsat'],
  monitor: veinMonitor,
} satisfies Partial<Therapy>

function conditional(id: string): Position {
  return position(`${id}.aasm`, {
    source: 'AASM-2025',
    direction: 'for',
    strength: 'conditional',
    certainty: 'very-low',
    population: 'Adults with RLS and suitable iron status',
    applies: all(adult, any(ironLowAdult, ferritin76To100)),
    verified: false,
  })
}

const resuscitation = reason(
  'iron.cautions.anaphylaxis',
  'Boxed warning of anaphylaxis: only where resuscitation is at hand.',
  always,
  [unread('LABEL-IRON-DEXTRAN', 'Boxed warning'), unread('LABEL-FERUMOXYTOL', 'Boxed warning')],
  { safety: 'S5' },
)

export const ironDextran = therapy('iron-iv-iron-dextran', {
  ...shared,
  therapy: 'iron-dextran complex',
  label: 'Low-molecular-weight iron dextran into a vein',
  forbids: veinForbids('iron-dextran complex'),
  cautions: [resuscitation, ...veinCautions],
  for: [],
  positions: [conditional('iron-dextran')],
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

export const ferumoxytol = therapy('iron-iv-ferumoxytol', {
  ...shared,
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
  positions: [conditional('ferumoxytol')],
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

export const ferricDerisomaltose = therapy('iron-iv-ferric-derisomaltose', {
  ...shared,
  therapy: 'ferric derisomaltose',
  label: 'Ferric derisomaltose into a vein',
  forbids: veinForbids('ferric derisomaltose'),
  cautions: [
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
