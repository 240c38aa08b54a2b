import { expect, test } from 'vitest'
import { shapeOf } from './shape.ts'

const ferritin = {
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '2276-4' }] },
  valueQuantity: { value: 41, unit: 'ng/mL' },
}

const found = (resource: Readonly<Record<string, unknown>>) =>
  shapeOf(resource).map(({ code, at }) => `${code} ${at}`)

test('a resource of the right shape has no issue', () => {
  expect(shapeOf(ferritin)).toEqual([])
})

test.each([
  ['a number for a code', { status: 5 }, 'wrong-type Observation.status'],
  ['text for a concept', { code: 'ferritin' }, 'wrong-type Observation.code'],
  ['an object for a list', { component: {} }, 'wrong-type Observation.component'],
  ['a list for an object', { subject: [] }, 'wrong-type Observation.subject'],
  [
    'a text for a number',
    { valueQuantity: { value: '41' } },
    'wrong-type Observation.valueQuantity.value',
  ],
  [
    'a number too large for JSON readers',
    { valueQuantity: { value: Number.POSITIVE_INFINITY } },
    'wrong-type Observation.valueQuantity.value',
  ],
  ['null in a list of objects', { category: [null] }, 'wrong-type Observation.category[0]'],
  ['null in contained', { contained: [null] }, 'wrong-type Observation.contained[0]'],
  ['null for an object', { subject: null }, 'wrong-type Observation.subject'],
  ['two values', { valueString: 'high' }, 'two-values Observation.value[x]'],
  [
    'a component without a code',
    { component: [{ valueString: 'x' }] },
    'missing-element Observation.component[0].code',
  ],
  ['a status that R4 does not know', { status: 'done' }, 'wrong-status Observation.status'],
  [
    'a modifier extension',
    { modifierExtension: [{ url: 'https://a.example/negated', valueBoolean: true }] },
    'unknown-modifier Observation.modifierExtension[0]',
  ],
  [
    'a contained thing that is no resource',
    { contained: [{}] },
    'missing-element Observation.contained[0].resourceType',
  ],
  [
    'a contained resource of wrong shape',
    { contained: [{ resourceType: 'Medication', code: 'x' }] },
    'wrong-type Observation.contained[0].code',
  ],
])('%s is found at its place', (_, change, issue) => {
  expect(found({ ...ferritin, ...change })).toEqual([issue])
})

test('what a record cannot do without is missed', () => {
  expect(found({ resourceType: 'MedicationStatement' })).toEqual([
    'missing-element MedicationStatement.status',
    'missing-element MedicationStatement.medication[x]',
  ])
})

test('extensions of primitives, unknown elements and nulls that hold a place are passed over', () => {
  const patient = {
    resourceType: 'Patient',
    _birthDate: { extension: [] },
    shoeSize: 41,
    name: [{ family: 'Doe', given: [null, 'Jane'], _given: [{ id: 'x' }, null] }],
  }
  expect(shapeOf(patient)).toEqual([])
})

test('of a type not in use only what all resources have in common is looked at', () => {
  expect(found({ resourceType: 'Claim', status: 5, id: 7 })).toEqual(['wrong-type Claim.id'])
})
