import { flag } from '../case-feature.ts'

export const substanceUseDisorder = flag('substance-use-disorder', {
  label: 'Substance use disorder',
  read: { kind: 'condition', concepts: ['substance-use-disorder'] },
  ask: 'Ask about alcohol and drugs, now and before',
  names: ['substance use disorder'],
})
