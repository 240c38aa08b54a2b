import { flag } from '../case-feature.ts'

export const spinalCordDisease = flag('spinal-cord-disease', {
  label: 'Disease or injury of the spinal cord',
  read: { kind: 'condition', concepts: ['spinal-cord-disease'] },
  ask: 'Ask: injury or disease of the spinal cord?',
  names: [
    'spinal cord disease',
    'spinal cord injury',
    'myelopathie',
    'lésion médullaire',
    'lesión medular',
  ],
})
