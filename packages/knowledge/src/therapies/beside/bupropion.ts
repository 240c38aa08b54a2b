import { read, unread } from '../../basis.ts'
import { all, always, any, compare, includes, lists, yes } from '../../criteria.ts'
import { adult, known, rlsConcern } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { position, step } from '../../ladder.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { therapy } from '../../therapy.ts'
import { suicidal } from '../alpha2delta/states.ts'

const label = unread('LABEL-BUPROPION')
const kolla = read('KOLLA-2018', 'May reduce symptoms in the short term')
const taken = surely(lists('current-drugs', 'bupropion'))
const depressed = any(known('depression'), surely(compare('phq9-total', '>=', 10, '{score}')))
const onAggravating = surely(
  lists(
    'current-drugs',
    ...ingredients('tetracyclic-antidepressant', 'ssri', 'snri', 'tca').filter(
      (one) => one !== 'doxepin',
    ),
  ),
)

/**
 * Two things that are often confused: advised against as a treatment of RLS, since it does not
 * work; and the antidepressant to prefer in RLS, since it does not worsen it. Nowhere is it said
 * that bupropion worsens RLS.
 */
export const bupropion = therapy('beside-bupropion', {
  therapy: 'bupropion',
  label: 'Bupropion: an antidepressant that spares RLS, no treatment of it',
  kind: 'medication',
  concerns: all(any(taken, onAggravating, depressed), rlsConcern, adult),
  ladder: [
    step('bupropion.taken', 'not-recommended', {
      say: 'It is taken for mood or smoking: it does not worsen RLS and may stay. It is no treatment of RLS.',
      when: taken,
      basis: [unread('AASM-2025', 'Against, conditional, as a treatment of RLS'), kolla],
    }),
    step('bupropion.suicidal', 'specialist', {
      say: 'Suicidal thoughts are on record: psychiatry chooses the antidepressant today; of those it may choose from, bupropion does not worsen RLS.',
      when: suicidal,
      basis: [label, kolla],
      safety: 'S14',
    }),
    step('bupropion.instead', 'consider', {
      say: 'An antidepressant that can worsen RLS is taken: its prescriber may think of bupropion in its place, mood first. No treatment of RLS.',
      when: onAggravating,
      basis: [kolla, unread('AASM-2025', 'First step: deal with aggravating drugs')],
      safety: 'S34',
    }),
    step('bupropion.depression', 'consider', {
      say: 'Depression beside RLS: where an antidepressant is needed, bupropion before those that can worsen RLS. No treatment of RLS.',
      when: depressed,
      basis: [kolla],
    }),
  ],
  forbids: [
    reason(
      'bupropion.forbids.seizures',
      'Epilepsy or seizures: the label forbids it.',
      yes('seizures'),
      [label],
    ),
    reason(
      'bupropion.forbids.eating',
      'Anorexia or bulimia: seizures; the label forbids it.',
      yes('eating-disorder'),
      [label],
    ),
    reason(
      'bupropion.forbids.maoi',
      'A monoamine oxidase inhibitor or linezolid is taken: a crisis of blood pressure.',
      includes('current-drugs', ...ingredients('maoi')),
      [label],
      { safety: 'S37' },
    ),
    reason(
      'bupropion.forbids.allergy',
      'Allergic to this drug.',
      includes('allergies', 'bupropion'),
      [label],
    ),
  ],
  cautions: [
    reason(
      'bupropion.cautions.cyp2d6',
      'It blocks CYP2D6: codeine and tramadol relieve less, and tramadol brings on seizures sooner.',
      includes('current-drugs', 'codeine', 'tramadol', 'hydrocodone'),
      [label, unread('LABELS-OPIOIDS')],
      { safety: 'S30' },
    ),
    reason(
      'bupropion.cautions.withdrawal',
      'Alcohol, or a benzodiazepine that is being left: seizures.',
      any(
        known('alcohol-use'),
        includes('current-drugs', ...ingredients('benzodiazepine', 'barbiturate')),
      ),
      [label],
    ),
    reason(
      'bupropion.cautions.pregnancy',
      'Pregnant or breastfeeding: decided with obstetrics.',
      any(known('pregnancy'), known('lactation')),
      [label],
      { safety: 'S32' },
    ),
    reason(
      'bupropion.cautions.kidneys',
      'Weak kidneys or liver: a lower dose, by its prescriber.',
      any(known('ckd'), known('esrd'), known('liver-disease')),
      [label],
    ),
    reason('bupropion.cautions.sleep', 'It can keep awake: in the morning.', always, [label]),
  ],
  for: [
    reason(
      'bupropion.for.spares',
      'In a review of 18 prospective studies it was the one antidepressant that may ease RLS for a while; mirtazapine worsened it most.',
      adult,
      [kolla],
    ),
  ],
  against: [],
  positions: [
    position('bupropion.aasm', {
      source: 'AASM-2025',
      direction: 'against',
      strength: 'conditional',
      certainty: 'moderate',
      population: 'Adults with RLS: as a treatment of RLS',
      applies: adult,
      verified: false,
      note: 'No effect on RLS. It does not say that bupropion worsens RLS.',
    }),
  ],
  monitor: [
    statement(
      'bupropion.monitor.mood',
      'Mood and suicidal thoughts in the first weeks, blood pressure, sleep; ask about the legs at each visit.',
      label,
    ),
    statement('bupropion.monitor.stop', 'Lowered and stopped by its prescriber.', label),
  ],
  basis: [unread('AASM-2025', 'Against, conditional, as a treatment of RLS'), kolla],
})
