import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** By whichever correction the laboratory used: Bazett and Fridericia are read alike. */
export const qtc = quantity('qtc', {
  label: 'QTc interval',
  unit: 'ms',
  plausible: [200, 800],
  read: { kind: 'analyte', analyte: 'qtc' },
  maxAge: { days: 365, basis: ours('A year, as often as methadone asks for an ECG') },
  ask: 'Take an ECG and measure QTc',
  loinc: '8636-3',
  alterable: true,
})
