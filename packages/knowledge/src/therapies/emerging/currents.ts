import { ours, read, unread } from '../../basis.ts'
import { not } from '../../criteria.ts'
import { adult, known } from '../../gate.ts'
import type { Reason } from '../../statement.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import type { Therapy } from '../../therapy.ts'
import { aan } from '../physical/position.ts'
import { studied } from './studied.ts'

const IMPLANTS = unread('STANDARD-PRACTICE', 'Usual exclusions of brain stimulation')

/** Currents and fields near an implant, in epilepsy, or in a child: S40 for the brain. */
const unfit = (name: string): readonly Reason[] => [
  reason(
    `emerging.${name}.implant`,
    'An implanted electronic device, or metal in the head: no stimulation.',
    known('implanted-device'),
    [IMPLANTS],
    { safety: 'S40' },
  ),
  reason(
    `emerging.${name}.seizures`,
    'Epilepsy or seizures on record: stimulation can bring on a seizure.',
    known('seizures'),
    [IMPLANTS],
  ),
  reason(`emerging.${name}.adults`, 'Studied in adults only.', not(surely(adult)), [
    ours('No child in any of the studies'),
  ]),
]

export const currents: readonly Therapy[] = [
  studied('rtms', {
    kind: 'device',
    label: 'Magnetic stimulation of the brain (rTMS)',
    asked: ['repetitive transcranial magnetic stimulation', 'rtms', 'tms', 'magnetic stimulation'],
    standing: 'specialist',
    say: 'Open and small sham studies over the leg area: better for about two months. Weak evidence: in a trial, or in a center that measures the result. Fourteen patients are no proof.',
    basis: [unread('LIN-2015', '14 patients, open; design read, effect not')],
    forbids: unfit('rtms'),
    positions: [aan('emerging.rtms', 'level-c')],
  }),
  studied('tdcs', {
    kind: 'device',
    label: 'Direct current to the brain (tDCS)',
    asked: ['transcranial direct current stimulation', 'tdcs', 'brain current'],
    say: 'In 33 patients it did no better than sham, neither in the IRLS nor in the impression of change. Not advised, at home least of all.',
    basis: [read('KOO-2015', 'No effect on IRLS and CGI-I')],
    forbids: unfit('tdcs'),
  }),
  studied('tsdcs', {
    kind: 'device',
    label: 'Direct current to the spinal cord (tsDCS)',
    asked: ['transspinal direct current stimulation', 'tsdcs', 'spinal current'],
    say: 'In 20 patients symptoms fell for a short time only. Nothing for daily care; a trial is the place for it.',
    basis: [unread('HEIDE-2014', 'Short-lived reduction')],
    forbids: unfit('tsdcs'),
  }),
  studied('counterpulsation', {
    kind: 'device',
    label: 'External counterpulsation (EECP)',
    asked: [
      'enhanced external counterpulsation',
      'external counterpulsation',
      'eecp',
      'counterpulsation',
    ],
    say: 'Six patients improved in an open series; the blinded study that followed was negative. Not advised for RLS.',
    basis: [
      read('RAJARAM-2005', 'Series of six: 28.8 to 6'),
      unread('RAJARAM-2005', 'The blinded report was negative'),
    ],
  }),
  studied('implanted-stimulation', {
    kind: 'procedure',
    label: 'Implanted stimulation: brain or spinal cord',
    asked: ['deep brain stimulation', 'dbs', 'spinal cord stimulation', 'spinal cord stimulator'],
    standing: 'specialist',
    say: 'Case series only. An operation only after everything else, in a center, best within a study.',
    basis: [
      ours('Case series only; nothing read'),
      unread('STANDARD-PRACTICE', 'Refractory, specialist'),
    ],
  }),
  studied('intrathecal-opioid', {
    kind: 'procedure',
    label: 'Opioid pump to the spinal cord',
    asked: ['intrathecal opioid', 'intrathecal morphine', 'morphine pump', 'opioid pump'],
    standing: 'specialist',
    say: 'Single cases of the most refractory course. With all dangers of opioids and of a pump; only where opioids by mouth helped and could not be borne, in a center.',
    basis: [ours('Case series only; nothing read')],
  }),
]
