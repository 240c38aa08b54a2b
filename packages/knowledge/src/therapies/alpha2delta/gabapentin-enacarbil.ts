import { ours, read, unread } from '../../basis.ts'
import { compare, lists } from '../../criteria.ts'
import type { DoseRow } from '../../dosing.ts'
import { onDialysis } from '../../findings/renal.ts'
import { adult, known, rlsConcern } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { takingEnacarbil, takingOtherLigand } from '../../taking.ts'
import { therapy } from '../../therapy.ts'
import { ligandFor, ligandMonitor } from './benefit.ts'
import { ligandCautions, ligandForbids } from './guards.ts'
import { ligandLadder, pregnant } from './ladder.ts'
import { aan, firstLine, strongFor } from './positions.ts'
import * as kidneys from './rows.ts'

const label = read('LABEL-HORIZANT')
const useful = read('LABEL-HORIZANT', '1200 mg gives more harm and no more benefit overall')

const rows: readonly DoseRow[] = [
  kidneys.row('enacarbil.below-15', kidneys.below15, {
    start: 300,
    max: 300,
    at: 'late-afternoon',
    per: '2 d',
    say: 'Clearance below 15: 300 mg every other day, about 5 pm, with food.',
    basis: [label],
  }),
  kidneys.row('enacarbil.15-29', kidneys.from15To29, {
    start: 300,
    max: 300,
    at: 'late-afternoon',
    say: 'Clearance 15 to 29: 300 mg a day, about 5 pm, with food.',
    basis: [label],
  }),
  kidneys.row('enacarbil.30-59', kidneys.from30To59, {
    start: 300,
    max: 600,
    at: 'late-afternoon',
    say: 'Clearance 30 to 59: 300 mg about 5 pm with food, up to 600 mg if needed.',
    basis: [unread('LABEL-HORIZANT', 'This row was not read')],
  }),
  kidneys.row('enacarbil.low', kidneys.from60Low, {
    start: 300,
    max: 600,
    at: 'late-afternoon',
    say: '300 mg about 5 pm with food, up to 600 mg if needed.',
    basis: [
      read('BMJ-BEST-PRACTICE', '300 mg at 65 and over'),
      ours('At most 600 mg where the start is low'),
    ],
  }),
  kidneys.row('enacarbil.usual', kidneys.from60Usual, {
    start: 600,
    max: 1200,
    at: 'late-afternoon',
    say: '600 mg once, about 5 pm, with food; no titration. 1200 mg brings more harm and overall no more benefit; it may help in severe RLS.',
    basis: [useful, read('LEE-2016', 'Severe RLS: 1200 mg did better')],
  }),
]

export const gabapentinEnacarbil = therapy('alpha2delta-gabapentin-enacarbil', {
  therapy: 'gabapentin enacarbil',
  label: 'Gabapentin enacarbil',
  kind: 'medication',
  concerns: rlsConcern,
  ladder: [
    step('enacarbil.sleeps-by-day', 'not-recommended', {
      say: 'Not for people who must sleep by day.',
      when: known('sleeps-by-day'),
      basis: [label],
    }),
    ...ligandLadder({
      taken: takingEnacarbil,
      otherTaken: takingOtherLigand('gabapentin enacarbil'),
      failed: surely(lists('failed-drugs', 'gabapentin enacarbil')),
      laterPregnancy: pregnant(
        'gabapentin-enacarbil',
        'not-recommended',
        'Pregnant: avoid it. If a drug of this class is needed, gabapentin, together with obstetrics.',
      ),
      lactation: 'not-recommended',
      misuse: 'consider',
    }),
  ],
  forbids: [
    ...ligandForbids('gabapentin enacarbil'),
    reason(
      'enacarbil.forbids.dialysis',
      'On dialysis gabapentin enacarbil is not given for RLS; gabapentin after dialysis instead.',
      onDialysis,
      [read('LABEL-HORIZANT', 'Hemodialysis: not recommended for RLS')],
      { safety: 'S12' },
    ),
  ],
  cautions: [
    ...ligandCautions,
    reason(
      'enacarbil.cautions.alcohol',
      'No alcohol: it releases the dose at once.',
      adult,
      [label],
      { safety: 'S11' },
    ),
  ],
  for: [
    reason(
      'enacarbil.for.label',
      'Licensed for moderate to severe primary RLS of adults in the USA.',
      adult,
      [label],
    ),
    reason(
      'enacarbil.for.severe',
      'Severe RLS: IRLS -16.3 with 600 mg and -18.0 with 1200 mg against -12.3; 64% and 74% much better against 42%.',
      surely(compare('irls-total', '>=', 21, '{score}')),
      [read('LEE-2016', 'n = 309')],
    ),
    reason(
      'enacarbil.for.lasting',
      'Relapse within 12 weeks in 9% against 23% after changing to placebo.',
      adult,
      [read('BOGAN-2010')],
    ),
    reason(
      'enacarbil.for.network',
      'In a network of 36 trials: IRLS 6.4 points better than placebo (4.2 to 8.8); 1.7 times as many responded.',
      adult,
      [read('ZHANG-NETWORK')],
    ),
    ...ligandFor,
  ],
  against: [
    reason(
      'enacarbil.against.harm',
      'Somnolence in 21 to 24% against 3% with placebo, dizziness in 14 to 19% against 3%.',
      adult,
      [label],
    ),
  ],
  positions: [
    strongFor('enacarbil'),
    aan('enacarbil', 'level-a'),
    position('enacarbil.efns', {
      source: 'EFNS-2012',
      direction: 'for',
      strength: 'level-a',
      certainty: 'not-stated',
      population: 'Adults with RLS',
      applies: adult,
      verified: false,
    }),
    ...firstLine,
  ],
  mustKnow: ['age'],
  dosing: { renal: true, rows },
  monitor: ligandMonitor,
  basis: [unread('AASM-2025')],
})
