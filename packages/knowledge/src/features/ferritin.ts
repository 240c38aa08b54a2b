import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const ferritin = quantity('ferritin', {
  label: 'Ferritin',
  unit: 'ng/mL',
  plausible: [0.1, 100_000],
  read: { kind: 'analyte', analyte: 'ferritin' },
  maxAge: { days: 92, basis: ours('Safety rule S2: three months') },
  ask: 'Measure ferritin, in the morning and without iron for 24 hours',
  loinc: '2276-4',
  alterable: true,
})
