import { flag } from '../case-feature.ts'

export const inactive = flag('inactive', {
  label: 'Hardly moves in a week',
  read: { kind: 'condition', concepts: ['inactivity'] },
  ask: 'Ask: how often in a week do you walk briskly or exercise?',
  names: ['inactive', 'sedentary', 'physical inactivity'],
})
