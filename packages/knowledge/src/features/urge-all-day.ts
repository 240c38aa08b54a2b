import { flag } from '../case-feature.ts'

export const urgeAllDay = flag('urge-all-day', {
  label: 'Urge all day long',
  read: { kind: 'answer' },
  ask: 'Ask: is the urge the same all day, morning included?',
  names: ['urge all day', 'constant urge'],
})
