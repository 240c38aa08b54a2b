import { quantity } from '../case-feature.ts'

/** From the earliest dopaminergic drug of the record or of the diary. */
export const daysSinceFirstDopaminergicDose = quantity('days-since-first-dopaminergic-dose', {
  label: 'Days since the first dopaminergic dose',
  unit: 'd',
  plausible: [0, 40000],
  read: { kind: 'derived', from: ['current-drugs'] },
  ask: 'Ask: when was pramipexole, ropinirole, rotigotine or levodopa first taken?',
  names: ['days since first dopaminergic dose'],
})
