import { render } from '@legato/values'
import { expect, test } from 'vitest'
import { CODES } from './codes.ts'
import { outcome, reason } from './outcome.ts'

test('an outcome carries code, place and words', () => {
  const found = outcome({
    code: 'wrong-type',
    at: 'Observation.status',
    values: { expected: 'string' },
  })
  expect(found).toEqual({
    resourceType: 'OperationOutcome',
    issue: [
      {
        severity: 'error',
        code: 'structure',
        details: {
          coding: [{ code: 'wrong-type' }],
          text: 'Observation.status must be of the JSON type string. Correct it in the sending system.',
        },
        expression: ['Observation.status'],
      },
    ],
  })
})

test('a reason is a message under the code’s own id', () => {
  const said = reason('truncated', { line: 3, character: 14 })
  expect(said.id).toBe('truncated')
  expect(render(said)).toContain('line 3, character 14')
})

test('every code says something whole, in a sentence', () => {
  for (const { english } of Object.values(CODES)) expect(english).toMatch(/^(?:[A-Z]|\{at\}).+[.]$/)
})
