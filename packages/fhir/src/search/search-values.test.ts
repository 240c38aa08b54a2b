import { describe, expect, test } from 'vitest'
import { isResource } from '../resource.ts'
import { find } from './find.ts'
import { indexOf } from './index-of.ts'
import { parseSearch } from './parse.ts'

/*
 * What FHIR R4 says a search finds, by the examples of https://hl7.org/fhir/R4/search.html, section
 * by section: values. Each row is a search and the ids of what it finds.
 */
const base = 'http://example.org/fhir'
const now = Date.UTC(2026, 10, 22)

/** Their ids, in the order in which the resources are given. */
function found(query: string, resources: readonly object[]): readonly string[] {
  const [type = '', parameters] = query.split('?')
  const parsed = parseSearch(type, new URLSearchParams(parameters), { base, now })
  if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.outcome.issue))
  const all = resources.filter(isResource).map((one) => indexOf(one, { base }))
  const ids = find(parsed.query, all).map(({ id }) => id)
  return all.map(({ id }) => id).filter((id) => ids.includes(id))
}

describe('3.1.1.4.1 parameters of all resources', () => {
  const conditions = [
    {
      resourceType: 'Condition',
      id: '23',
      meta: {
        lastUpdated: '2010-10-02T00:00:00Z',
        tag: [{ system: 'http://acme.org/codes', code: 'needs-review' }],
        profile: ['http://hl7.org/fhir/StructureDefinition/lipid|2.0'],
        security: [{ code: 'R' }],
        source: 'http://lab.example/a',
      },
    },
    { resourceType: 'Condition', id: '24', meta: { lastUpdated: '2010-10-01T12:00:00Z' } },
  ]
  test.each([
    ['_id=23', ['23']],
    ['_id=23,24', ['23', '24']],
    ['_lastUpdated=gt2010-10-01', ['23']],
    ['_lastUpdated=2010-10-01', ['24']],
    ['_tag=http://acme.org/codes|needs-review', ['23']],
    ['_tag:not=needs-review', ['24']],
    ['_profile=http://hl7.org/fhir/StructureDefinition/lipid', ['23']],
    ['_profile=http://hl7.org/fhir/StructureDefinition/lipid|2.0', ['23']],
    ['_profile=http://hl7.org/fhir/StructureDefinition/lipid|1.0', []],
    ['_security=R', ['23']],
    ['_source=http://lab.example/a', ['23']],
    ['_tag:missing=true', ['24']],
  ])('Condition?%s', (query, ids) => {
    expect(found(`Condition?${query}`, conditions)).toEqual(ids)
  })
})

describe('3.1.1.4.4 missing', () => {
  const patients = [
    { resourceType: 'Patient', id: 'with', gender: 'male' },
    { resourceType: 'Patient', id: 'without' },
    {
      resourceType: 'Patient',
      id: 'extended',
      _gender: { extension: [{ url: 'http://a.example' }] },
    },
    { resourceType: 'Patient', id: 'named', generalPractitioner: [{ display: 'Dr. Adams' }] },
  ]
  test.each([
    ['gender:missing=true', ['without', 'extended', 'named']],
    ['gender:missing=false', ['with']],
    // Found by nothing, yet not missing.
    ['general-practitioner:missing=false', ['named']],
  ])('Patient?%s', (query, ids) => {
    expect(found(`Patient?${query}`, patients)).toEqual(ids)
  })
})

describe('3.1.1.4.6 number', () => {
  const ofProbability = (id: string, probabilityDecimal: number) => ({
    resourceType: 'RiskAssessment',
    id,
    prediction: [{ probabilityDecimal }],
  })
  const numbers = [94.9, 95, 99.5, 99.995, 100, 100.005, 100.5, 105]
  const assessments = numbers.map((one) => ofProbability(String(one), one))
  test.each([
    ['100', ['99.5', '99.995', '100', '100.005']],
    ['100.00', ['99.995', '100']],
    ['1e2', ['95', '99.5', '99.995', '100', '100.005', '100.5']],
    ['lt100', ['94.9', '95', '99.5', '99.995']],
    ['le100', ['94.9', '95', '99.5', '99.995', '100']],
    ['gt100', ['100.005', '100.5', '105']],
    ['ge100', ['100', '100.005', '100.5', '105']],
    ['ne100', ['94.9', '95', '100.5', '105']],
    ['sa100.5', ['105']],
    ['eb95', ['94.9']],
    ['ap100', ['94.9', '95', '99.5', '99.995', '100', '100.005', '100.5', '105']],
    ['ap115', ['105']],
  ])('RiskAssessment?probability=%s', (value, ids) => {
    expect(found(`RiskAssessment?probability=${value}`, assessments)).toEqual(ids)
  })

  test('gt8e-1 is gt0.8', () => {
    const two = [ofProbability('less', 0.8), ofProbability('more', 0.81)]
    expect(found('RiskAssessment?probability=gt0.8', two)).toEqual(['more'])
    expect(found('RiskAssessment?probability=gt8e-1', two)).toEqual(['more'])
  })
})

