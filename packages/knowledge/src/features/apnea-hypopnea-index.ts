import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const apneaHypopneaIndex = quantity('apnea-hypopnea-index', {
  label: 'Apnea-hypopnea index',
  unit: '/h',
  plausible: [0, 200],
  read: { kind: 'answer' },
  maxAge: { days: 1826, basis: ours('Five years') },
  ask: 'Test for sleep apnea at home or in a laboratory',
  names: ['apnea hypopnea index', 'apnea-hypopnea index', 'ahi', 'apnea hypopnea index 24 hour'],
  alterable: true,
})
