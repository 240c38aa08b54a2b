import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Given as such, or worked out from iron and binding capacity of the same sample. */
export const tsat = quantity('tsat', {
  label: 'Transferrin saturation',
  unit: '%',
  plausible: [1, 100],
  read: { kind: 'analyte', analyte: 'tsat' },
  maxAge: { days: 92, basis: ours('Safety rule S2: three months') },
  ask: 'Measure iron and iron-binding capacity, in the morning and without iron for 24 hours',
  loinc: '2502-3',
  alterable: true,
})