describe('3.1.1.4.7 date', () => {
  const at = (effectiveDateTime: string) => ({
    resourceType: 'Observation',
    id: effectiveDateTime,
    effectiveDateTime,
  })
  const during = (id: string, effectivePeriod: object) => ({
    resourceType: 'Observation',
    id,
    effectivePeriod,
  })
  const from15March = during('from 15-Mar 2013', { start: '2013-03-15' })
  const from21January = during('from 21-Jan 2013', { start: '2013-01-21' })
  const until21January = during('until 21-Jan 2013', { end: '2013-01-21' })
  test.each([
    ['eq2013-01-14', at('2013-01-14T00:00:00Z'), true],
    ['eq2013-01-14', at('2013-01-14T10:00:00Z'), true],
    ['eq2013-01-14', at('2013-01-15T00:00:00Z'), false],
    ['ne2013-01-14', at('2013-01-15T00:00:00Z'), true],
    ['ne2013-01-14', at('2013-01-14T00:00:00Z'), false],
    ['ne2013-01-14', at('2013-01-14T10:00:00Z'), false],
    ['lt2013-01-14T10:00', at('2013-01-14'), true],
    ['gt2013-01-14T10:00', at('2013-01-14'), true],
    ['ge2013-03-14', from21January, true],
    ['le2013-03-14', from21January, true],
    ['sa2013-03-14', from15March, true],
    ['sa2013-03-14', from21January, false],
    ['sa2013-03-14', until21January, false],
    ['eb2013-03-14', from15March, false],
    ['eb2013-03-14', from21January, false],
    ['eb2013-03-14', until21January, true],
    ['eb2013-01-22', until21January, true],
    ['eb2013-01-21', until21January, false],
    ['ap2013-03-14', at('2013-03-14'), true],
    // A tenth of the 13 years since then is near: the page leaves that to the server.
    ['ap2013-03-14', at('2015-06-15'), false],
    ['2013', at('2013-12-31'), true],
    ['2013', at('2014-01-01'), false],
    ['2013-04', at('2013-04-30'), true],
    ['2013-04-30', at('2013-04'), false],
    ['2013-01-14', at('2013-01-14T23:30:00-05:00'), false],
    ['2013-01-15', at('2013-01-14T23:30:00-05:00'), true],
  ])('Observation?date=%s of $1.id: %s', (value, observation, isFound) => {
    expect(found(`Observation?date=${value}`, [observation])).toEqual(
      isFound ? [observation.id] : [],
    )
  })

  test('of a Timing only the outer limits matter', () => {
    const every2Days = {
      resourceType: 'Observation',
      id: 'timing',
      effectiveTiming: { repeat: { boundsPeriod: { start: '2013-01-31', end: '2013-03-24' } } },
    }
    expect(found('Observation?date=ge2013-02-01&date=le2013-02-01', [every2Days])).toEqual([
      'timing',
    ])
    expect(found('Observation?date=sa2013-03-24', [every2Days])).toEqual([])
  })

  test('a period of two years is asked for by its ends', () => {
    const procedures = ['2009-12-31', '2010-01-01', '2011-12-31', '2012-01-01'].map((day) => ({
      resourceType: 'Procedure',
      id: day,
      performedDateTime: day,
    }))
    expect(found('Procedure?date=ge2010-01-01&date=le2011-12-31', procedures)).toEqual([
      '2010-01-01',
      '2011-12-31',
    ])
  })
})

