import { flag } from '../case-feature.ts'

export const sleepApneaTreated = flag('sleep-apnea-treated', {
  label: 'Sleep apnea treated',
  read: { kind: 'condition', concepts: ['sleep-apnea-treatment'] },
  ask: 'Ask: CPAP or other treatment, used every night?',
  names: ['sleep apnea treated', 'cpap used', 'cpap adherence'],
})
