import { ours } from '../basis.ts'
import { coded } from '../case-feature.ts'

export const rlsDistress = coded('rls-distress', {
  label: 'Distress from symptoms',
  options: ['none', 'mild', 'moderate', 'severe'],
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Ask: how much do the symptoms trouble you?',
  names: ['rls distress', 'distress', 'leidensdruck'],
  alterable: true,
})
