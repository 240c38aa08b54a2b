import { flag } from '../case-feature.ts'

export const eatingDisorder = flag('eating-disorder', {
  label: 'Anorexia or bulimia',
  read: { kind: 'condition', concepts: ['eating-disorder'] },
  ask: 'Ask: anorexia or bulimia, now or before?',
  names: ['eating disorder'],
})
