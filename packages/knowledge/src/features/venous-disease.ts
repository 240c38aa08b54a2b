import { flag } from '../case-feature.ts'

export const venousDisease = flag('venous-disease', {
  label: 'Disease of the leg veins',
  read: {
    kind: 'condition',
    concepts: ['varicose-veins', 'chronic-venous-insufficiency', 'post-thrombotic-syndrome'],
  },
  ask: 'Look at the legs: varicose veins, skin changes, swelling?',
  names: [
    'venous disease',
    'chronic venous disease',
    'venenleiden',
    'maladie veineuse',
    'enfermedad venosa',
  ],
})
