import { ours, read, unread } from '../../basis.ts'
import { all, any, includes, lists } from '../../criteria.ts'
import type { DoseRow } from '../../dosing.ts'
import { kidneyFailure } from '../../findings/iron-status.ts'
import { onHemodialysis } from '../../findings/renal.ts'
import { adult, rlsConcern } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { position } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { takingGabapentin, takingOtherLigand } from '../../taking.ts'
import { therapy } from '../../therapy.ts'
import { ligandFor, ligandMonitor } from './benefit.ts'
import { ligandCautions, ligandForbids } from './guards.ts'
import { ligandLadder, pregnant } from './ladder.ts'
import { firstLine, strongFor } from './positions.ts'
import * as kidneys from './rows.ts'

const label = unread('LABEL-GABAPENTIN', 'Renal table of the label')
const titration = read('BMJ-BEST-PRACTICE', 'Start, weekly steps and at most 2400 mg in RLS')

const rows: readonly DoseRow[] = [
  kidneys.row('gabapentin.hemodialysis', kidneys.hemodialysis, {
    start: 100,
    step: 100,
    max: 300,
    at: 'after-dialysis',
    say: '100 mg after each dialysis, up to 200 or 300 mg; none on other days.',
    basis: [read('THORP-2001', '100 mg after dialysis'), unread('LABEL-GABAPENTIN')],
  }),
  kidneys.row('gabapentin.peritoneal', kidneys.peritoneal, {
    start: 100,
    max: 300,
    at: 'evening',
    say: '100 mg once in the evening, as below 15 mL/min; with nephrology.',
    basis: [label, ours('Peritoneal dialysis is read as below 15 mL/min')],
  }),
  kidneys.row('gabapentin.below-15', kidneys.below15, {
    start: 100,
    max: 300,
    at: 'evening',
    say: 'Clearance below 15: 100 to 300 mg once a day.',
    basis: [label],
  }),
  kidneys.row('gabapentin.15-29', kidneys.from15To29, {
    start: 100,
    step: 100,
    max: 700,
    at: 'evening',
    say: 'Clearance 15 to 29: 100 mg in the evening, 100 mg more each week, at most 700 mg once a day.',
    basis: [label],
  }),
  kidneys.row('gabapentin.30-59', kidneys.from30To59, {
    start: 100,
    step: 100,
    max: 1400,
    at: 'evening',
    say: 'Clearance 30 to 59: 100 mg in the evening, 100 mg more each week, at most 1400 mg a day in two doses.',
    basis: [label, ours('The lower start of the range for reduced clearance')],
  }),
  kidneys.row('gabapentin.low', kidneys.from60Low, {
    start: 100,
    step: 100,
    max: 2400,
    at: 'evening',
    say: '100 mg two hours before symptoms, 100 mg more each week; above 600 mg in two doses, afternoon and bedtime. Usual 900 to 1800 mg, at most 2400.',
    basis: [
      titration,
      unread('MAYO-2021', 'Usual dose'),
      ours('Steps of 100 mg where the start is low'),
    ],
  }),
  kidneys.row('gabapentin.usual', kidneys.from60Usual, {
    start: 300,
    step: 300,
    max: 2400,
    at: 'evening',
    say: '300 mg (100 to 300) two hours before symptoms, 300 mg more each week; above 600 mg in two doses, afternoon and bedtime. Usual 900 to 1800 mg, at most 2400.',
    basis: [titration, unread('MAYO-2021', 'Usual dose')],
  }),
]

export const gabapentin = therapy('alpha2delta-gabapentin', {
  therapy: 'gabapentin',
  label: 'Gabapentin',
  kind: 'medication',
  concerns: rlsConcern,
  ladder: ligandLadder({
    taken: takingGabapentin,
    otherTaken: takingOtherLigand('gabapentin'),
    failed: surely(lists('failed-drugs', 'gabapentin')),
    laterPregnancy: pregnant(
      'gabapentin',
      'specialist',
      'Pregnant: human data are limited and it is no first choice; only if the benefit outweighs the risk, together with obstetrics.',
    ),
    lactation: 'consider',
    misuse: 'consider',
    triedInKidneyFailure: true,
    usedInChildren: true,
  }),
  forbids: ligandForbids('gabapentin'),
  cautions: [
    ...ligandCautions,
    reason(
      'gabapentin.cautions.antacid',
      'With an antacid: two hours apart.',
      includes('current-drugs', ...ingredients('antacid')),
      [unread('LABEL-GABAPENTIN')],
    ),
    reason(
      'gabapentin.cautions.morphine',
      'With morphine: it raises the level.',
      includes('current-drugs', 'morphine'),
      [unread('LABEL-GABAPENTIN')],
      { safety: 'S11' },
    ),
    reason('gabapentin.cautions.off-label', 'Off label for RLS.', adult, [
      unread('LABEL-GABAPENTIN'),
    ]),
  ],
  for: [
    ...ligandFor,
    reason(
      'gabapentin.for.dialysis',
      'On dialysis 11 of 13 responded to the drug only, in a small crossover.',
      any(onHemodialysis, kidneyFailure),
      [read('THORP-2001')],
    ),
  ],
  against: [
    reason(
      'gabapentin.against.dialysis',
      'A later crossover of 100 mg on dialysis found no difference from placebo.',
      any(onHemodialysis, kidneyFailure),
      [read('STANDARD-PRACTICE', 'Crossover as gathered: 19.2 against 18.9')],
    ),
  ],
  positions: [
    strongFor('gabapentin'),
    position('gabapentin.aasm-kidney', {
      source: 'AASM-2025',
      direction: 'for',
      strength: 'conditional',
      certainty: 'very-low',
      population: 'Adults with end-stage renal disease',
      applies: all(adult, kidneyFailure),
      verified: false,
    }),
    ...firstLine,
    position('gabapentin.aan', {
      source: 'AAN-2016',
      direction: 'neutral',
      strength: 'none',
      certainty: 'not-stated',
      population: 'Adults with RLS: not rated high',
      applies: adult,
      verified: false,
    }),
  ],
  mustKnow: ['age'],
  dosing: { renal: true, rows },
  monitor: ligandMonitor,
  basis: [unread('AASM-2025')],
})
