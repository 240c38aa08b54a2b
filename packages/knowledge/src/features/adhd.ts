import { flag } from '../case-feature.ts'

export const adhd = flag('adhd', {
  label: 'Attention deficit and hyperactivity',
  read: { kind: 'condition', concepts: ['adhd'] },
  ask: 'Ask for the diagnosis',
  names: ['adhd'],
})
