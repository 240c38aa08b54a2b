import { id } from '@legato/values'
import { expect, test } from 'vitest'
import type { Actor, Purpose, Relation, Role, Verb } from './actor.ts'
import { authorize, reachOf, type Target, verbsOf } from './authorize.ts'

const here = id<'Clinic'>('here')
const elsewhere = id<'Clinic'>('elsewhere')

function actor(roles: readonly Role[], purpose: Purpose = 'care'): Actor {
  return { user: id<'User'>('u'), clinic: here, roles, purpose }
}

const of = (relation: Relation, type?: string, clinic = here): Target => ({
  clinic,
  of: [relation],
  ...(type ? { type } : {}),
})

const VERBS: readonly Verb[] = ['read', 'search', 'find', 'write', 'delete', 'import', 'sign']

function allowed(who: Actor, target: Target, verbs = VERBS): readonly Verb[] {
  return verbs.filter((verb) => authorize(who, verb, target).kind === 'allowed')
}

/** The code of a denial; undefined when it is none. */
function denial(who: Actor, verb: Verb, target: Target): string | undefined {
  const permission = authorize(who, verb, target)
  return permission.kind === 'denied' ? permission.outcome.issue[0]?.code : undefined
}

test('a physician does everything with the patients of the own team, and nothing elsewhere', () => {
  for (const role of ['neurologist', 'vascular-surgeon', 'sleep-physician'] as const) {
    expect(allowed(actor([role]), of('team'))).toEqual(VERBS)
    expect(allowed(actor([role]), of('team', undefined, elsewhere))).toEqual([])
  }
})

test('outside the team a physician sees a name, and through broken glass reads alone', () => {
  expect(allowed(actor(['neurologist']), of('none'))).toEqual(['find'])
  expect(allowed(actor(['nurse']), of('glass'))).toEqual(['read', 'search', 'find'])
  expect(allowed(actor(['neurologist']), of('withheld'), [...VERBS, 'break-glass'])).toEqual([])
})

test('a nurse writes, but signs only what nurses give and measure', () => {
  expect(allowed(actor(['nurse']), of('team', 'Observation'))).toContain('sign')
  expect(allowed(actor(['nurse']), of('team', 'DiagnosticReport'))).not.toContain('sign')
  expect(allowed(actor(['nurse']), of('team', 'CarePlan'))).toContain('write')
})

test('a technician reads what an exam needs, and not the whole record', () => {
  const technician = actor(['technician'])
  expect(allowed(technician, of('team', 'MedicationStatement'))).toEqual(['read', 'search', 'find'])
  expect(allowed(technician, of('team', 'Observation'))).toContain('write')
  expect(allowed(technician, of('team', 'Communication'))).toEqual(['find'])
  expect(allowed(technician, of('team'))).toEqual(['find'])
  expect(allowed(technician, of('none', 'Observation'))).toEqual([])
})

test('the front desk keeps names and appointments of everybody, and reads nothing clinical', () => {
  const desk = actor(['front-desk'])
  for (const relation of ['none', 'team', 'withheld'] as const) {
    expect(allowed(desk, of(relation, 'Appointment'))).toEqual(['read', 'search', 'find', 'write'])
    expect(allowed(desk, of(relation, 'Condition'))).toEqual([])
    expect(allowed(desk, of(relation))).toEqual([])
  }
})

test('patients read their own record, and carers that of who named them', () => {
  expect(allowed(actor(['patient']), of('own'))).toEqual(['read', 'search', 'find'])
  expect(allowed(actor(['carer']), of('carer'))).toEqual(['read', 'search', 'find'])
  for (const other of ['team', 'none', 'glass', 'new', 'withheld'] as const) {
    expect(allowed(actor(['patient']), of(other))).toEqual([])
    expect(allowed(actor(['carer']), of(other))).toEqual([])
  }
})

test('administrators and researchers read no record, whatever a patient is to them', () => {
  for (const relation of ['own', 'team', 'carer', 'glass', 'none'] as const) {
    expect(allowed(actor(['administrator']), of(relation, 'Condition'))).toEqual([])
    expect(allowed(actor(['researcher']), of(relation, 'Patient'))).toEqual([])
    expect(allowed(actor(['researcher'], 'research'), of(relation, 'Patient'))).toEqual([])
  }
})

test('the audit is for administrators, and a patient reads who read the own record', () => {
  expect(allowed(actor(['administrator']), of('none', 'AuditEvent'), ['audit'])).toEqual(['audit'])
  expect(allowed(actor(['patient']), of('own', 'AuditEvent'), ['audit'])).toEqual(['audit'])
  expect(allowed(actor(['neurologist']), of('team', 'AuditEvent'), ['audit', 'read'])).toEqual([
    'audit',
  ])
})

test('for administration a physician imports and undoes, and reads no record', () => {
  const who = actor(['neurologist'], 'administration')
  expect(allowed(who, of('new'), [...VERBS, 'undo'])).toEqual(['import', 'undo'])
})

test('several roles may each what they may', () => {
  const who = actor(['nurse', 'patient'])
  expect(allowed(who, of('own'))).toEqual(['read', 'search', 'find'])
  expect(allowed(who, of('team'))).toContain('write')
  expect(verbsOf(who)).toContain('import')
  expect(verbsOf(who)).not.toContain('rule')
})

test('what is out of reach is answered like what is not there; what is not for a role is forbidden', () => {
  expect(denial(actor(['neurologist']), 'read', of('none'))).toBe('not-found')
  expect(denial(actor(['patient']), 'read', of('none'))).toBe('not-found')
  expect(denial(actor(['neurologist']), 'write', of('none'))).toBe('forbidden')
  expect(denial(actor(['front-desk']), 'read', of('none', 'Condition'))).toBe('forbidden')
  expect(denial(actor([]), 'read', of('own'))).toBe('forbidden')
})

test('a search is limited to those who are in reach', () => {
  expect(reachOf(actor(['neurologist']), 'search', 'Condition')).toEqual(
    new Set(['team', 'glass', 'clinic']),
  )
  expect(reachOf(actor(['front-desk']), 'search', 'Condition')).toEqual(new Set())
})
