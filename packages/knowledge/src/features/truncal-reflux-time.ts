import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Of all superficial trunks of both legs the longest. A deep vein has a threshold of its own. */
export const truncalRefluxTime = quantity('truncal-reflux-time', {
  label: 'Reflux of a superficial trunk, longest',
  unit: 'ms',
  plausible: [0, 20_000],
  read: { kind: 'answer' },
  ofLegs: 'highest',
  maxAge: { days: 730, basis: ours('Two years') },
  ask: 'Read the reflux times of the saphenous veins in the duplex report',
  names: [
    'truncal reflux time',
    'saphenous reflux time',
    'gsv reflux time',
    'ssv reflux time',
    'reflux time gsv',
    'reflux time ssv',
    'refluxzeit',
    'durée du reflux',
    'tiempo de reflujo',
  ],
})
