import { flag } from '../case-feature.ts'

export const hypophosphatemia = flag('hypophosphatemia', {
  label: 'Low phosphate',
  read: { kind: 'condition', concepts: ['hypophosphatemia'] },
  ask: 'Measure phosphate in serum',
  names: ['hypophosphatemia', 'hypophosphatämie', 'hypophosphatémie', 'hipofosfatemia'],
})
