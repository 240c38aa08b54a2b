import { flag } from '../case-feature.ts'

export const symptomsAfterFoam = flag('symptoms-after-foam', {
  label: 'Disturbed vision, migraine or worse after an earlier foam treatment',
  read: { kind: 'answer' },
  ask: 'Ask: any trouble with sight or speech after sclerotherapy?',
  names: ['symptoms after foam'],
})
