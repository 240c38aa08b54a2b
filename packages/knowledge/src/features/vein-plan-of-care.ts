import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const veinPlanOfCare = flag('vein-plan-of-care', {
  label: 'A plan for the vein treatment of 90 days is written down',
  read: { kind: 'answer' },
  maxAge: { days: 90, basis: ours('As long as the plan itself') },
  ask: 'Write down what will be treated at which leg within 90 days',
  names: ['vein plan of care', 'plan of care 90 days'],
})
