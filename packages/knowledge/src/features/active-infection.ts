import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const activeInfection = flag('active-infection', {
  label: 'Active infection',
  read: { kind: 'condition', concepts: ['active-infection'] },
  maxAge: { days: 28, basis: ours('Four weeks: an infection that nobody closed is asked again') },
  ask: 'Ask and examine: fever or infection now?',
  names: [
    'active infection',
    'acute infection',
    'aktive infektion',
    'infection active',
    'infección activa',
  ],
})
