import { flag } from '../case-feature.ts'

/** IRLSSG criterion 5: a judgement of the clinician. */
export const notSolelyAnotherCondition = flag('not-solely-another-condition', {
  label: 'Not explained by another condition alone',
  read: { kind: 'answer' },
  ask: 'Judge whether another condition or habit alone explains the symptoms',
  names: ['not solely another condition', 'not explained by another condition', 'mimics excluded'],
})