describe('3.1.1.4.8 string', () => {
  const given = (...names: string[]) =>
    names.map((name) => ({ resourceType: 'Patient', id: name, name: [{ given: [name] }] }))
  const family = (name: string) => ({ resourceType: 'Patient', id: name, name: [{ family: name }] })
  test.each([
    ['given=eve', given('Eve', 'Evelyn', 'Severine', 'eve'), ['Eve', 'Evelyn', 'eve']],
    ['given:contains=eve', given('Eve', 'Severine', 'Adam'), ['Eve', 'Severine']],
    ['given:exact=Eve', given('Eve', 'eve', 'EVE', 'Evelyn'), ['Eve']],
    ['family=Carreno', [family('Carreno Quinones')], ['Carreno Quinones']],
    ['family=Quinones', [family('Carreno Quinones')], ['Carreno Quinones']],
    ['family:exact=Quinones', [family('Carreno Quinones')], []],
    ['family:exact=Carreno Quinones', [family('Carreno Quinones')], ['Carreno Quinones']],
    ['family=muller', [family('Müller-Lüdenscheidt')], ['Müller-Lüdenscheidt']],
    ['family=ludenscheidt', [family('Müller-Lüdenscheidt')], ['Müller-Lüdenscheidt']],
    ['family=obrien', [family('O’Brien')], ['O’Brien']],
    ["family=O'Brien", [family('OBrien')], ['OBrien']],
    ['name=eve', given('Eve'), ['Eve']],
    ['name=adam,eve', given('Eve', 'Adam', 'Kain'), ['Eve', 'Adam']],
  ])('Patient?%s', (query, patients, ids) => {
    expect(found(`Patient?${query}`, patients)).toEqual(ids)
  })
})

test('a name of very many words is found by its beginning alone', () => {
  const long = {
    resourceType: 'Patient',
    id: 'long',
    name: [{ family: `${'of '.repeat(21)}Rome` }],
  }
  expect(found('Patient?family=of of', [long])).toEqual(['long'])
  expect(found('Patient?family=rome', [long])).toEqual([])
  expect(found('Patient?family:contains=rome', [long])).toEqual(['long'])
})

describe('3.1.1.4.9 uri', () => {
  const urls = [
    'http://acme.org/fhir/ValueSet/123',
    'http://acme.org/fhir/ValueSet/123/_history/5',
    'http://acme.org/fhir/ValueSet/1234',
    'http://acme.org/other',
    'urn:oid:1.2.3.4.5',
  ]
  const libraries = urls.map((url) => ({ resourceType: 'Library', id: url, url }))
  test.each([
    ['url=http://acme.org/fhir/ValueSet/123', [urls[0]]],
    ['url=HTTP://acme.org/fhir/ValueSet/123', []],
    ['url:below=http://acme.org/fhir/', urls.slice(0, 3)],
    ['url:below=http://acme.org/fhir/ValueSet/123', urls.slice(0, 2)],
    ['url:above=http://acme.org/fhir/ValueSet/123/_history/5', urls.slice(0, 2)],
    ['url=urn:oid:1.2.3.4.5', [urls[4]]],
  ])('Library?%s', (query, ids) => {
    expect(found(`Library?${query}`, libraries)).toEqual(ids)
  })
})

