import { coded } from '../case-feature.ts'

export const oralIronResponse = coded('oral-iron-response', {
  label: 'Response to oral iron',
  options: ['not-tried', 'ongoing', 'failed', 'not-tolerated', 'effective', 'too-low-or-short'],
  read: { kind: 'answer' },
  ask: 'Ask: has iron by mouth been tried, and did it help?',
  names: ['oral iron response'],
  alterable: true,
})
