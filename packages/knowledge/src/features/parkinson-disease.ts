import { flag } from '../case-feature.ts'

export const parkinsonDisease = flag('parkinson-disease', {
  label: 'Parkinson disease',
  read: { kind: 'condition', concepts: ['parkinson-disease'] },
  ask: 'Ask for the diagnosis',
  names: ['parkinson disease'],
})
