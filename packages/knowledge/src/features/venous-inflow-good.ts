import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const venousInflowGood = flag('venous-inflow-good', {
  label: 'Good inflow below the narrowed vein',
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Ask vascular medicine: is the inflow from the thigh good?',
  names: ['venous inflow good', 'good venous inflow'],
})
