import { ours, unread } from '../basis.ts'
import { all, is, isKnown, not } from '../criteria.ts'
import { finding } from '../finding.ts'
import { child } from '../gate.ts'
import { surely } from '../surely.ts'

export const onHemodialysis = surely(is('dialysis', 'hemodialysis'))
export const onDialysis = surely(is('dialysis', 'hemodialysis', 'peritoneal'))

/** S13. On dialysis the formula does not apply, and the doses have rows of their own. */
export const clearanceUnknown = all(not(isKnown('creatinine-clearance')), not(onDialysis))

export const renalFunctionUnknown = finding('renal-function-unknown', {
  label: 'Creatinine clearance not known',
  // No dose of a gabapentinoid is given out for a child.
  when: all(clearanceUnknown, not(surely(child))),
  say: {
    met: 'Creatinine clearance is not known (creatinine of the last year, age, sex and weight): no dose of a gabapentinoid before it is.',
    'not-met': 'Creatinine clearance is known, or no dose waits for it: dialysis, or a child.',
    undetermined: 'It cannot be told whether the kidneys were tested.',
  },
  basis: [ours('Safety rule S13'), unread('LABEL-GABAPENTIN')],
})
