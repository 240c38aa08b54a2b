import { gate } from '@legato/rules'
import { unread } from '../../basis.ts'
import { all, any, compare, isKnown } from '../../criteria.ts'
import { finding } from '../../finding.ts'

/** Told where items were entered; a total alone has no parts. */
const itemized = gate(any(isKnown('irls-symptoms'), isKnown('irls-impact')))

export const irlsSubscales = finding('irls-subscales', {
  label: 'IRLS: symptoms and impact',
  when: all(
    itemized,
    compare('irls-symptoms', '>=', 0, '{score}'),
    compare('irls-impact', '>=', 0, '{score}'),
  ),
  say: {
    met: 'Symptoms {irls-symptoms} of 24, impact on the day {irls-impact} of 12.',
    'not-met': 'No item scores of the IRLS are on record, so it has no subscales.',
    undetermined: 'Some item scores of the IRLS are missing.',
  },
  basis: [unread('ABETZ-2006', 'Which items belong to which subscale')],
})
