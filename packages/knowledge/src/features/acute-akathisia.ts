import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const acuteAkathisia = flag('acute-akathisia', {
  label: 'Sudden restlessness after a drug',
  read: { kind: 'answer' },
  maxAge: { days: 92, basis: ours('A sign of the moment: three months') },
  ask: 'Ask: did it start within days of an antiemetic or antipsychotic?',
  names: ['acute akathisia'],
})
