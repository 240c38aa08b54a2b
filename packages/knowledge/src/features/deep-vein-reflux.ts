import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const deepVeinReflux = flag('deep-vein-reflux', {
  label: 'Reflux of a deep vein',
  read: { kind: 'answer' },
  maxAge: { days: 730, basis: ours('Two years') },
  ask: 'Read the deep veins in the duplex report',
  names: [
    'deep vein reflux',
    'deep venous reflux',
    'tiefe veneninsuffizienz',
    'reflux profond',
    'reflujo profundo',
  ],
})
