import { flag } from '../case-feature.ts'

export const arterialDisease = flag('arterial-disease', {
  label: 'Disease of the leg arteries',
  read: { kind: 'condition', concepts: ['peripheral-arterial-disease'] },
  ask: 'Ask for pain on walking; feel the pulses of both feet',
  names: [
    'arterial disease',
    'peripheral arterial disease',
    'pavk',
    'aomi',
    'enfermedad arterial periférica',
  ],
})
