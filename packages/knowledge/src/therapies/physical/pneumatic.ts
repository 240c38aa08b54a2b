import { ours, read, unread } from '../../basis.ts'
import { compressionCautions, compressionForbids } from '../../compression-gate.ts'
import { all, any } from '../../criteria.ts'
import { adult, known, rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import type { Reason } from '../../statement.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { asked, wantsNoDrug } from '../../wanted.ts'
import { advice } from '../advice.ts'
import { refractoryKnown } from '../opioid/states.ts'
import { aan, aasmSilent } from './position.ts'

const SHAM = read(
  'LETTIERI-2009',
  '35 patients: 14.1 to 8.4 against sham, p = 0.006; complete relief 8 of 21 against 0 of 14',
)
const names = asked(
  'pneumatic compression',
  'compression pump',
  'compression',
  'leg pump',
  'leg massage boots',
)

/** Beside what holds for every compression. */
const FORBIDDEN: readonly Reason[] = [
  reason(
    'physical.pneumatic.implant',
    'An implanted electronic device is on record: no electric device on the legs before its maker agrees.',
    known('implanted-device'),
    [unread('STANDARD-PRACTICE'), ours('Safety rule S40, read strictly')],
    { safety: 'S40' },
  ),
  reason(
    'physical.pneumatic.infection',
    'An infection is active: no pump before the skin of the legs was looked at.',
    known('active-infection'),
    [unread('STANDARD-PRACTICE', 'Acute infection of the skin')],
  ),
]

export const pneumatic = advice('physical-pneumatic-compression', {
  kind: 'device',
  therapy: 'pneumatic compression',
  label: 'Pneumatic compression of the legs',
  concerns: all(any(names, wantsNoDrug, refractoryKnown), surely(adult), rlsConcern),
  ladder: [
    step('physical.pneumatic', 'consider', {
      say: 'A pump on both legs for an hour before symptoms usually come, for four weeks; stop if the IRLS has not fallen by 3. Against sham, scores fell from 14.1 to 8.4 and 8 of 21 were free of symptoms; patients may have guessed which they had, and the pumps were given.',
      when: any(names, wantsNoDrug, refractoryKnown),
      basis: [SHAM, read('ELIASSON-2007', '10 patients, open: 24 to 8 of 40')],
    }),
  ],
  forbids: [...compressionForbids, ...FORBIDDEN],
  cautions: compressionCautions,
  monitor: [
    statement(
      'physical.pneumatic.judge',
      'IRLS before, and at four weeks: a fall of less than 3 ends the trial.',
      ours('Vascular rule R9'),
    ),
  ],
  positions: [aasmSilent('physical.pneumatic'), aan('physical.pneumatic', 'level-b')],
  basis: [SHAM],
})
