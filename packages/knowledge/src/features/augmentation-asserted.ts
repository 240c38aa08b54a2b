import { flag } from '../case-feature.ts'

export const augmentationAsserted = flag('augmentation-asserted', {
  label: 'Augmentation diagnosed by another clinician',
  read: { kind: 'answer' },
  ask: 'Look for the diagnosis in earlier letters',
  names: ['rls augmentation', 'augmentation'],
})
