import { flag } from '../case-feature.ts'

export const goodEarlierResponse = flag('good-earlier-response', {
  label: 'Good earlier response to a dopaminergic drug',
  read: { kind: 'answer' },
  ask: 'Ask: did a dopaminergic drug help well at first?',
  names: ['good earlier response', 'response to dopaminergic treatment'],
})
