import { quantity } from '../case-feature.ts'

/** No maximum age: an adult keeps it. For a child the GFR formula asks for a fresh one itself. */
export const height = quantity('height', {
  label: 'Height',
  unit: 'cm',
  plausible: [20, 260],
  read: { kind: 'analyte', analyte: 'body-height' },
  ask: 'Measure the height',
  loinc: '8302-2',
})
