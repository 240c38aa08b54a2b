import { flag } from '../case-feature.ts'

export const hypothyroidism = flag('hypothyroidism', {
  label: 'Hypothyroidism',
  read: { kind: 'condition', concepts: ['hypothyroidism'] },
  ask: 'Measure TSH',
  names: ['hypothyroidism', 'hypothyreose', 'hypothyroïdie', 'hipotiroidismo'],
})
