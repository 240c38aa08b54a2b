import { ours, unread } from '../basis.ts'
import { all, is, isKnown, not } from '../criteria.ts'
import { finding } from '../finding.ts'
import { surely } from '../surely.ts'

export const onHemodialysis = surely(is('dialysis', 'hemodialysis'))
export const onDialysis = surely(is('dialysis', 'hemodialysis', 'peritoneal'))

/** S13. On dialysis the formula does not apply, and the doses have rows of their own. */
export const clearanceUnknown = all(not(isKnown('creatinine-clearance')), not(onDialysis))

export const renalFunctionUnknown = finding('renal-function-unknown', {
  label: 'Creatinine clearance not known',
  when: clearanceUnknown,
  say: {
    met: 'Creatinine clearance is not known (creatinine of the last year, age, sex and weight): no dose of a gabapentinoid before it is.',
    'not-met': 'Creatinine clearance is known, or dialysis makes it pointless.',
    undetermined: 'It cannot be told whether the kidneys were tested.',
  },
  basis: [ours('Safety rule S13'), unread('LABEL-GABAPENTIN')],
})
