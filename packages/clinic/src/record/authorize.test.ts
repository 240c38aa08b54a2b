import { id } from '@legato/values'
import { expect, test } from 'vitest'
import type { Actor, Purpose, Role, Verb } from './actor.ts'
import { authorize } from './authorize.ts'

const here = id<'Clinic'>('here')
const elsewhere = id<'Clinic'>('elsewhere')
const jane = id<'Patient'>('jane')
const joan = id<'Patient'>('joan')
const verbs: readonly Verb[] = ['read', 'search', 'write', 'import', 'undo']

function actor(roles: readonly Role[], purpose: Purpose = 'care'): Actor {
  return { user: id<'User'>('u'), clinic: here, roles, purpose, self: jane }
}

/** The verbs allowed on a target. */
function allowed(who: Actor, target: Parameters<typeof authorize>[2]): readonly Verb[] {
  return verbs.filter((verb) => authorize(who, verb, target).kind === 'allowed')
}

test('a clinician does everything in the own clinic, and nothing in another', () => {
  expect(allowed(actor(['neurologist']), { clinic: here, patient: joan })).toEqual(verbs)
  expect(allowed(actor(['neurologist']), { clinic: here })).toEqual(verbs)
  expect(allowed(actor(['neurologist']), { clinic: elsewhere, patient: joan })).toEqual([])
})

test('for administration a clinician imports and undoes, and reads no record', () => {
  expect(allowed(actor(['neurologist'], 'administration'), { clinic: here })).toEqual([
    'import',
    'undo',
  ])
})

test('a patient reads the own record, and nothing else', () => {
  expect(allowed(actor(['patient']), { clinic: here, patient: jane })).toEqual(['read'])
  expect(allowed(actor(['patient']), { clinic: here, patient: joan })).toEqual([])
  expect(allowed(actor(['patient']), { clinic: here })).toEqual([])
  expect(allowed(actor(['patient']), { clinic: elsewhere, patient: jane })).toEqual([])
  expect(allowed(actor(['patient'], 'administration'), { clinic: here, patient: jane })).toEqual([])
})

test('a patient’s account without a record opens none', () => {
  const { self: _, ...nobody } = actor(['patient'])
  expect(allowed(nobody, { clinic: here })).toEqual([])
  expect(allowed(nobody, { clinic: here, patient: jane })).toEqual([])
})

test('without a role nothing is allowed, and the denial says only so', () => {
  const denied = authorize(actor([]), 'read', { clinic: here, patient: jane })
  expect(denied).toMatchObject({
    kind: 'denied',
    outcome: { issue: [{ code: 'forbidden', details: { coding: [{ code: 'forbidden' }] } }] },
  })
  expect(JSON.stringify(denied)).not.toContain('jane')
})
