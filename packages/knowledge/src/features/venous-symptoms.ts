import { flag } from '../case-feature.ts'

export const venousSymptoms = flag('venous-symptoms', {
  label: 'Heavy, aching legs after standing',
  read: {
    kind: 'condition',
    concepts: ['chronic-venous-insufficiency', 'post-thrombotic-syndrome'],
  },
  ask: 'Ask: are the legs heavy or aching after standing, and better when raised? Look for varicose veins',
  names: ['venous symptoms'],
})
