import { allTold, type FeatureId, featureIds, features, knowledge } from '@legato/knowledge'
import { expect, test } from 'vitest'

/**
 * Safety rule S43: the texts of licensed instruments are not shipped. What they ask cannot be
 * listed here to be looked for, so the test goes by form: of a licensed instrument only scores are
 * entered, under a short name of our own, and no answer has a wording.
 */
const LICENSED = /^(irls|isi|ess|epworth|psqi|rls-6|rls-qol|quip|asrs|promis|stop-bang)(-|$)/
const licensed: readonly FeatureId[] = featureIds.filter((id) => LICENSED.test(id))

test('scores of licensed instruments are among the case features', () => {
  expect(licensed).toContain('irls-total')
})

test('of a licensed instrument numbers are entered: no wording of an answer is written out', () => {
  expect(licensed.filter((id) => features[id].shape.kind !== 'quantity')).toEqual([])
})

test('a feature of a licensed instrument has a short name of our own, no sentence of a question', () => {
  const wordy = licensed.filter((id) => {
    const label: string = features[id].label.english
    return label.includes('?') || label.split(' ').length > 10
  })
  expect(wordy).toEqual([])
})

test('no item of an instrument is quoted in what is said of a patient', () => {
  const quoted = allTold(knowledge).filter(({ english }) =>
    english.some((text) =>
      /\b(in|over) the (past|last) (week|month|two weeks)[,:]? (how|did|have)\b/i.test(text),
    ),
  )
  expect(quoted.map(({ id }) => id)).toEqual([])
})
