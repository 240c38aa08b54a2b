import { read, unread } from '../../basis.ts'
import { all, any, compare } from '../../criteria.ts'
import { adult, known, rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { asked } from '../../wanted.ts'
import { advice } from '../advice.ts'

const TRIAL = read(
  'SONG-2020',
  '25 patients, four sessions; insomnia and anxiety better to 3 months',
)
const insomnia = any(known('insomnia'), asked('cbt-i', 'cognitive behavioral therapy'))

export const insomniaTherapy = advice('lifestyle-cbt-i', {
  kind: 'lifestyle',
  therapy: 'cognitive behavioral therapy for insomnia',
  label: 'Cognitive behavioral therapy for insomnia (CBT-I)',
  concerns: all(insomnia, surely(adult), rlsConcern),
  ladder: [
    step('lifestyle.cbt-i', 'consider', {
      say: 'For the insomnia that stays once RLS is treated: four to eight sessions, in person or by a checked program. In 25 patients with RLS insomnia and anxiety improved for three months; RLS itself did not change.',
      when: insomnia,
      basis: [TRIAL],
    }),
  ],
  cautions: [
    reason(
      'lifestyle.cbt-i.restriction',
      'Shorter time in bed makes sleepy at first. With seizures, sleepiness at the wheel or untreated sleep apnea: leave that part out or do it supervised.',
      any(known('seizures'), known('sudden-sleep'), known('sleep-apnea'), known('psychosis')),
      [unread('STANDARD-PRACTICE', 'Cautions of sleep restriction')],
    ),
  ],
  against: [
    reason(
      'lifestyle.cbt-i.severe',
      'IRLS {irls-total}: RLS itself first; lying awake in bed with restless legs is not what this treats.',
      surely(compare('irls-total', '>=', 21, '{score}')),
      [TRIAL],
    ),
  ],
  basis: [TRIAL],
})
