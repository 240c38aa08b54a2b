import { ours, read, unread } from '../../basis.ts'
import { all, always, any, compare } from '../../criteria.ts'
import { untreatedSleepApnea } from '../../findings/contributors.ts'
import { adult, known, rlsConcern } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import type { Reason } from '../../statement.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { asked, wantsNoDrug } from '../../wanted.ts'
import { advice } from '../advice.ts'
import { wouldBeThird } from '../alpha2delta/states.ts'
import { refractoryKnown } from '../opioid/states.ts'

/** Bilateral high-frequency stimulation of the peroneal nerve, worn below the knees at bedtime. */
const TRIAL = read(
  'RESTFUL-2023',
  '133 patients, 4 weeks: responders 45% against 16%, IRLS -7.2 against -3.8',
)
const INDICATION = read(
  'FDA-DEN220059',
  'Adults, moderate to severe primary RLS, refractory to drugs',
)
const CONTRAINDICATIONS = unread('LABEL-NERVE-STIMULATOR', 'Contraindications not read')

/** Where drugs of the first line are dangerous: breathing, falls under many drugs, or misuse. */
const drugsDangerous = any(
  known('copd'),
  known('respiratory-failure'),
  surely(untreatedSleepApnea.when),
  known('substance-use-disorder'),
  known('opioid-use-disorder'),
  wouldBeThird,
)
const wanted = any(
  wantsNoDrug,
  asked('nerve stimulator', 'nerve stimulation', 'peroneal nerve stimulation', 'nidra', 'noctrix'),
)

const FORBIDS: readonly Reason[] = [
  reason(
    'device.nerve-stimulator.implant',
    'An implanted electronic device is on record: no nerve stimulator.',
    known('implanted-device'),
    [CONTRAINDICATIONS],
    { safety: 'S40' },
  ),
  reason(
    'device.nerve-stimulator.skin',
    'An ulcer or broken skin where the electrodes lie: no nerve stimulator.',
    known('leg-ulcer'),
    [CONTRAINDICATIONS],
    { safety: 'S40' },
  ),
  reason(
    'device.nerve-stimulator.clot',
    'A deep vein thrombosis: no nerve stimulator on that leg.',
    any(known('deep-vein-thrombosis'), known('unilateral-leg-swelling')),
    [CONTRAINDICATIONS],
    { safety: 'S40' },
  ),
  reason(
    'device.nerve-stimulator.seizures',
    'Epilepsy or seizures on record: the device was not made for this.',
    known('seizures'),
    [CONTRAINDICATIONS],
  ),
  reason('device.nerve-stimulator.pregnancy', 'Pregnant: not tested.', known('pregnancy'), [
    CONTRAINDICATIONS,
  ]),
]

/** Who was not in the trial. */
const AGAINST: readonly Reason[] = [
  reason(
    'device.nerve-stimulator.mild',
    'IRLS {irls-total}: the trial took patients with 15 or more.',
    surely(compare('irls-total', '<', 15, '{score}')),
    [TRIAL],
  ),
  reason(
    'device.nerve-stimulator.age',
    'Age {age}: the trial took patients of 22 to 79.',
    surely(compare('age', '<', 22, 'a'), compare('age', '>', 79, 'a')),
    [TRIAL],
  ),
  reason(
    'device.nerve-stimulator.day',
    'The urge is there all day: the trial left out who was severe between 10 in the morning and 6 in the evening.',
    known('urge-all-day'),
    [TRIAL],
  ),
]

export const nerveStimulator = advice('device-nerve-stimulator', {
  kind: 'device',
  therapy: 'bilateral high-frequency peroneal nerve stimulation',
  label: 'Peroneal nerve stimulation, both legs',
  concerns: all(any(refractoryKnown, drugsDangerous, wanted), surely(adult), rlsConcern),
  ladder: [
    step('device.nerve-stimulator.mild-first', 'not-recommended', {
      say: 'IRLS {irls-total} is mild: less than this is needed, and the trial did not ask such patients.',
      when: surely(compare('irls-total', '<=', 10, '{score}')),
      basis: [TRIAL],
    }),
    step('device.nerve-stimulator.refractory', 'consider', {
      say: 'Drugs have failed: this is the US indication. Worn below both knees at bedtime. 45 of 100 responded against 16 of 100 on sham in 4 weeks, and 61 of 100 after 8 weeks.',
      when: refractoryKnown,
      basis: [TRIAL, INDICATION],
    }),
    step('device.nerve-stimulator.instead', 'consider', {
      say: 'Drugs are dangerous or unwanted here: a choice without them. Its US indication asks that drugs have failed, so this is outside of it.',
      when: always,
      basis: [
        TRIAL,
        INDICATION,
        ours('Before drugs have failed, where they are dangerous or unwanted'),
      ],
    }),
  ],
  forbids: FORBIDS,
  mustKnow: ['implanted-device'],
  against: AGAINST,
  cautions: [
    reason(
      'device.nerve-stimulator.numb',
      'Nerves of the legs are damaged: the strength is hard to set and skin may suffer unnoticed.',
      any(known('neuropathy'), known('foot-sensory-loss')),
      [ours('Neuropathy under electrodes')],
    ),
  ],
  positions: [
    position('device.nerve-stimulator.aasm-2025', {
      source: 'AASM-2025',
      direction: 'for',
      strength: 'conditional',
      certainty: 'moderate',
      population: 'Adults with RLS',
      verified: false,
    }),
  ],
  monitor: [
    statement(
      'device.nerve-stimulator.judge',
      'Impression of change and IRLS at 4 and 8 weeks; give it back if neither moved. Look at the skin; mild discomfort is common, serious events of the device were none.',
      TRIAL,
    ),
  ],
  basis: [TRIAL],
})
