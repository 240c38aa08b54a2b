import { read, unread } from '../../basis.ts'
import { all, any, compare } from '../../criteria.ts'
import { child, known, rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { takingRotigotine } from '../../taking.ts'
import { asked, wantsNoDrug } from '../../wanted.ts'
import { advice } from '../advice.ts'

/** What people do when the urge comes. No trial but one of a foot massager; it is safe and at hand. */
const CASES = unread('STANDARD-PRACTICE', 'Stretching, massage, baths: case level')
const MASSAGER = read(
  'PARK-2020',
  '28 patients, 4 weeks: -9.0 (-16.3 to -1.7) against no treatment',
)
const ALERTING = unread('MAYO-2021', 'Alerting activities')
const hands = asked('massage', 'stretching', 'heat', 'cold', 'hot bath', 'foot massager')
const mild = surely(compare('irls-total', '<=', 20, '{score}'))
const numb = any(known('neuropathy'), known('numbness-or-burning'), known('foot-sensory-loss'))

export const moment = advice('lifestyle-moment', {
  kind: 'lifestyle',
  therapy: 'stretching, massage, heat and cold',
  label: 'What to do when it comes',
  concerns: all(any(mild, known('pregnancy'), surely(child), wantsNoDrug, hands), rlsConcern),
  ladder: [
    step('lifestyle.moment.child', 'consider', {
      say: 'When it comes: let the child get up and move, stretch calves and thighs, rub the legs, a warm bath before bed; in class a task that lets it stand. Tell the teacher that it is not naughtiness.',
      when: surely(child),
      basis: [CASES],
    }),
    step('lifestyle.moment', 'consider', {
      say: 'When it comes: get up and walk, stretch calves and thighs for a minute each, massage, a warm or cold bath or shower, a puzzle or talk that holds the mind. A foot massager lowered scores more than nothing in 28 patients; of the others there are only cases.',
      when: any(mild, known('pregnancy'), wantsNoDrug, hands),
      basis: [CASES, ALERTING, MASSAGER],
    }),
  ],
  cautions: [
    reason(
      'lifestyle.moment.numb',
      'Feeling in the legs is lost: no hot or ice-cold packs, they burn unnoticed; test water with the hand.',
      numb,
      [unread('STANDARD-PRACTICE')],
    ),
    reason(
      'lifestyle.moment.arteries',
      'Leg pain on walking: no strong cold and no hard massage before the arteries were examined.',
      known('exertional-leg-pain'),
      [unread('STANDARD-PRACTICE')],
    ),
    reason(
      'lifestyle.moment.clot',
      'A deep vein thrombosis: no massage of that leg.',
      known('deep-vein-thrombosis'),
      [unread('STANDARD-PRACTICE')],
    ),
    reason(
      'lifestyle.moment.pregnancy',
      'Pregnant: no hot bath above body warmth and no sauna.',
      known('pregnancy'),
      [unread('STANDARD-PRACTICE')],
    ),
    reason(
      'lifestyle.moment.patch',
      'Rotigotine is taken: no heat on the patch, more drug goes through.',
      takingRotigotine,
      [unread('LABEL-ROTIGOTINE', 'Heat')],
    ),
  ],
  basis: [CASES],
})
