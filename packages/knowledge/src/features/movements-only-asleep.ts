import { flag } from '../case-feature.ts'

export const movementsOnlyAsleep = flag('movements-only-asleep', {
  label: 'Movements only in sleep',
  read: { kind: 'answer' },
  ask: 'Ask: are there leg movements in sleep, and no urge when awake?',
  names: ['movements only asleep'],
})
