import { describe, expect, test } from 'vitest'
import { isResource } from '../resource.ts'
import { find } from './find.ts'
import { indexOf } from './index-of.ts'
import { parseSearch } from './parse.ts'

/*
 * What FHIR R4 says a search finds, by the examples of https://hl7.org/fhir/R4/search.html, section
 * by section: references, chains and composites. Each row is a search and the ids of what it finds.
 */
const base = 'http://example.org/fhir'

/** Their ids, in the order in which the resources are given. */
function found(query: string, resources: readonly object[]): readonly string[] {
  const [type = '', parameters] = query.split('?')
  const parsed = parseSearch(type, new URLSearchParams(parameters), { base })
  if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.outcome.issue))
  const all = resources.filter(isResource).map((one) => indexOf(one, { base }))
  const ids = find(parsed.query, all).map(({ id }) => id)
  return all.map(({ id }) => id).filter((id) => ids.includes(id))
}

describe('3.1.1.4.12 reference', () => {
  const about = (id: string, subject: object) => ({ resourceType: 'Observation', id, subject })
  const observations = [
    about('relative', { reference: 'Patient/123' }),
    about('absolute', { reference: 'http://example.org/fhir/Patient/123' }),
    about('versioned', { reference: 'Patient/123/_history/2' }),
    about('group', { reference: 'Group/123' }),
    about('elsewhere', { reference: 'http://other.example/fhir/Patient/123' }),
    about('logical', {
      type: 'Patient',
      identifier: { system: 'http://acme.org/fhir/identifier/mrn', value: '123456' },
    }),
    about('contained', { reference: '#p' }),
  ]
  const ours = ['relative', 'absolute', 'versioned']
  test.each([
    ['subject=Patient/123', ours],
    ['subject=http://example.org/fhir/Patient/123', ours],
    ['subject=http://other.example/fhir/Patient/123', ['elsewhere']],
    ['subject:Patient=123', ours],
    ['subject=123', [...ours, 'group']],
    ['patient=123', ours],
    ['subject:Group=123', ['group']],
    ['subject:identifier=http://acme.org/fhir/identifier/mrn|123456', ['logical']],
    ['patient:identifier=123456', ['logical']],
    ['subject:missing=true', []],
    ['patient:missing=true', ['group', 'contained']],
  ])('Observation?%s', (query, ids) => {
    expect(found(`Observation?${query}`, observations)).toEqual(ids)
  })

  test('a canonical is found with and without its version', () => {
    const response = {
      resourceType: 'QuestionnaireResponse',
      id: 'answers',
      questionnaire: 'http://a.example/Questionnaire/sleep|2.0',
    }
    const questionnaire = {
      resourceType: 'Questionnaire',
      id: 'sleep',
      url: 'http://a.example/Questionnaire/sleep',
      title: 'Sleep',
    }
    const both = [response, questionnaire]
    const search = (value: string) => found(`QuestionnaireResponse?questionnaire${value}`, both)
    expect(search('=http://a.example/Questionnaire/sleep')).toEqual(['answers'])
    expect(search('=http://a.example/Questionnaire/sleep|2.0')).toEqual(['answers'])
    expect(search('=http://a.example/Questionnaire/sleep|1.0')).toEqual([])
    expect(search('.title=sleep')).toEqual(['answers'])
  })
})

