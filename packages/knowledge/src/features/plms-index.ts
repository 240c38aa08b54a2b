import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** As the report gives it: WASM 2016 and AASM indices differ, and are never compared here. */
export const plmsIndex = quantity('plms-index', {
  label: 'PLMS index',
  unit: '/h',
  plausible: [0, 300],
  read: { kind: 'answer' },
  maxAge: { days: 730, basis: ours('Two years') },
  ask: 'Read the index of periodic leg movements in sleep in the report of the sleep study',
  names: [
    'plmsi',
    'plms index (plmsi)',
    'plm index',
    'plmi',
    'periodic limb movement index',
    'periodic limb movements in sleep index',
    'periodic leg movements of sleep index',
    'plm-index',
  ],
})
