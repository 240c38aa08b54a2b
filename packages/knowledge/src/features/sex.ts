import { coded } from '../case-feature.ts'

export const sex = coded('sex', {
  label: 'Sex',
  options: ['female', 'male', 'other'],
  read: { kind: 'derived', from: [] },
  ask: 'Note the sex on which laboratory formulas rest',
})