describe('3.1.1.4.10 token', () => {
  const patients = [
    {
      resourceType: 'Patient',
      id: 'a',
      gender: 'male',
      active: true,
      identifier: [
        {
          system: 'http://acme.org/patient',
          value: '2345',
          type: {
            coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }],
            text: 'Record number',
          },
        },
      ],
      telecom: [{ system: 'phone', value: '+1 (503) 555-6473' }],
    },
    { resourceType: 'Patient', id: 'b', gender: 'female', identifier: [{ value: '2345' }] },
    { resourceType: 'Patient', id: 'c', deceasedDateTime: '2015-02-14' },
  ]
  test.each([
    ['identifier=http://acme.org/patient|2345', ['a']],
    ['identifier=2345', ['a', 'b']],
    ['identifier=|2345', ['b']],
    ['identifier=http://acme.org/patient|', ['a']],
    ['identifier:of-type=http://terminology.hl7.org/CodeSystem/v2-0203|MR|2345', ['a']],
    ['identifier:of-type=http://terminology.hl7.org/CodeSystem/v2-0203|SS|2345', []],
    ['identifier:text=record', ['a']],
    ['gender=male', ['a']],
    ['gender=http://hl7.org/fhir/administrative-gender|male', ['a']],
    ['gender=MALE', ['a']],
    ['gender:not=male', ['b', 'c']],
    ['gender:not=male,female', ['c']],
    ['active=true', ['a']],
    ['phone=15035556473', []],
    ['phone=%2B1 503 555 6473', ['a']],
    ['email:missing=true', ['a', 'b', 'c']],
    ['deceased=true', ['c']],
    ['deceased=false', ['a', 'b']],
    ['gender=male&identifier=2345', ['a']],
    ['gender=male&gender=female', []],
  ])('Patient?%s', (query, ids) => {
    expect(found(`Patient?${query}`, patients)).toEqual(ids)
  })

  const code = {
    coding: [
      { system: 'http://acme.org/conditions/codes', code: 'ha125', display: 'Severe headache' },
    ],
  }
  const conditions = [
    { resourceType: 'Condition', id: 'coded', code },
    { resourceType: 'Condition', id: 'written', code: { text: 'Headache' } },
    { resourceType: 'Condition', id: 'comma', code: { coding: [{ code: 'a,b' }] } },
  ]
  test.each([
    ['code=http://acme.org/conditions/codes|ha125', ['coded']],
    ['code=ha125', ['coded']],
    ['code:text=headache', ['coded', 'written']],
    ['code=a,b', []],
    ['code=a\\,b', ['comma']],
    ['code:missing=true', []],
  ])('Condition?%s', (query, ids) => {
    expect(found(`Condition?${query}`, conditions)).toEqual(ids)
  })

  test('of several values, :not is true of the set: a document without the section', () => {
    const section = (id: string, ...codes: string[]) => ({
      resourceType: 'Composition',
      id,
      section: codes.map((one) => ({ code: { coding: [{ code: one }] } })),
    })
    const documents = [section('with', '48765-2', '10160-0'), section('without', '10160-0')]
    expect(found('Composition?section=48765-2', documents)).toEqual(['with'])
    expect(found('Composition?section:not=48765-2', documents)).toEqual(['without'])
  })
})

describe('3.1.1.4.11 quantity', () => {
  const ucum = 'http://unitsofmeasure.org'
  const quantity = (id: string, valueQuantity: object) => ({
    resourceType: 'Observation',
    id,
    valueQuantity,
  })
  const observations = [
    quantity('5.4 mg', { value: 5.4, unit: 'milligram', system: ucum, code: 'mg' }),
    quantity('0.0054 g', { value: 0.0054, system: ucum, code: 'g' }),
    quantity('5.44 mg', { value: 5.44, unit: 'mg', system: ucum, code: 'mg' }),
    quantity('5.45 mg', { value: 5.45, system: ucum, code: 'mg' }),
    quantity('5.4 mg uncoded', { value: 5.4, unit: 'mg' }),
    quantity('5.4 mL', { value: 5.4, unit: 'mL', system: ucum, code: 'mL' }),
    quantity('<5 mg', { value: 5, comparator: '<', system: ucum, code: 'mg' }),
  ]
  test.each([
    [`5.4|${ucum}|mg`, ['5.4 mg', '0.0054 g', '5.44 mg']],
    [`5.40e-3|${ucum}|g`, ['5.4 mg', '0.0054 g']],
    ['5.4||mg', ['5.4 mg', '5.44 mg', '5.4 mg uncoded']],
    ['5.4', ['5.4 mg', '5.44 mg', '5.4 mg uncoded', '5.4 mL']],
    [`le5.4|${ucum}|mg`, ['5.4 mg', '0.0054 g', '<5 mg']],
    [`lt5|${ucum}|mg`, ['<5 mg']],
    [`ge5|${ucum}|mg`, ['5.4 mg', '0.0054 g', '5.44 mg', '5.45 mg']],
    [`ap5.4|${ucum}|mg`, ['5.4 mg', '0.0054 g', '5.44 mg', '5.45 mg', '<5 mg']],
    [`ne5.4|${ucum}|mg`, ['5.45 mg', '<5 mg']],
  ])('Observation?value-quantity=%s', (value, ids) => {
    expect(found(`Observation?value-quantity=${value}`, observations)).toEqual(ids)
  })

  test('of sampled data the bounds count', () => {
    const origin = { value: 2048 }
    const sampled = {
      resourceType: 'Observation',
      id: 'signal',
      valueSampledData: { origin, period: 10, factor: 2, dimensions: 1, data: '-48 E 0 26' },
    }
    expect(found('Observation?value-quantity=ge2100', [sampled])).toEqual(['signal'])
    expect(found('Observation?value-quantity=gt2100', [sampled])).toEqual([])
    expect(found('Observation?value-quantity=lt1953', [sampled])).toEqual(['signal'])
    expect(found('Observation?value-quantity=lt1952', [sampled])).toEqual([])
  })
})
