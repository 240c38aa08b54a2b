import { quantity } from '../case-feature.ts'

export const venousConservativeCareDays = quantity('venous-conservative-care-days', {
  label: 'Compression and pain relief tried for the veins',
  unit: 'd',
  plausible: [0, 20_000],
  read: { kind: 'answer' },
  ask: 'Ask: compression stockings on prescription, worn from when to when, with what result?',
  names: ['venous conservative care days', 'days of compression'],
})
