import { ours, read, unread } from '../../basis.ts'
import { includes, lists } from '../../criteria.ts'
import type { DoseRow } from '../../dosing.ts'
import { adult, rlsConcern } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { takingOtherLigand, takingPregabalin } from '../../taking.ts'
import { therapy } from '../../therapy.ts'
import { ligandFor, ligandMonitor } from './benefit.ts'
import { ligandCautions, ligandForbids } from './guards.ts'
import { ligandLadder, pregnant } from './ladder.ts'
import { aan, firstLine, strongFor } from './positions.ts'
import * as kidneys from './rows.ts'
import { severeHeartFailure } from './states.ts'

const label = unread('LABEL-PREGABALIN', 'Renal table of the label')

const rows: readonly DoseRow[] = [
  kidneys.row('pregabalin.hemodialysis', kidneys.hemodialysis, {
    start: 25,
    max: 75,
    at: 'after-dialysis',
    say: '25 mg, on days of dialysis after it; at most 75 mg. The label adds 25 to 150 mg after each dialysis: leave that to nephrology.',
    basis: [label],
  }),
  kidneys.row('pregabalin.peritoneal', kidneys.peritoneal, {
    start: 25,
    max: 75,
    at: 'evening',
    say: '25 mg once a day, at most 75 mg, as below 15 mL/min; with nephrology.',
    basis: [label, ours('Peritoneal dialysis is read as below 15 mL/min')],
  }),
  kidneys.row('pregabalin.below-15', kidneys.below15, {
    start: 25,
    max: 75,
    at: 'evening',
    say: 'Clearance below 15: 25 to 75 mg once a day.',
    basis: [label],
  }),
  kidneys.row('pregabalin.15-29', kidneys.from15To29, {
    start: 25,
    step: 25,
    max: 150,
    at: 'evening',
    say: 'Clearance 15 to 29: 25 mg in the evening, 25 mg more each week, at most 150 mg a day.',
    basis: [label],
  }),
  kidneys.row('pregabalin.30-59-low', kidneys.from30To59Low, {
    start: 25,
    step: 25,
    max: 300,
    at: 'evening',
    say: 'Clearance 30 to 59 at 65 or over, frail, or with weak breathing: 25 mg in the evening, 25 mg more each week, at most 300 mg a day.',
    basis: [label],
  }),
  kidneys.row('pregabalin.30-59', kidneys.from30To59Usual, {
    start: 50,
    step: 50,
    max: 300,
    at: 'evening',
    say: 'Clearance 30 to 59: 50 mg in the evening, 50 mg more each week, at most 300 mg a day.',
    basis: [label, ours('The lower start of the range for reduced clearance')],
  }),
  kidneys.row('pregabalin.low', kidneys.from60Low, {
    start: 50,
    step: 50,
    max: 450,
    at: 'evening',
    say: '50 mg 1 to 3 hours before bed, 50 mg more each week. Usual 150 to 450 mg; 300 mg was studied.',
    basis: [read('ALLEN-2014', '300 mg studied'), unread('LABEL-PREGABALIN')],
  }),
  kidneys.row('pregabalin.usual', kidneys.from60Usual, {
    start: 75,
    step: 75,
    max: 450,
    at: 'evening',
    say: '75 mg (50 to 75) 1 to 3 hours before bed, 50 to 75 mg more each week. Usual 150 to 450 mg; 300 mg was studied.',
    basis: [
      read('ALLEN-2014', '300 mg studied'),
      unread('LABEL-PREGABALIN', 'Usual and highest dose'),
    ],
  }),
]

export const pregabalin = therapy('alpha2delta-pregabalin', {
  therapy: 'pregabalin',
  label: 'Pregabalin',
  kind: 'medication',
  concerns: rlsConcern,
  ladder: ligandLadder({
    taken: takingPregabalin,
    otherTaken: takingOtherLigand('pregabalin'),
    failed: surely(lists('failed-drugs', 'pregabalin')),
    laterPregnancy: pregnant(
      'pregabalin',
      'not-recommended',
      'Pregnant: avoid it, malformations after use in the first trimester are possible. If a drug of this class is needed, gabapentin, together with obstetrics.',
    ),
    lactation: 'not-recommended',
    misuse: 'not-recommended',
  }),
  forbids: [
    ...ligandForbids('pregabalin'),
    reason(
      'pregabalin.forbids.heart-failure',
      'Heart failure NYHA III or IV, or marked edema: not pregabalin.',
      severeHeartFailure,
      [unread('LABEL-PREGABALIN', 'Caution in NYHA III and IV')],
      { safety: 'S16' },
    ),
  ],
  cautions: [
    ...ligandCautions,
    reason(
      'pregabalin.cautions.edema-drugs',
      'With a glitazone or an ACE inhibitor: edema, angioedema.',
      includes('current-drugs', ...ingredients('thiazolidinedione', 'ace-inhibitor')),
      [unread('LABEL-PREGABALIN')],
    ),
    reason(
      'pregabalin.cautions.off-label',
      'Off label for RLS; a controlled substance in the USA; adds more weight than gabapentin.',
      adult,
      [unread('LABEL-PREGABALIN')],
    ),
  ],
  for: [
    reason(
      'pregabalin.for.trial',
      '300 mg: IRLS 4.5 points better than placebo at 12 weeks; 71% much better against 47%; 4 treated for one more.',
      adult,
      [read('ALLEN-2014')],
    ),
    reason(
      'pregabalin.for.augmentation',
      'RLS augmentation in 2.1% over 40 to 52 weeks, against 7.7% with pramipexole 0.5 mg: one avoided in 18 treated.',
      adult,
      [read('ALLEN-2014')],
    ),
    reason(
      'pregabalin.for.sleep',
      'By polysomnography: 27 minutes less awake in the night than with placebo (crossover of 85).',
      adult,
      [read('PREGABALIN-SLEEP-2014')],
    ),
    ...ligandFor,
  ],
  against: [],
  positions: [strongFor('pregabalin'), aan('pregabalin', 'level-b'), ...firstLine],
  mustKnow: ['age'],
  dosing: { renal: true, rows },
  monitor: ligandMonitor,
  basis: [unread('AASM-2025')],
})
