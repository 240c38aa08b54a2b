import { flag } from '../case-feature.ts'

export const inactivity = flag('inactivity', {
  label: 'Little physical activity',
  read: { kind: 'condition', concepts: ['inactivity'] },
  ask: 'Ask: how many days a week with half an hour of exercise?',
  names: ['physical inactivity', 'sedentary', 'bewegungsmangel', 'sédentarité', 'sedentarismo'],
})
