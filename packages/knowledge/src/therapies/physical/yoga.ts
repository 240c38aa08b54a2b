import { read, unread } from '../../basis.ts'
import { all, any } from '../../criteria.ts'
import { adult, known, rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { asked, wantsNoDrug } from '../../wanted.ts'
import { advice } from '../advice.ts'
import { aasmSilent } from './position.ts'

const TRIAL = read('INNES-2020', '41 patients, 12 weeks: minimal or mild RLS in 77% against 24%')
const wanted = any(asked('yoga'), wantsNoDrug)

export const yoga = advice('physical-yoga', {
  kind: 'lifestyle',
  therapy: 'yoga',
  label: 'Yoga',
  concerns: all(wanted, surely(adult), rlsConcern),
  ladder: [
    step('physical.yoga', 'consider', {
      say: 'A gentle class twice a week and short practice at home on the other days, for 12 weeks. In 41 patients RLS was minimal or mild afterwards in 77% with yoga and 24% with films on health; more practice, more gain. Nobody was blinded.',
      when: wanted,
      basis: [TRIAL],
    }),
  ],
  cautions: [
    reason(
      'physical.yoga.joints',
      'Joint pain, unsteadiness or pregnancy: tell the teacher; chair or prenatal yoga, no hot yoga.',
      any(known('joint-pain'), known('gait-instability'), known('falls'), known('pregnancy')),
      [unread('STANDARD-PRACTICE')],
    ),
  ],
  positions: [aasmSilent('physical.yoga')],
  basis: [TRIAL],
})

const RELEASE = read('HARRISON-2018', '18 patients: no difference between the groups')
const release = asked('trauma release', 'tension release', 'tension and trauma release exercise')

export const traumaRelease = advice('physical-trauma-release', {
  kind: 'lifestyle',
  therapy: 'tension and trauma release exercise',
  label: 'Tension and trauma release exercise',
  concerns: all(release, rlsConcern),
  ladder: [
    step('physical.trauma-release', 'not-recommended', {
      say: 'In 18 patients it did no better than the comparison. Yoga, exercise and massage have a little more to show.',
      when: release,
      basis: [RELEASE],
    }),
  ],
  positions: [aasmSilent('physical.trauma-release')],
  basis: [RELEASE],
})
