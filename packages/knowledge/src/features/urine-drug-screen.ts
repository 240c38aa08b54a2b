import { ours } from '../basis.ts'
import { coded } from '../case-feature.ts'

export const urineDrugScreen = coded('urine-drug-screen', {
  label: 'Urine drug screen',
  options: ['as-expected', 'unexpected'],
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year, then repeated') },
  ask: 'Screen the urine for drugs, and compare with what is prescribed',
  names: ['urine drug screen', 'urine drug test', 'urine toxicology'],
  alterable: true,
})
