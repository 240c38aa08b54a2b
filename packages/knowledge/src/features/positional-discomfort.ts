import { flag } from '../case-feature.ts'

export const positionalDiscomfort = flag('positional-discomfort', {
  label: 'Positional discomfort',
  read: { kind: 'answer' },
  ask: 'Ask: does one change of posture end it?',
  names: ['positional discomfort'],
})
