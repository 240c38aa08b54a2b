import { flag } from '../case-feature.ts'

export const sleepApneaTreated = flag('sleep-apnea-treated', {
  label: 'Sleep apnea treated',
  read: { kind: 'answer' },
  ask: 'Ask: CPAP or other treatment, used every night?',
  names: ['sleep apnea treated', 'cpap used', 'cpap adherence'],
})
