import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const canTakeAnticoagulant = flag('can-take-anticoagulant', {
  label: 'Able to take an anticoagulant for long',
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Ask: any bleeding, fall or drug that speaks against an anticoagulant?',
  names: ['can take anticoagulant'],
})
