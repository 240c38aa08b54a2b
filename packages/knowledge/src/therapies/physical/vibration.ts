import { read, unread } from '../../basis.ts'
import { all, any } from '../../criteria.ts'
import { adult, known, rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import type { Reason } from '../../statement.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { asked, wantsNoDrug } from '../../wanted.ts'
import { advice } from '../advice.ts'
import { aasmSilent } from './position.ts'

const clot = (id: string): Reason =>
  reason(
    `${id}.clot`,
    'A deep vein thrombosis is on record: nothing that shakes the leg before it is treated.',
    any(known('deep-vein-thrombosis'), known('unilateral-leg-swelling')),
    [unread('STANDARD-PRACTICE')],
    { safety: 'S40' },
  )

const PAD = read('FDA-DEN110011', 'Authorized to improve the quality of sleep in primary RLS')
const wantsPad = any(asked('vibration', 'vibrating pad', 'vibration pad', 'relaxis'), wantsNoDrug)

export const vibrationPad = advice('physical-vibration-pad', {
  kind: 'device',
  therapy: 'vibrating pad',
  label: 'Vibrating pad in bed',
  concerns: all(wantsPad, surely(adult), rlsConcern),
  ladder: [
    step('physical.vibration-pad', 'consider', {
      say: 'A pad under the legs that vibrates for half an hour and fades out. Two small trials: sleep was better, the RLS score was not. Whether it is still sold must be asked.',
      when: wantsPad,
      basis: [PAD, unread('BURBANK-2013', 'Two small randomized trials')],
    }),
  ],
  forbids: [clot('physical.vibration-pad')],
  positions: [aasmSilent('physical.vibration-pad')],
  basis: [PAD],
})

const PLATE = read('MITCHELL-2016', '11 patients, crossover, two weeks: better than sham')
const wantsPlate = asked('whole-body vibration', 'vibration plate', 'vibration')

export const wholeBodyVibration = advice('physical-whole-body-vibration', {
  kind: 'device',
  therapy: 'whole-body vibration',
  label: 'Whole-body vibration on a plate',
  concerns: all(wantsPlate, surely(adult), rlsConcern),
  ladder: [
    step('physical.whole-body-vibration', 'consider', {
      say: 'Better than sham in 11 patients over two weeks, and not by more blood in the skin. Too few to promise anything; a trial of two weeks does little harm.',
      when: wantsPlate,
      basis: [PLATE],
    }),
  ],
  forbids: [
    clot('physical.whole-body-vibration'),
    reason(
      'physical.whole-body-vibration.implant',
      'An implanted device, pregnancy or seizures: not on a vibrating plate.',
      any(known('implanted-device'), known('pregnancy'), known('seizures')),
      [unread('STANDARD-PRACTICE', 'Usual exclusions of such plates')],
      { safety: 'S40' },
    ),
  ],
  cautions: [
    reason(
      'physical.whole-body-vibration.falls',
      'Unsteady or falling: seated, or not at all.',
      any(known('gait-instability'), known('falls'), known('frailty')),
      [unread('STANDARD-PRACTICE')],
    ),
  ],
  positions: [aasmSilent('physical.whole-body-vibration')],
  basis: [PLATE],
})
