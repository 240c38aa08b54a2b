import { expect, test } from 'vitest'
import { preferenceOf } from './prefer.ts'

test.each([
  [undefined, undefined, false],
  ['return=minimal', 'minimal', false],
  ['Return = "OperationOutcome"; handling=lenient', 'OperationOutcome', true],
  ['respond-async, handling=LENIENT', undefined, true],
  ['return=representation; handling=strict, handling=lenient', 'representation', false],
  ['return=everything', undefined, false],
])('Prefer: %s asks for %s, lenient %s', (header, answer, isLenient) => {
  expect(preferenceOf(header)).toEqual({ answer, isLenient })
})
