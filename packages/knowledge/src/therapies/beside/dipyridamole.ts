import { ours, read, unread } from '../../basis.ts'
import { all, always, any, compare, includes, lists, yes } from '../../criteria.ts'
import { adult, known, rlsConcern } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { position, step } from '../../ladder.ts'
import { regimen } from '../../regimen.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { therapy } from '../../therapy.ts'
import {
  disfavored,
  intermittent,
  ironFirst,
  notBothersome,
  suicidal,
} from '../alpha2delta/states.ts'
import { refractoryKnown } from '../opioid/states.ts'

const label = unread('LABEL-DIPYRIDAMOLE')
const trial = read('DIPYRIDAMOLE-2021', 'n = 28, two weeks each')
const taken = surely(lists('current-drugs', 'dipyridamole'))
const bleeding = ingredients('anticoagulant', 'antiplatelet').filter(
  (drug) => drug !== 'dipyridamole',
)

/** Spoken of where the first line failed or rather not: one small trial stands behind it. */
export const dipyridamole = therapy('beside-dipyridamole', {
  therapy: 'dipyridamole',
  label: 'Dipyridamole',
  kind: 'medication',
  concerns: all(any(refractoryKnown, disfavored, taken), rlsConcern, adult),
  ladder: [
    step('dipyridamole.taken', 'not-recommended', {
      say: 'It is taken already.',
      when: taken,
      basis: [ours('No second start of the same drug')],
    }),
    step('dipyridamole.failed', 'not-recommended', {
      say: 'This very drug was tried and stopped.',
      when: surely(lists('failed-drugs', 'dipyridamole')),
      basis: [ours('Not the same again')],
    }),
    step('dipyridamole.stress-test', 'not-recommended', {
      say: 'A stress test of the heart is planned: not begun before it; it is left out for 48 hours before adenosine or regadenoson.',
      when: known('stress-test-planned'),
      basis: [label],
      safety: 'S38',
    }),
    step('dipyridamole.pregnant', 'specialist', {
      say: 'Pregnant or breastfeeding: too little is known for RLS; only together with obstetrics.',
      when: any(known('pregnancy'), known('lactation')),
      basis: [label],
      safety: 'S32',
    }),
    step('dipyridamole.suicidal', 'specialist', {
      say: 'Suicidal thoughts are on record: nothing new for the legs before they were assessed (C-SSRS) and help is arranged.',
      when: suicidal,
      basis: [ours('The danger of the day comes first')],
      safety: 'S14',
    }),
    step('dipyridamole.orthostatic', 'not-recommended', {
      say: 'Blood pressure falls on standing: dipyridamole widens vessels and makes that worse.',
      when: known('orthostatic-hypotension'),
      basis: [label, unread('BEERS-2023', 'Dipyridamole by mouth: blood pressure on standing')],
      safety: 'S38',
    }),
    step('dipyridamole.intermittent', 'not-recommended', {
      say: 'Less than twice a week ({symptom-frequency}): no daily drug.',
      when: intermittent,
      basis: [unread('MAYO-2021', 'Intermittent RLS')],
    }),
    step('dipyridamole.mild', 'not-recommended', {
      say: 'Symptoms are mild: no daily drug on so little evidence.',
      when: notBothersome,
      basis: [ours('One small trial')],
    }),
    step('dipyridamole.bleeding', 'specialist', {
      say: 'A drug against clots is taken: dipyridamole inhibits platelets as well, and bleeding adds up. Only as agreed with whoever prescribes the other, and after a stent with the center that placed it.',
      when: surely(lists('current-drugs', ...bleeding)),
      basis: [label, ours('Agreed before it is begun')],
      safety: 'S38',
    }),
    step('dipyridamole.iron-first', 'consider', {
      say: 'Iron is low: replace it first; this one after that, if a gabapentinoid failed or rather not.',
      when: ironFirst,
      basis: [read('AASM-2025', 'Good practice: iron')],
    }),
    step('dipyridamole.second', 'consider', {
      say: 'A gabapentinoid or an agonist failed, or a gabapentinoid is rather not for this patient: dipyridamole may be tried, on the evidence of one small trial over two weeks.',
      when: always,
      basis: [unread('AASM-2025', 'Conditional for, low certainty'), trial],
    }),
  ],
  forbids: [
    reason(
      'dipyridamole.forbids.allergy',
      'Allergic to this drug.',
      includes('allergies', 'dipyridamole'),
      [label],
    ),
    reason(
      'dipyridamole.forbids.angina',
      'Unstable angina: it can draw blood away from the heart muscle.',
      yes('unstable-angina'),
      [label],
      { safety: 'S38' },
    ),
    reason(
      'dipyridamole.forbids.hypotension',
      'Low blood pressure: it widens vessels.',
      yes('hypotension'),
      [label],
      { safety: 'S38' },
    ),
  ],
  cautions: [
    reason(
      'dipyridamole.cautions.bleeding',
      'With an anticoagulant or another platelet inhibitor: bleeding.',
      includes('current-drugs', ...bleeding),
      [label],
      { safety: 'S38' },
    ),
    reason(
      'dipyridamole.cautions.stress-test',
      'Left out for 48 hours before a stress test with adenosine or regadenoson: tell whoever orders one.',
      always,
      [label],
      { safety: 'S38' },
    ),
    reason(
      'dipyridamole.cautions.pressure',
      'At 65 or over blood pressure may fall on standing, and the list of drugs to avoid in older people names it: measure standing, begin slowly, or choose another.',
      surely(compare('age', '>=', 65, 'a')),
      [label, unread('BEERS-2023', 'Dipyridamole by mouth: blood pressure on standing')],
    ),
    reason('dipyridamole.cautions.off-label', 'Off label for RLS.', adult, [label]),
  ],
  for: [
    reason(
      'dipyridamole.for.trial',
      'Crossover of 28, two weeks each: IRLS 24.1 to 11.1, against 23.7 to 18.7 with placebo; leg movements in sleep 8.2 an hour against 28.1.',
      adult,
      [read('DIPYRIDAMOLE-2021')],
    ),
  ],
  against: [
    reason(
      'dipyridamole.against.harm',
      'Abdominal distension in 18%, dizziness in 11%, diarrhea in 7%. Nothing is known beyond two weeks.',
      adult,
      [read('DIPYRIDAMOLE-2021')],
    ),
  ],
  positions: [
    position('dipyridamole.aasm', {
      source: 'AASM-2025',
      direction: 'for',
      strength: 'conditional',
      certainty: 'low',
      population: 'Adults with RLS',
      applies: adult,
      verified: false,
    }),
  ],
  mustKnow: ['age'],
  dosing: {
    rows: [
      {
        when: adult,
        regimen: regimen('dipyridamole', {
          start: { amount: 100, unit: 'mg', per: '1 d', at: 'evening' },
          steps: [{ add: { amount: 100, unit: 'mg', per: '1 d', at: 'evening' }, every: '7 d' }],
          max: { amount: 300, unit: 'mg', per: '1 d', at: 'evening' },
          say: '100 mg in the evening, 100 mg more each week if needed, at most 300 mg; in the trial 218 mg on average. 400 mg has been used.',
          basis: [trial, ours('Raised once a week')],
        }),
      },
    ],
  },
  monitor: [
    statement(
      'dipyridamole.monitor.visit',
      'At 2 and 6 weeks: relief, blood pressure lying and standing, dizziness, bowel, bleeding.',
      label,
      ours('When it is looked at'),
    ),
    statement(
      'dipyridamole.monitor.stop',
      'May be stopped without a taper where it was begun for RLS; not where it protects after a stroke.',
      label,
      ours('No taper'),
    ),
  ],
  basis: [unread('AASM-2025', 'Conditional for, low certainty')],
})
