import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const tsh = quantity('tsh', {
  label: 'TSH',
  unit: 'm[IU]/L',
  plausible: [0, 1000],
  read: { kind: 'analyte', analyte: 'tsh' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Measure TSH',
  loinc: '3016-3',
  alterable: true,
})
