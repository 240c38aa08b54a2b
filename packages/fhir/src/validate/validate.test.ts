import { expect, test } from 'vitest'
import { validate } from './validate.ts'

type Members = Readonly<Record<string, unknown>>

const ferritin = {
  resourceType: 'Observation',
  id: 'ferritin-1',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '2276-4' }] },
  subject: { reference: 'Patient/p1' },
  effectiveDateTime: '2026-03-28',
  valueQuantity: { value: 41, unit: 'ng/mL', system: 'http://unitsofmeasure.org', code: 'ng/mL' },
}

const found = (resource: Members) =>
  validate(resource).map(({ code, at, values }) =>
    [code, values?.rule, at].filter(Boolean).join(' '),
  )

/** Undefined takes a member out. */
const inObservation = (change: Members) => found({ ...ferritin, ...change })
const refersTo = (reference: string) => ({
  extension: [{ url: 'https://a.example/x', valueReference: { reference } }],
})

test('a good resource has no issue', () => {
  expect(validate(ferritin)).toEqual([])
})

test.each<readonly [string, Members, string]>([
  ['an unknown element', { shoeSize: 41 }, 'unknown-element Observation.shoeSize'],
  [
    'an unknown element in a part',
    { code: { text: 'x', meaning: 'y' } },
    'unknown-element Observation.code.meaning',
  ],
  [
    'a form that the choice does not have',
    { valueInstant: 'x' },
    'unknown-element Observation.valueInstant',
  ],
  ['a name that may hold anything', { 'Jane Doe': 1 }, 'unknown-name Observation'],
  [
    'a comment of an older FHIR',
    { fhir_comments: ['x'] },
    'unknown-element Observation.fhir_comments',
  ],
  ['a number for a code', { status: 5 }, 'wrong-type Observation.status'],
  ['a text for a concept', { code: 'ferritin' }, 'wrong-type Observation.code'],
  ['an object for a list', { category: {} }, 'wrong-type Observation.category'],
  ['a list for an object', { subject: [] }, 'wrong-type Observation.subject'],
  ['null for an object', { subject: null }, 'wrong-type Observation.subject'],
  ['null in a list of objects', { category: [null] }, 'wrong-type Observation.category[0]'],
  ['a decimal in quotes', { valueQuantity: { value: '41' } }, 'wrong-type Observation.value.value'],
  ['no status', { status: undefined }, 'missing-element Observation.status'],
  ['no code', { code: undefined }, 'missing-element Observation.code'],
  ['an empty list', { category: [] }, 'empty-element Observation.category'],
  ['an empty object', { method: {} }, 'empty-element Observation.method'],
  ['an object of an id alone', { method: { id: 'm' } }, 'empty-element Observation.method'],
  ['an empty text', { method: { text: '' } }, 'empty-element Observation.method.text'],
  ['a blank text', { method: { text: ' ' } }, 'wrong-format Observation.method.text'],
  ['two values', { valueString: 'high' }, 'two-values Observation.value'],
  ['an id that is none', { id: 'a b' }, 'wrong-format Observation.id'],
  ['an id that is too long', { id: 'x'.repeat(65) }, 'wrong-format Observation.id'],
  ['a day that is none', { effectiveDateTime: '2026-02-29' }, 'wrong-format Observation.effective'],
  [
    'a time without its zone',
    { effectiveDateTime: '2026-02-28T10:00:00' },
    'wrong-format Observation.effective',
  ],
  [
    'an instant without seconds',
    { issued: '2026-02-28T10:00Z' },
    'wrong-format Observation.issued',
  ],
  ['an address with a space', { implicitRules: 'a b' }, 'wrong-format Observation.implicitRules'],
  ['a status of another type', { status: 'active' }, 'wrong-code Observation.status'],
  ['a status in capitals', { status: 'Final' }, 'wrong-code Observation.status'],
  [
    'a subject of a wrong type',
    { subject: { reference: 'Practitioner/1' } },
    'wrong-target Observation.subject',
  ],
  [
    'a subject of a wrong type on another server',
    { subject: { reference: 'https://a.example/fhir/Practitioner/1' } },
    'wrong-target Observation.subject',
  ],
  [
    'a wrong type that is only stated',
    { subject: { type: 'Practitioner', display: 'x' } },
    'wrong-target Observation.subject',
  ],
  [
    'a stated type that is another',
    { subject: { type: 'Group', reference: 'Patient/1' } },
    'target-differs Observation.subject.type',
  ],
  [
    'a name for a reference',
    { subject: { reference: 'Jane' } },
    'not-a-reference Observation.subject.reference',
  ],
  [
    'a type that R4 does not know',
    { subject: { reference: 'Person1/1' } },
    'not-a-reference Observation.subject.reference',
  ],
  [
    'something contained that is not there',
    { subject: { reference: '#p' } },
    'not-contained Observation.subject.reference',
  ],
  [
    'something contained of a wrong type',
    { subject: { reference: '#p' }, contained: [{ resourceType: 'Practitioner', id: 'p' }] },
    'wrong-target Observation.subject.reference',
  ],
  [
    'something contained in something contained',
    {
      subject: { reference: '#p' },
      contained: [
        { resourceType: 'Patient', id: 'p', contained: [{ resourceType: 'Patient', id: 'q' }] },
      ],
    },
    'contained-nested Observation.contained[0].contained[0]',
  ],
  [
    'something contained without use (dom-3)',
    { contained: [{ resourceType: 'Patient', id: 'p' }] },
    'rule-broken dom-3 Observation.contained[0]',
  ],
  [
    'something contained with a version (dom-4)',
    {
      subject: { reference: '#p' },
      contained: [{ resourceType: 'Patient', id: 'p', meta: { versionId: '1' } }],
    },
    'rule-broken dom-4 Observation.contained[0]',
  ],
  [
    'something contained with a label (dom-5)',
    {
      subject: { reference: '#p' },
      contained: [{ resourceType: 'Patient', id: 'p', meta: { security: [{ code: 'R' }] } }],
    },
    'rule-broken dom-5 Observation.contained[0]',
  ],
  [
    'two contained of one id',
    {
      subject: { reference: '#p' },
      contained: [
        { resourceType: 'Patient', id: 'p' },
        { resourceType: 'Patient', id: 'p' },
      ],
    },
    'contained-twice Observation.contained[1]',
  ],
  [
    'something contained of wrong form',
    {
      subject: { reference: '#p' },
      contained: [{ resourceType: 'Patient', id: 'p', gender: 'm' }],
    },
    'wrong-code Observation.contained[0].gender',
  ],
  [
    'something contained of no type in use',
    { ...refersTo('#a'), contained: [{ resourceType: 'Account', id: 'a' }] },
    'type-not-kept Observation.contained[0]',
  ],
  [
    'something contained of no type at all',
    { ...refersTo('#a'), contained: [{ resourceType: 'DomainResource', id: 'a' }] },
    'type-not-kept Observation.contained[0]',
  ],
  [
    'a modifier that is not understood',
    { modifierExtension: [{ url: 'https://a.example/negated', valueBoolean: true }] },
    'unknown-modifier Observation.modifierExtension[0]',
  ],
  [
    'a modifier in a part',
    { component: [{ code: { text: 'x' }, modifierExtension: [{ url: 'https://a.example/x' }] }] },
    'unknown-modifier Observation.component[0].modifierExtension[0]',
  ],
  [
    'an extension without url',
    { extension: [{ valueBoolean: true }] },
    'missing-element Observation.extension[0].url',
  ],
  [
    'an extension without value (ext-1)',
    { extension: [{ url: 'https://a.example/x' }] },
    'rule-broken ext-1 Observation.extension[0]',
  ],
  [
    'an extension with two values',
    { extension: [{ url: 'https://a.example/x', valueBoolean: true, valueCode: 'y' }] },
    'two-values Observation.extension[0].value',
  ],
  [
    'what extends a part, as if it were a primitive',
    { _code: { id: 'x' } },
    'unknown-element Observation._code',
  ],
  ['what extends nothing', { _issued: { id: 'x' } }, 'empty-element Observation.issued'],
  [
    'a comparator R4 does not know',
    { valueQuantity: { value: 1, comparator: '~' } },
    'wrong-code Observation.value.comparator',
  ],
  [
    'a code without system (qty-3)',
    { valueQuantity: { value: 1, code: 'mg' } },
    'rule-broken qty-3 Observation.value',
  ],
  [
    'a comparator in a reference range',
    { referenceRange: [{ low: { value: 1, comparator: '<' } }] },
    'unknown-element Observation.referenceRange[0].low.comparator',
  ],
  [
    'a value that is absent (obs-6)',
    { dataAbsentReason: { text: 'x' } },
    'rule-broken obs-6 Observation',
  ],
  [
    'a component that says it again (obs-7)',
    { component: [{ code: ferritin.code, valueString: 'x' }] },
    'rule-broken obs-7 Observation',
  ],
  [
    'an end before the start (per-1)',
    { effectiveDateTime: undefined, effectivePeriod: { start: '2026-02', end: '2026-01-31' } },
    'rule-broken per-1 Observation.effective',
  ],
])('in an Observation: %s', (_, change, issue) => {
  expect(inObservation(change)).toEqual([issue])
})

