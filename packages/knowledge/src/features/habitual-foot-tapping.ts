import { flag } from '../case-feature.ts'

export const habitualFootTapping = flag('habitual-foot-tapping', {
  label: 'Habitual foot tapping',
  read: { kind: 'answer' },
  ask: 'Ask: is it a habit without discomfort that you can stop easily?',
  names: ['habitual foot tapping'],
})
