import { words } from '../case-feature.ts'

export const failedDrugs = words('failed-drugs', {
  label: 'Drugs stopped for want of effect or for harm',
  read: { kind: 'answer' },
  ask: 'Ask: which drugs for the legs were tried and stopped, and why?',
  names: ['failed drugs', 'drugs tried and failed'],
})
