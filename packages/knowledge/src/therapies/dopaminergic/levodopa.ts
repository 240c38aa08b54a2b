import { read, unread } from '../../basis.ts'
import { all, always, compare, includes, not } from '../../criteria.ts'
import { kidneyFailure } from '../../findings/iron-status.ts'
import { adult, known, rlsConcern } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { position, step } from '../../ladder.ts'
import { regimen } from '../../regimen.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { takingLevodopa } from '../../taking.ts'
import { therapy } from '../../therapy.ts'
import { intermittent, suicidal } from '../alpha2delta/states.ts'
import { severe } from '../iron/rows.ts'
import { agonistMonitor } from './benefit.ts'
import { dopaminergicCautions, dopaminergicForbids } from './guards.ts'
import { suicidalFirst, takenSteps } from './ladder.ts'
import { aanOnHemodialysis, againstStandardUse } from './positions.ts'

const NONSELECTIVE = ['phenelzine', 'tranylcypromine', 'isocarboxazid']

/** Now and then at most; daily it brings RLS augmentation sooner than anything else. */
export const levodopa = therapy('dopaminergic-levodopa', {
  therapy: 'levodopa',
  label: 'Levodopa with carbidopa, now and then',
  kind: 'medication',
  concerns: rlsConcern,
  ladder: [
    step('levodopa.pregnant', 'specialist', {
      say: 'Pregnant with severe symptoms: of the dopaminergic drugs rather this one, with carbidopa and not with benserazide, together with obstetrics.',
      when: all(known('pregnancy'), severe, not(suicidal)),
      basis: [unread('PREGNANCY-2015')],
      safety: 'S32',
    }),
    ...takenSteps(takingLevodopa),
    step('levodopa.pregnant-bearable', 'not-recommended', {
      say: 'Pregnant, and symptoms are not known to be severe: iron and what can be done without drugs. If they become severe, of the dopaminergic drugs rather this one, with obstetrics.',
      when: all(known('pregnancy'), not(suicidal)),
      basis: [unread('PREGNANCY-2015', 'Only if severe')],
      safety: 'S32',
    }),
    suicidalFirst,
    step('levodopa.daily', 'not-recommended', {
      say: 'Symptoms twice a week or more ({symptom-frequency}): now and then would soon be daily, and no new daily levodopa is begun. AASM advises against it as standard treatment.',
      when: surely(compare('symptom-frequency', '>=', 2, '/wk')),
      basis: [
        read('AASM-2025', 'Conditional, against standard use'),
        read('LIU-2016', 'RLS augmentation in 27%'),
      ],
      safety: 'S21',
    }),
    step('levodopa.intermittent', 'consider', {
      say: 'Symptoms less than twice a week ({symptom-frequency}): now and then, not more than two or three times a week, if they are bothersome and nothing else helps.',
      when: intermittent,
      basis: [unread('MAYO-2021', 'Intermittent RLS'), unread('S2K-2022', 'Now and then')],
    }),
    step('levodopa.against', 'not-recommended', {
      say: 'Not as standard treatment, and never daily.',
      when: always,
      basis: [read('AASM-2025', 'Conditional, against standard use')],
      safety: 'S21',
    }),
  ],
  forbids: [
    ...dopaminergicForbids('levodopa'),
    reason(
      'levodopa.forbids.maoi',
      'Beside phenelzine, tranylcypromine or isocarboxazid, or within two weeks of one: blood pressure may rise dangerously.',
      includes('current-drugs', ...NONSELECTIVE),
      [
        unread(
          'STANDARD-PRACTICE',
          'Label: not with a nonselective inhibitor of monoamine oxidase',
        ),
      ],
    ),
  ],
  cautions: [
    ...dopaminergicCautions,
    reason(
      'levodopa.cautions.iron',
      'With iron by mouth, which binds it: two hours apart.',
      includes('current-drugs', ...ingredients('oral-iron')),
      [unread('STANDARD-PRACTICE')],
    ),
    reason(
      'levodopa.cautions.maoi',
      'With another inhibitor of monoamine oxidase: blood pressure may rise or fall; agree with its prescriber.',
      includes(
        'current-drugs',
        ...ingredients('maoi').filter((drug) => !NONSELECTIVE.includes(drug)),
      ),
      [unread('STANDARD-PRACTICE', 'Interactions of levodopa')],
    ),
  ],
  for: [],
  against: [
    reason('levodopa.against.augmentation', 'RLS augmentation in 27% (12 to 50) pooled.', adult, [
      read('LIU-2016'),
    ]),
    reason(
      'levodopa.against.effect',
      'In a network of 46 trials the one drug that was not better than placebo.',
      adult,
      [unread('ZHOU-2021', 'Gathered as "NMA 2021"; to be confirmed as this paper')],
    ),
  ],
  positions: [
    againstStandardUse('levodopa', 'very-low'),
    position('levodopa.aasm-kidney', {
      source: 'AASM-2025',
      direction: 'against',
      strength: 'conditional',
      certainty: 'low',
      population: 'Adults with end-stage renal disease: against standard use',
      applies: all(adult, kidneyFailure),
      verified: false,
    }),
    position('levodopa.aan', {
      source: 'AAN-2016',
      direction: 'for',
      strength: 'level-c',
      certainty: 'not-stated',
      population: 'Adults with RLS',
      applies: adult,
      verified: true,
    }),
    aanOnHemodialysis('levodopa'),
    position('levodopa.mayo', {
      source: 'MAYO-2021',
      direction: 'for',
      strength: 'none',
      certainty: 'not-stated',
      population: 'Intermittent RLS, as needed, two or three times a week at most',
      applies: intermittent,
      verified: false,
    }),
    position('levodopa.s2k', {
      source: 'S2K-2022',
      direction: 'for',
      strength: 'none',
      certainty: 'not-stated',
      population: 'Now and then only, or to test the diagnosis',
      applies: adult,
      verified: false,
    }),
  ],
  mustKnow: ['age'],
  dosing: {
    rows: [
      {
        when: adult,
        regimen: regimen('levodopa', {
          start: { amount: 50, unit: 'mg', at: 'evening' },
          steps: [],
          max: { amount: 200, unit: 'mg', per: '1 d', at: 'evening' },
          say: 'Half a tablet or one of carbidopa and levodopa 25/100 (50 to 100 mg levodopa) when needed; not more than two or three times a week, never above 200 mg levodopa in a day.',
          basis: [
            read('STANDARD-PRACTICE', 'Table of doses: 25/100, half a tablet or one'),
            unread('MAYO-2021', 'How often'),
          ],
        }),
      },
    ],
  },
  monitor: agonistMonitor,
  basis: [read('AASM-2025', 'Conditional, against standard use')],
})
