import { ours } from '../basis.ts'
import { coded } from '../case-feature.ts'

/** Over the threshold, by the report. Of both legs the longer stretch: axial is the whole trunk. */
export const truncalReflux = coded('truncal-reflux', {
  label: 'Reflux of a superficial trunk, pattern',
  options: ['none', 'segmental', 'junctional', 'axial'],
  read: { kind: 'answer' },
  ofLegs: 'highest',
  maxAge: { days: 730, basis: ours('Two years') },
  ask: 'Read the pattern of reflux of the saphenous veins in the duplex report',
  names: [
    'truncal reflux',
    'saphenous reflux',
    'superficial venous reflux',
    'superficial reflux',
    'gsv reflux',
    'ssv reflux',
    'stammveneninsuffizienz',
    'reflux saphène',
    'reflujo safeno',
  ],
})
