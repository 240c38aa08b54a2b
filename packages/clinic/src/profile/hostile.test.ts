import type { MedicationStatement } from '@legato/fhir'
import { expect, test } from 'vitest'
import { said, woman } from './invented.ts'

function taking(text: string, id: string, rest: Partial<MedicationStatement> = {}) {
  const medicationCodeableConcept = { text }
  return {
    resourceType: 'MedicationStatement',
    id,
    status: 'active',
    subject: {},
    medicationCodeableConcept,
    ...rest,
  } as const satisfies MedicationStatement
}

test('a drug, a unit or a code called like a member of every object is a word like any other', () => {
  const dosage = [
    {
      timing: { code: { coding: [{ code: 'constructor' }] }, repeat: { periodUnit: 'd' as const } },
      doseAndRate: [{ doseQuantity: { value: 3, unit: 'constructor' } }],
    },
  ]
  const described = woman(
    taking('constructor', 'a'),
    taking('__proto__', 'b'),
    taking('Gabapentin', 'c', { dosage }),
  )
  expect(said(described, 'current-drugs')).toMatchObject({
    has: ['gabapentin'],
    unresolved: ['constructor', '__proto__'],
  })
  expect(said(described, 'gabapentin-dose')).toBe('unreadable')
})

test('a text of megabytes is read like a short one', () => {
  const described = woman(taking('gabapentin '.repeat(300_000), 'a'))
  expect(said(described, 'current-drugs')).toMatchObject({ has: ['gabapentin'] })
})
