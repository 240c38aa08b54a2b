import { quantity } from '../case-feature.ts'

export const varicoseBleedings = quantity('varicose-bleedings', {
  label: 'Bleedings from a varicose vein so far',
  unit: '1',
  plausible: [0, 100],
  read: { kind: 'answer' },
  ask: 'Ask: how often has a varicose vein bled?',
  names: ['varicose bleedings', 'number of varicose bleedings'],
})
