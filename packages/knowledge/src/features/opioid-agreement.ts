import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const opioidAgreement = flag('opioid-agreement', {
  label: 'Opioid agreement signed',
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year, then renewed') },
  ask: 'Agree in writing on how an opioid is used, stored and stopped',
  names: ['opioid agreement', 'opioid treatment agreement', 'opioid contract'],
  alterable: true,
})
