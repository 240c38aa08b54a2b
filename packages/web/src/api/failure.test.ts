import { expect, test } from 'vitest'
import { failureOf, outcomeIn } from './failure.ts'

const outcome = {
  resourceType: 'OperationOutcome' as const,
  issue: [
    {
      severity: 'error' as const,
      code: 'structure' as const,
      details: { text: 'The file is empty.' },
    },
  ],
}

test('each status means one thing to the reader', () => {
  expect(failureOf(401, outcome)).toEqual({
    kind: 'signed-out',
    says: ['The file is empty.'],
    again: false,
  })
  expect(failureOf(403, outcome)).toEqual({ kind: 'forbidden' })
  expect(failureOf(404, undefined)).toEqual({ kind: 'missing' })
  expect(failureOf(422, outcome)).toEqual({ kind: 'refused', says: ['The file is empty.'] })
  expect(failureOf(500, outcome)).toEqual({ kind: 'broken' })
  expect(failureOf(507, outcome)).toEqual({ kind: 'refused', says: ['The file is empty.'] })
})

test('a session that is too old for a change is told apart from none', () => {
  const coding = [{ code: 'sign-in-again' }]
  const stale = {
    resourceType: outcome.resourceType,
    issue: [{ severity: 'error', code: 'login', details: { coding, text: 'Sign in again.' } }],
  } as const
  expect(failureOf(401, { ...stale, issue: [...stale.issue] })).toMatchObject({
    kind: 'signed-out',
    again: true,
  })
})

test('a refusal without words is the fault of the server', () => {
  expect(failureOf(400, undefined)).toEqual({ kind: 'broken' })
})

test('only an OperationOutcome is read as one', () => {
  expect(outcomeIn(JSON.stringify(outcome))).toEqual(outcome)
  expect(outcomeIn('{"resourceType":"Patient"}')).toBeUndefined()
  expect(outcomeIn('<html>')).toBeUndefined()
  expect(outcomeIn('null')).toBeUndefined()
})
