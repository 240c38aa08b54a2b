import { expect, test } from 'vitest'
import { CONCEPTS, resolveCondition } from './condition.ts'

const CM = 'http://hl7.org/fhir/sid/icd-10-cm'
const SNOMED = 'http://snomed.info/sct'
const byCode = (system: string, code: string) => resolveCondition({ codings: [{ system, code }] })

test('40930008 is hypothyroidism, not restless legs', () => {
  expect(byCode(SNOMED, '40930008')).toEqual(['hypothyroidism'])
  expect(byCode(SNOMED, '32914008')).toEqual(['restless-legs'])
})

test.each([
  [CM, 'J44.1', ['copd']],
  [CM, 'I50.23', ['heart-failure']],
  [CM, 'G20.A1', ['parkinson-disease']],
  [CM, 'G20', ['parkinson-disease']],
  [CM, 'G20.C', ['parkinson-disease']],
  [CM, 'G35.D', ['multiple-sclerosis']],
  [CM, 'G2581', ['restless-legs']],
  [CM, 'N18.6', ['esrd']],
  [CM, 'N18.31', ['ckd-3a']],
  ['http://hl7.org/fhir/sid/icd-10', 'N18.3', ['ckd-3']],
  ['http://fhir.de/CodeSystem/bfarm/icd-10-gm', 'G20.90', ['parkinson-disease']],
  ['http://hl7.org/fhir/sid/icd-10', 'G25.8', []],
  ['http://fhir.de/CodeSystem/bfarm/icd-10-gm', 'G25.81', ['restless-legs']],
  ['http://id.who.int/icd/release/11/mms', '7A80', ['restless-legs']],
  [CM, 'G47.9', []],
])('%s %s is %s', (system, code, ids) => {
  expect(byCode(system, code)).toEqual(ids)
})

test('three concepts of SNOMED CT all mean peripheral arterial disease', () => {
  for (const code of ['840580004', '399957001', '400047006']) {
    expect(byCode(SNOMED, code)).toEqual(['peripheral-arterial-disease'])
  }
})

test('one statement can say several things', () => {
  expect(byCode(CM, 'E11.42')).toEqual(['neuropathy', 'diabetes'])
  expect(byCode(SNOMED, '236435004')).toEqual(['esrd', 'dialysis'])
  expect(resolveCondition({ text: 'Heart failure, NYHA class III' })).toEqual([
    'heart-failure',
    'nyha-3',
  ])
})

test('a range of NYHA classes is read as the worse', () => {
  expect(resolveCondition({ text: 'Herzinsuffizienz NYHA II-III' })).toContain('nyha-3')
  expect(resolveCondition({ text: 'Herzinsuffizienz NYHA II-III' })).not.toContain('nyha-2')
})

test.each([
  'family history of restless legs',
  'Mother with RLS',
  'no RLS',
  'denies suicidal ideation and depression',
  'rule out DVT',
  'R/O DVT',
  'DVT ruled out',
  'RLS?',
  'kein Diabetes',
  'V.a. Demenz',
  'Ausschluss Schwangerschaft',
  'pas de grossesse',
  'antécédents familiaux de diabète',
  'sin diabetes',
  'antecedentes familiares de diabetes',
  'pregnancy test',
  'depression screening',
  'history of leg edema',
  'Z.n. Beinödem',
])('"%s" states nothing about the patient now', (text) => {
  expect(resolveCondition({ text })).toEqual([])
})

test('an earlier thrombosis is told from one of today', () => {
  expect(resolveCondition({ text: 'history of DVT' })).toEqual(['past-vein-thrombosis'])
  expect(resolveCondition({ text: 'Z.n. TVT' })).toEqual(['past-vein-thrombosis'])
  expect(resolveCondition({ text: 'DVT' })).toEqual(['deep-vein-thrombosis'])
})

test('a text that denies is heard even beside a code', () => {
  const codings = [{ system: CM, code: 'G25.81' }]
  expect(resolveCondition({ codings, text: 'Family history of RLS' })).toEqual([])
})

test('what follows the diagnosis may be denied without touching it', () => {
  const text = 'Type 2 diabetes mellitus without complications'
  expect(resolveCondition({ text })).toEqual(['diabetes'])
  expect(resolveCondition({ text: 'Depression, no suicidal ideation' })).toEqual(['depression'])
})

test('what lasts still counts when it is past', () => {
  expect(resolveCondition({ text: 'history of gastric bypass' })).toEqual(['bariatric-surgery'])
  expect(resolveCondition({ text: 'Z.n. Magenbypass' })).toEqual(['bariatric-surgery'])
})

test.each([
  'Wolff-Parkinson-White syndrome',
  'diabetes insipidus',
  'esophageal varices',
  'ST depression',
])('"%s" only contains a name of ours', (text) => {
  expect(resolveCondition({ text })).toEqual([])
})

test('every name of every concept is read as that concept', () => {
  const misread = CONCEPTS.flatMap(({ id, names }) =>
    Object.values(names)
      .flat()
      .filter((text) => !resolveCondition({ text }).includes(id)),
  )
  expect(misread).toEqual([])
})
