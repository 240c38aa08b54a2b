import { quantity } from '../case-feature.ts'

/** In the current course, or the last one when none is running. */
export const oralIronWeeks = quantity('oral-iron-weeks', {
  label: 'Weeks of oral iron',
  unit: 'wk',
  plausible: [0, 520],
  read: { kind: 'answer' },
  ask: 'Ask: for how many weeks has iron been taken by mouth?',
  names: ['weeks of oral iron', 'oral iron weeks'],
  alterable: true,
})
