import { flag } from '../case-feature.ts'

export const falls = flag('falls', {
  label: 'Falls',
  read: { kind: 'condition', concepts: ['falls'] },
  ask: 'Ask: any fall in the past year?',
  names: ['falls', 'stürze', 'chutes', 'caídas'],
})
