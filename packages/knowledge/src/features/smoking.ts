import { flag } from '../case-feature.ts'

export const smoking = flag('smoking', {
  label: 'Smokes',
  read: { kind: 'condition', concepts: ['smoking'] },
  ask: 'Ask about tobacco',
  names: ['smoking', 'tobacco use', 'smoker', 'raucher', 'fumeur', 'fumador'],
})
