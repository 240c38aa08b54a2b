import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const superficialVeinThrombosis = flag('superficial-vein-thrombosis', {
  label: 'Thrombosis of a superficial vein now',
  read: { kind: 'condition', concepts: ['superficial-vein-thrombosis'] },
  maxAge: { days: 92, basis: ours('A sign of the moment: three months') },
  ask: 'Feel the veins: a red, hard, tender cord?',
  names: ['superficial vein thrombosis'],
})
