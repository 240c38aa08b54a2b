import { flag } from '../case-feature.ts'

export const falls = flag('falls', {
  label: 'Falls',
  read: { kind: 'answer' },
  ask: 'Ask: any fall in the past year?',
  names: ['falls', 'recurrent falls', 'sturzneigung'],
})
