import { ours, read, unread } from '../../basis.ts'
import { includes, not } from '../../criteria.ts'
import { adult } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { reason, statement } from '../../statement.ts'
import { therapy } from '../../therapy.ts'
import { fullAgonistForbids, maoiForbids, opioidForbids } from './guards.ts'
import { opioidLadder, stands } from './ladder.ts'
import { opioid } from './opioid.ts'
import { methadonePositions } from './positions.ts'
import { row } from './rows.ts'
import { beginsLow, qtcLong, qtcTooLong } from './states.ts'

const krantz = read('KRANTZ-2009', 'Above 500 ms; 450 to 500 ms')
const usualDose = read('OPIOIDS-2018', '5 to 20 mg a day')
const step = (every: string) => ({ by: 2.5, every })

export const methadone = therapy('opioid-methadone', {
  ...opioid,
  therapy: 'methadone',
  label: 'Methadone, low dose',
  ladder: opioidLadder({
    drug: 'methadone',
    stands: stands(
      'methadone',
      'Refractory RLS, all is prepared and QTc allows it ({qtc}): under a specialist who knows its long and varying half-life. The opioid used most in RLS, without a trial against placebo.',
    ),
  }),
  forbids: [
    ...opioidForbids('methadone'),
    ...fullAgonistForbids,
    maoiForbids,
    reason(
      'methadone.forbids.qtc',
      'QTc is 500 ms or more ({qtc}): never.',
      qtcTooLong,
      [krantz, ours('500 ms itself')],
      { safety: 'S26', mustKnow: true },
    ),
  ],
  cautions: [
    ...opioid.cautions,
    reason(
      'methadone.cautions.qtc',
      'QTc is above 450 ms ({qtc}): discuss the risk, look for other causes, and repeat the ECG more often.',
      qtcLong,
      [krantz],
      { safety: 'S26' },
    ),
    reason(
      'methadone.cautions.interactions',
      'Another drug changes its level (fluconazole, ciprofloxacin, an SSRI, rifampin, carbamazepine or their like): check each one before the first dose.',
      includes(
        'current-drugs',
        ...ingredients('methadone-interacting'),
        'carbamazepine',
        'phenytoin',
        'phenobarbital',
      ),
      [unread('LABELS-OPIOIDS')],
      { safety: 'S26' },
    ),
    reason(
      'methadone.cautions.qt-drugs',
      'Another drug that lengthens QT (ondansetron, granisetron, domperidone, haloperidol, citalopram, escitalopram): take an ECG with both.',
      includes(
        'current-drugs',
        'ondansetron',
        'granisetron',
        'domperidone',
        'haloperidol',
        'citalopram',
        'escitalopram',
      ),
      [krantz, ours('Which drugs are meant')],
      { safety: 'S35' },
    ),
  ],
  for: [
    reason(
      'methadone.for.registry',
      'No trial against placebo. In the registry about half were on it, stable over two years; one clinic saw no RLS augmentation in up to ten.',
      adult,
      [
        read('OPIOID-REGISTRY-2021', 'About half'),
        read('OPIOID-REGISTRY-2023'),
        unread('SILVER-2011', '0% over up to 10 years'),
      ],
    ),
    ...opioid.for,
  ],
  positions: methadonePositions,
  dosing: {
    rows: [
      row('methadone.low', beginsLow, {
        start: 2.5,
        step: step('14 d'),
        max: 10,
        say: '2.5 mg in the evening, 2.5 mg more after two weeks at the soonest, at most 10 mg a day: age, breathing, liver or another drug call for less.',
        basis: [usualDose, ours('Half the usual rise and limit')],
      }),
      row('methadone.usual', not(beginsLow), {
        start: 2.5,
        step: step('7 d'),
        max: 20,
        say: '2.5 mg in the evening, 2.5 mg more after 5 to 7 days, never sooner than 5: the half-life is 8 to 59 hours. Usual 5 to 10 mg a day, at most 20.',
        basis: [
          usualDose,
          unread('JAMA-2026', '5 to 10 mg'),
          unread('LABELS-OPIOIDS', 'Steps, half-life'),
        ],
      }),
    ],
  },
  monitor: [
    statement(
      'methadone.monitor.ecg',
      'ECG before the start, within 30 days and every year; at once with fainting or a new drug that lengthens QT. QTc above 450 ms: discuss and watch more closely; above 500: lower or stop, by a specialist.',
      krantz,
      unread('QT-METHADONE-APS-HRS', 'ECG first where any risk of long QT is known'),
    ),
    statement(
      'methadone.monitor.steps',
      'Never raised sooner than after 5 days: it goes on gathering in the body.',
      unread('LABELS-OPIOIDS'),
    ),
    ...opioid.monitor,
  ],
})
