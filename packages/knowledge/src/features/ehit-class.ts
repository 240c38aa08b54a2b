import { ours } from '../basis.ts'
import { coded } from '../case-feature.ts'

/** Of both legs the higher class. After foam or adhesive the same classes are called ARTE. */
export const ehitClass = coded('ehit-class', {
  label: 'Clot at the junction after a vein was closed (EHIT class)',
  options: ['none', 'I', 'II', 'III', 'IV'],
  read: { kind: 'answer' },
  ofLegs: 'highest',
  maxAge: { days: 14, basis: ours('Two weeks: it is looked at again every week') },
  ask: 'Look at the junction by duplex, the person upright, within a week of the ablation',
  names: ['ehit class', 'ehit', 'arte class', 'endothermal heat-induced thrombosis'],
})
