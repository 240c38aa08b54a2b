import { flag } from '../case-feature.ts'

export const hyperthyroidism = flag('hyperthyroidism', {
  label: 'Hyperthyroidism',
  read: { kind: 'condition', concepts: ['hyperthyroidism'] },
  ask: 'Measure TSH',
  names: ['hyperthyroidism', 'hyperthyreose', 'hyperthyroïdie', 'hipertiroidismo'],
})
