import { flag } from '../case-feature.ts'

export const angina = flag('angina', {
  label: 'Angina or coronary disease',
  read: { kind: 'condition', concepts: ['angina'] },
  ask: 'Ask: tightness or pain in the chest on effort?',
  names: ['angina', 'chest pain on exertion', 'chest pain on effort'],
})
