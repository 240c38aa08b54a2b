import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const legAsymmetry = flag('leg-asymmetry', {
  label: 'Legs differ markedly in size or color for long',
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Compare both legs: size, color, veins',
  names: ['leg asymmetry'],
})
