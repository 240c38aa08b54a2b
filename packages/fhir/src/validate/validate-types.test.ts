import { expect, test } from 'vitest'
import { outcome } from '../outcome.ts'
import { validate } from './validate.ts'

type Members = Readonly<Record<string, unknown>>

const found = (resource: Members) =>
  validate(resource).map(({ code, at, values }) =>
    [code, values?.rule, at].filter(Boolean).join(' '),
  )
const inType = (resourceType: string, members: Members) => found({ resourceType, ...members })

test.each<readonly [string, string, Members, string]>([
  [
    'a birth date with a time',
    'Patient',
    { birthDate: '1970-01-01T00:00:00Z' },
    'wrong-format Patient.birthDate',
  ],
  ['a thirteenth month', 'Patient', { birthDate: '1970-13' }, 'wrong-format Patient.birthDate'],
  ['a sex in capitals', 'Patient', { gender: 'F' }, 'wrong-code Patient.gender'],
  ['a truth as text', 'Patient', { active: 'true' }, 'wrong-type Patient.active'],
  ['half a child', 'Patient', { multipleBirthInteger: 1.5 }, 'wrong-format Patient.multipleBirth'],
  [
    'a contact without a word (pat-1)',
    'Patient',
    { contact: [{ gender: 'male' }] },
    'rule-broken pat-1 Patient.contact[0]',
  ],
  [
    'a number without system (cpt-2)',
    'Patient',
    { telecom: [{ value: '1' }] },
    'rule-broken cpt-2 Patient.telecom[0]',
  ],
  [
    'a rank of zero',
    'Patient',
    { telecom: [{ system: 'phone', rank: 0 }] },
    'wrong-format Patient.telecom[0].rank',
  ],
  [
    'names and extensions of another number',
    'Patient',
    { name: [{ given: ['a', 'b'], _given: [null] }] },
    'unpaired-extension Patient.name[0].given',
  ],
  [
    'a place held for nothing',
    'Patient',
    { name: [{ given: [null] }] },
    'wrong-type Patient.name[0].given[0]',
  ],
  [
    'a link without its target',
    'Patient',
    { link: [{ type: 'refer' }] },
    'missing-element Patient.link[0].other',
  ],
  [
    'data without its media type (att-1)',
    'Patient',
    { photo: [{ data: 'QUJD' }] },
    'rule-broken att-1 Patient.photo[0]',
  ],
  [
    'data that is no base64',
    'Patient',
    { photo: [{ contentType: 'image/png', data: 'QUJ' }] },
    'wrong-format Patient.photo[0].data',
  ],
  [
    'a clinical status without system',
    'Condition',
    { subject: { reference: 'Patient/1' }, clinicalStatus: { coding: [{ code: 'active' }] } },
    'concept-outside-set Condition.clinicalStatus',
  ],
  [
    'a clinical status in words',
    'Condition',
    { subject: { reference: 'Patient/1' }, clinicalStatus: { text: 'active' } },
    'concept-outside-set Condition.clinicalStatus',
  ],
  [
    'an abated condition without status (con-4)',
    'Condition',
    { subject: { reference: 'Patient/1' }, abatementString: 'x' },
    'rule-broken con-4 Condition',
  ],
  [
    'an allergy without status (ait-1)',
    'AllergyIntolerance',
    { patient: { reference: 'Patient/1' } },
    'rule-broken ait-1 AllergyIntolerance',
  ],
  [
    'a medicine that is a device',
    'MedicationStatement',
    {
      status: 'active',
      subject: { reference: 'Patient/1' },
      medicationReference: { reference: 'Device/1' },
    },
    'wrong-target MedicationStatement.medication',
  ],
  [
    'a duration without unit (tim-1)',
    'ServiceRequest',
    {
      status: 'draft',
      intent: 'plan',
      subject: { reference: 'Patient/1' },
      occurrenceTiming: { repeat: { duration: 1 } },
    },
    'rule-broken tim-1 ServiceRequest.occurrence.repeat',
  ],
  [
    'a narrative with a script (txt-1)',
    'Patient',
    {
      text: {
        status: 'generated',
        div: '<div xmlns="http://www.w3.org/1999/xhtml"><script>1</script></div>',
      },
    },
    'rule-broken txt-1 Patient.text',
  ],
  ['a type that is not in use', 'Account', { status: 'active' }, 'type-not-kept Account'],
  ['a type that R4 does not know', 'a/b', {}, 'type-not-kept Resource'],
])('%s', (_, type, members, issue) => {
  expect(inType(type, members)).toEqual([issue])
})

test('a resource without a type is refused', () => {
  expect(found({ id: 'x' })).toEqual(['missing-element Resource.resourceType'])
})

test('extensions of primitives may stand beside a value, in place of it, and in lists', () => {
  const why = [{ url: 'https://a.example/why', valueCode: 'masked' }]
  expect(
    inType('Patient', {
      _birthDate: { extension: why },
      gender: 'female',
      _gender: { id: 'g' },
      name: [{ family: 'Doe', given: ['Jane', null], _given: [null, { extension: why }] }],
    }),
  ).toEqual([])
})

test('what is nested too deep is refused, not followed', () => {
  let extension: Members = { url: 'https://a.example/x', valueBoolean: true }
  for (let level = 0; level < 200; level++)
    extension = { url: 'https://a.example/x', extension: [extension] }
  expect(inType('Patient', { extension: [extension] })[0]).toMatch(/^too-deep Patient\.extension/)
})

test('a resource with a thousand faults is told of a hundred', () => {
  const name = Array.from({ length: 1000 }, () => ({}))
  expect(inType('Patient', { name })).toHaveLength(100)
})

test('no word of the patient stands in what is told', () => {
  const secret = 'Restless Jane'
  const told = validate({
    resourceType: 'Patient',
    [secret]: 1,
    gender: secret,
    managingOrganization: { reference: secret },
    birthDate: secret,
    maritalStatus: { text: [secret] },
  })
  expect(told).toHaveLength(5)
  const [first, ...rest] = told
  expect(first && JSON.stringify(outcome(first, ...rest))).not.toContain('Jane')
})

test('names of the prototype are names like any other', () => {
  expect(
    found(JSON.parse('{"resourceType":"Patient","__proto__":{"a":1},"constructor":1}')),
  ).toEqual(['unknown-element Patient.__proto__', 'unknown-element Patient.constructor'])
})
