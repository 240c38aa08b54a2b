import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Revised Venous Clinical Severity Score, 0 to 30 a leg; of both legs the higher. */
export const vcss = quantity('vcss', {
  label: 'Severity of vein disease (VCSS), worse leg',
  unit: '{score}',
  plausible: [0, 30],
  read: { kind: 'answer' },
  ofLegs: 'highest',
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Score the ten items of the VCSS at each leg',
  names: ['vcss', 'venous clinical severity score', 'vcss right', 'vcss left'],
})
