import { flag } from '../case-feature.ts'

export const impairment = flag('impairment', {
  label: 'Sleep, days or mood impaired',
  read: { kind: 'answer' },
  ask: 'Ask: do the symptoms disturb sleep, work, school, mood or family life?',
  names: ['impairment', 'functional impairment'],
})
