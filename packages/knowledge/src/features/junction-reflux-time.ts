import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Where a superficial trunk joins the deep vein, in groin or knee; of both legs the longer. */
export const junctionRefluxTime = quantity('junction-reflux-time', {
  label: 'Reflux at the junction of a superficial trunk, longest',
  unit: 'ms',
  plausible: [0, 20_000],
  read: { kind: 'answer' },
  ofLegs: 'highest',
  maxAge: { days: 730, basis: ours('Two years') },
  ask: 'Read the reflux times of the saphenofemoral and saphenopopliteal junction in the duplex report',
  names: ['junction reflux time', 'junctional reflux time', 'sfj reflux time', 'spj reflux time'],
})
