import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

/** The prescription drug monitoring program, where the country has one; elsewhere the like of it. */
export const monitoringProgramChecked = flag('monitoring-program-checked', {
  label: 'Prescription monitoring program checked, nothing against an opioid',
  read: { kind: 'answer' },
  maxAge: { days: 92, basis: ours('Three months, then looked up again') },
  ask: 'Look up the prescription monitoring program; where there is none, ask pharmacy and family doctor',
  names: ['pdmp checked', 'prescription monitoring program checked', 'pdmp'],
  alterable: true,
})
