import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const weakFootPulse = flag('weak-foot-pulse', {
  label: 'A foot pulse is weak or cannot be felt',
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Feel the pulses of both feet',
  names: [
    'weak foot pulse',
    'weak pedal pulse',
    'absent pedal pulse',
    'absent foot pulse',
    'diminished pedal pulse',
    'fußpulse abgeschwächt',
    'pouls pédieux absent',
    'pulso pedio ausente',
  ],
})
