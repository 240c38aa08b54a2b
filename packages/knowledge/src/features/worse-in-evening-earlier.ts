import { flag } from '../case-feature.ts'

/** IRLSSG criterion 4 in very severe disease: the pattern may be gone but must have been there. */
export const worseInEveningEarlier = flag('worse-in-evening-earlier', {
  label: 'Once worse in the evening',
  read: { kind: 'answer' },
  ask: 'Ask: if it is now the same all day, was it worse in the evening in earlier years?',
  names: ['worse in evening earlier', 'worse in the evening in the past'],
})
