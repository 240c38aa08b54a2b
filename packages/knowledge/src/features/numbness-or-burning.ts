import { flag } from '../case-feature.ts'

export const numbnessOrBurning = flag('numbness-or-burning', {
  label: 'Numbness, tingling or burning',
  read: { kind: 'answer' },
  ask: 'Ask: are the feet numb, tingling or burning all day, whether you move or not?',
  names: ['numbness or burning'],
})