const patientOne = { reference: 'Patient/p1' }
const RESOLVED = {
  system: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
  code: 'resolved',
}

test.each([
  [
    'a death before the birth (own-4)',
    { resourceType: 'Patient', birthDate: '1968-03-04' },
    { name: 'deceasedDateTime', good: '1968-03', bad: '1968-03-03T12:00:00Z' },
    'rule-broken own-4 Patient',
  ],
  [
    'an illness that ended before it began (own-3)',
    {
      ...{ resourceType: 'Condition', subject: patientOne, onsetDateTime: '2020-02-01' },
      clinicalStatus: { coding: [RESOLVED] },
    },
    { name: 'abatementDateTime', good: '2020', bad: '2019' },
    'rule-broken own-3 Condition',
  ],
  [
    'an appointment that ends before it starts (own-2)',
    {
      ...{ resourceType: 'Appointment', status: 'booked', start: '2026-01-02T10:00:00Z' },
      participant: [{ status: 'accepted', actor: patientOne }],
    },
    { name: 'end', good: '2026-01-02T10:30:00Z', bad: '2026-01-02T09:30:00Z' },
    'rule-broken own-2 Appointment',
  ],
  [
    'a last reaction before the first (own-1)',
    {
      ...{ resourceType: 'AllergyIntolerance', patient: patientOne, onsetDateTime: '2010-06' },
      verificationStatus: {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification',
            code: 'entered-in-error',
          },
        ],
      },
    },
    { name: 'lastOccurrence', good: '2010-06-30', bad: '2009' },
    'rule-broken own-1 AllergyIntolerance',
  ],
])('what cannot be in time: %s', (_, resource, { name, good, bad }, issue) => {
  expect(found({ ...resource, [name]: good })).toEqual([])
  expect(found({ ...resource, [name]: bad })).toEqual([issue])
})
