import { ours, read, unread } from '../../basis.ts'
import { all, always, any, isKnown, lists, not } from '../../criteria.ts'
import { adult, known, rlsConcern, rlsSuspected } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { advice } from '../advice.ts'
import { naloxoneNeeded, refractoryKnown, takingOpioid } from './states.ts'

const precautions = [
  read(
    'OPIOIDS-2018',
    'Precautions: risk tool, agreement, urine screen, monitoring program, frequent review',
  ),
]

const isPrepared = all(
  isKnown('opioid-risk-score'),
  known('opioid-agreement'),
  known('monitoring-program-checked'),
  isKnown('urine-drug-screen'),
)

/** S25, in one line of the list: what has to stand before an opioid, or beside one that is taken. */
export const opioidPreparation = advice('workup-opioid-preparation', {
  kind: 'workup',
  therapy: 'preparation for an opioid',
  label: 'Opioid Risk Tool, agreement, monitoring program, urine screen',
  concerns: all(any(takingOpioid, refractoryKnown), not(isPrepared), adult, rlsConcern),
  ladder: [
    step('workup.opioid-preparation.taken', 'recommended', {
      say: 'An opioid is taken for the legs or beside them, and not all of this is on record of the last months: risk tool ({opioid-risk-score}), agreement, prescription monitoring program, urine screen. Make it up.',
      when: takingOpioid,
      basis: precautions,
      safety: 'S25',
    }),
    step('workup.opioid-preparation.before', 'consider', {
      say: 'RLS is refractory, and an opioid may come up. Before one: Opioid Risk Tool, a signed agreement, the prescription monitoring program, a urine screen, sleep apnea looked for, a plan for the bowel, naloxone at home.',
      when: always,
      basis: precautions,
      safety: 'S25',
    }),
  ],
  basis: precautions,
})

export const naloxone = advice('naloxone-at-home', {
  kind: 'monitoring',
  therapy: 'naloxone',
  label: 'Naloxone at home',
  concerns: all(takingOpioid, not(known('naloxone-at-home'))),
  ladder: [
    step('naloxone.needed', 'recommended', {
      say: 'An opioid is taken at a high dose (50 morphine equivalents and more; here {opioid-mme}) or beside another danger to breathing: naloxone at home, and somebody who can give it.',
      when: naloxoneNeeded,
      basis: [
        unread('CDC-OPIOIDS-2022', '50 MME and more, benzodiazepines, sleep apnea'),
        read('FDA-2019-GABAPENTINOIDS'),
      ],
      safety: 'S28',
    }),
    step('naloxone.offered', 'consider', {
      say: 'An opioid is taken: offer naloxone for the home.',
      when: takingOpioid,
      basis: [unread('CDC-OPIOIDS-2022')],
    }),
  ],
  monitor: [
    statement(
      'naloxone.monitor.show',
      'Show the household how to give it, and to call for help at the same time; look at its date every year.',
      ours('How it is handed over'),
    ),
  ],
  basis: [unread('CDC-OPIOIDS-2022')],
})

const takingMethadone = surely(lists('current-drugs', 'methadone', 'levomethadone'))

export const methadoneEcg = advice('workup-methadone-ecg', {
  kind: 'workup',
  therapy: 'electrocardiogram',
  label: 'ECG with QTc: methadone',
  concerns: all(takingMethadone, not(isKnown('qtc')), rlsSuspected),
  ladder: [
    step('workup.methadone-ecg', 'recommended', {
      say: 'Methadone is taken and no QTc of the last year is on record: an ECG before the start, within 30 days and every year.',
      when: always,
      basis: [read('KRANTZ-2009', 'Before the start, within 30 days, every year')],
      safety: 'S26',
    }),
  ],
  basis: [read('KRANTZ-2009')],
})
