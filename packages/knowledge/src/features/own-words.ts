import { flag } from '../case-feature.ts'

export const ownWords = flag('own-words', {
  label: 'Child describes it in own words',
  read: { kind: 'answer' },
  ask: 'Ask the child to tell or draw what the legs feel like',
  names: ['own words', 'describes in own words'],
})
