import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const legTcpo2 = quantity('leg-tcpo2', {
  label: 'Oxygen pressure on the skin of the leg (tcPO2)',
  unit: 'kPa',
  plausible: [0, 30],
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Measured in research only',
  names: [
    'tcpo2',
    'leg tcpo2',
    'transcutaneous oxygen pressure',
    'tcpo2 bein',
    'tcpo2 jambe',
    'tcpo2 pierna',
  ],
})
