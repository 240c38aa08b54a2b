import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const acuteLimbIschemia = flag('acute-limb-ischemia', {
  label: 'Acute limb ischemia',
  read: { kind: 'condition', concepts: ['acute-limb-ischemia'] },
  maxAge: { days: 28, basis: ours('Four weeks') },
  ask: 'A leg suddenly pale, cold, painful, numb or weak?',
  names: ['acute limb ischemia'],
})