describe('3.1.1.4.15 chains and 3.1.1.4.16 reverse chains', () => {
  const all = [
    {
      resourceType: 'Patient',
      id: 'p',
      name: [{ family: 'Peter' }],
      generalPractitioner: [{ reference: 'Practitioner/joe' }],
    },
    { resourceType: 'Patient', id: 'q', name: [{ family: 'Quentin' }] },
    { resourceType: 'Practitioner', id: 'joe', name: [{ given: ['Joe'] }] },
    {
      resourceType: 'DiagnosticReport',
      id: 'of p',
      subject: { reference: 'Patient/p' },
      result: [{ reference: 'Observation/o' }],
    },
    { resourceType: 'DiagnosticReport', id: 'of q', subject: { reference: 'Patient/q' } },
    {
      resourceType: 'Observation',
      id: 'o',
      code: { coding: [{ system: 'http://loinc.org', code: '2823-3' }] },
      subject: { reference: 'Patient/p' },
      valueQuantity: { value: 5.5, system: 'http://unitsofmeasure.org', code: 'mmol/L' },
    },
    {
      resourceType: 'AuditEvent',
      id: 'e',
      agent: [{ who: { reference: 'Practitioner/joe' }, altId: 'MyUserId' }],
      entity: [{ what: { reference: 'Observation/o' } }],
    },
    { resourceType: 'Group', id: '102', member: [{ entity: { reference: 'Patient/p' } }] },
    { resourceType: 'Encounter', id: 'visit', subject: { reference: 'Patient/p' } },
  ]
  test.each([
    ['DiagnosticReport?subject.name=peter', ['of p']],
    ['DiagnosticReport?subject:Patient.name=peter', ['of p']],
    ['DiagnosticReport?subject:Patient.general-practitioner.name=joe', ['of p']],
    [
      'DiagnosticReport?result.code-value-quantity=http://loinc.org|2823-3$gt5.4|http://unitsofmeasure.org|mmol/L',
      ['of p'],
    ],
    ['Patient?_has:Observation:patient:code=2823-3', ['p']],
    ['Patient?_has:Observation:patient:code=123,2823-3', ['p']],
    ['Patient?_has:Observation:patient:code=2823-3&_has:Observation:patient:code=123', []],
    ['Patient?_has:Observation:patient:_has:AuditEvent:entity:altid=MyUserId', ['p']],
    ['Encounter?patient._has:Group:member:_id=102', ['visit']],
  ])('%s', (query, ids) => {
    expect(found(query, all)).toEqual(ids)
  })
})

test('3.1.1.5.5: a chain leads into what is contained, a search of its own type does not', () => {
  const request = (id: string, code: string) => ({
    resourceType: 'MedicationRequest',
    id,
    medicationReference: { reference: '#m1' },
    contained: [
      {
        resourceType: 'Medication',
        id: 'm1',
        ingredient: [{ itemCodeableConcept: { coding: [{ code }] } }],
      },
      { resourceType: 'Medication', id: 'm2', code: { coding: [{ code: 'unused' }] } },
    ],
  })
  const all = [request('abc', 'abc'), request('other', 'def')]
  expect(found('MedicationRequest?medication.ingredient-code=abc', all)).toEqual(['abc'])
  expect(found('MedicationRequest?medication:Medication.ingredient-code=abc', all)).toEqual(['abc'])
  expect(found('MedicationRequest?medication.code=unused', all)).toEqual([])
  expect(found('Medication?ingredient-code=abc', all)).toEqual([])
})

test('no composite takes its parts from two contained resources', () => {
  const pressure = (id: string, code: string, value: number) => ({
    resourceType: 'Observation',
    id,
    code: { coding: [{ code }] },
    valueQuantity: { value },
  })
  const report = {
    resourceType: 'DiagnosticReport',
    id: 'report',
    contained: [pressure('a', '8480-6', 120), pressure('b', '8462-4', 80)],
    result: [{ reference: '#a' }, { reference: '#b' }],
  }
  const search = (value: string) =>
    found(`DiagnosticReport?result.code-value-quantity=${value}`, [report])
  expect(search('8480-6$120')).toEqual(['report'])
  expect(search('8480-6$80')).toEqual([])
})

describe('3.1.1.4.17 composite', () => {
  const component = (code: string, value: number) => ({
    code: { coding: [{ system: 'http://loinc.org', code }] },
    valueQuantity: { value, unit: 'mmHg' },
  })
  const pressure = {
    resourceType: 'Observation',
    id: 'pressure',
    code: { coding: [{ code: '85354-9' }] },
    component: [component('8480-6', 107), component('8462-4', 55)],
  }
  const gender = {
    resourceType: 'Group',
    id: 'mixed',
    characteristic: [
      {
        code: { coding: [{ code: 'gender' }] },
        valueCodeableConcept: { coding: [{ code: 'mixed' }] },
      },
      {
        code: { coding: [{ code: 'owner' }] },
        valueCodeableConcept: { coding: [{ code: 'Eve' }] },
      },
    ],
  }
  test.each([
    ['Observation?component-code-value-quantity=http://loinc.org|8462-4$lt60', ['pressure']],
    // 55 is there, and 8480-6 too, but not in one component.
    ['Observation?component-code-value-quantity=http://loinc.org|8480-6$lt60', []],
    ['Observation?combo-code-value-quantity=8462-4$lt60', ['pressure']],
    ['Observation?combo-code-value-quantity=85354-9$lt60', []],
    ['Group?characteristic-value=gender$mixed', ['mixed']],
    ['Group?characteristic-value=gender$mixed,owner$Adam', ['mixed']],
    ['Group?characteristic-value=gender$Eve', []],
  ])('%s', (query, ids) => {
    expect(found(query, [pressure, gender])).toEqual(ids)
  })
})
