import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shapeOf } from './shape.ts'
import { RESOURCE_SHAPES } from './shape-tables.ts'

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

test('each element in the tables is one of R4, by the generated types', () => {
  const folder = new URL('../../../node_modules/@medplum/fhirtypes/dist/', import.meta.url)
  expect(readdirSync(folder)).toContain('Observation.d.ts')
  for (const [type, text] of Object.entries(RESOURCE_SHAPES)) {
    const source = readFileSync(new URL(`${type}.d.ts`, folder), 'utf8')
    for (const word of text.trim().split(/\s+/)) {
      const [, name, choice, kind = '', list] = /^(\w+)(\[x\])?:(\w+)[\w|]*(\*?)/.exec(word) ?? []
      const element = choice ? `${name}${kind.charAt(0).toUpperCase()}${kind.slice(1)}` : name
      const declared = new RegExp(`^  ${element}\\??: ([^;]+);`, 'm').exec(source)?.[1]
      expect(declared, `${type}.${element}`).toBeDefined()
      expect(declared?.endsWith('[]') ?? false, `${type}.${element} is a list`).toBe(list === '*')
    }
  }
})
