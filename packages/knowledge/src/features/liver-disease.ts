import { flag } from '../case-feature.ts'

export const liverDisease = flag('liver-disease', {
  label: 'Liver disease',
  read: { kind: 'condition', concepts: ['liver-disease'] },
  ask: 'Ask for known liver disease',
  names: ['liver disease'],
})
