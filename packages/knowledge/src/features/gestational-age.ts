import { quantity } from '../case-feature.ts'

/** As of today: a dated observation is carried forward by the days since. */
export const gestationalAge = quantity('gestational-age', {
  label: 'Gestational age',
  unit: 'wk',
  plausible: [0, 44],
  read: { kind: 'analyte', analyte: 'gestational-age' },
  ask: 'Date the pregnancy',
  loinc: '49051-6',
})
