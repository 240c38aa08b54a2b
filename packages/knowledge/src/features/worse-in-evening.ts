import { flag } from '../case-feature.ts'

/** IRLSSG criterion 4. */
export const worseInEvening = flag('worse-in-evening', {
  label: 'Worse in the evening or at night',
  read: { kind: 'answer' },
  ask: 'Ask: is it only in the evening or at night, or worse then than by day?',
  names: [
    'worse in evening',
    'worse in the evening',
    'worse in the evening or night',
    'worse at night',
    'verschlechterung am abend',
    'verschlechterung abends oder nachts',
    'aggravation le soir',
    'empeora por la noche',
  ],
})
