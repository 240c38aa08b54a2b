import { read, unread } from '../../basis.ts'
import { all, any } from '../../criteria.ts'
import { adult, known, rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { asked } from '../../wanted.ts'
import { advice } from '../advice.ts'
import { aan, aasmSilent } from './position.ts'

const TRIAL = read(
  'MITCHELL-2011',
  '34 patients, 12 sessions in 4 weeks: better than control, p < 0.001',
)
const wanted = asked(
  'near-infrared light',
  'near-infrared',
  'infrared',
  'light therapy',
  'red light',
)

export const infrared = advice('physical-near-infrared', {
  kind: 'device',
  therapy: 'near-infrared light',
  label: 'Near-infrared light on the legs',
  concerns: all(wanted, surely(adult), rlsConcern),
  ladder: [
    step('physical.near-infrared', 'consider', {
      say: '12 sessions of half an hour in four weeks lowered the score more than control in 34 patients, and it was still lower four weeks later; the control did not convince as a sham, and two devices did not differ. Where it is at hand and the price is bearable.',
      when: wanted,
      basis: [TRIAL, read('HARRISON-2019', 'Few studies, placebo risk')],
    }),
  ],
  cautions: [
    reason(
      'physical.near-infrared.skin',
      'Feeling in the legs is lost, or the skin is open: warmth burns unnoticed.',
      any(known('neuropathy'), known('foot-sensory-loss'), known('leg-ulcer')),
      [unread('STANDARD-PRACTICE')],
    ),
  ],
  positions: [aasmSilent('physical.near-infrared'), aan('physical.near-infrared', 'level-c')],
  basis: [TRIAL],
})
