import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const sleepOnsetLatency = quantity('sleep-onset-latency', {
  label: 'Time to fall asleep',
  unit: 'min',
  plausible: [0, 720],
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year') },
  ask: 'Ask: how long do you lie awake before you sleep?',
  names: [
    'sleep onset latency',
    'sleep latency',
    'einschlaflatenz',
    "latence d'endormissement",
    'latencia de sueño',
  ],
  alterable: true,
})
