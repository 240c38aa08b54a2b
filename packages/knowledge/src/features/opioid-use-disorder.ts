import { flag } from '../case-feature.ts'

export const opioidUseDisorder = flag('opioid-use-disorder', {
  label: 'Opioid use disorder',
  read: { kind: 'condition', concepts: ['opioid-use-disorder'] },
  ask: 'Ask about opioids, now and before',
  names: ['opioid use disorder'],
})
