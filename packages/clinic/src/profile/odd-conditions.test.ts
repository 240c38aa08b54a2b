import type { Condition } from '@legato/fhir'
import { expect, test } from 'vitest'
import { refused, said, woman } from './invented.ts'

function condition(text: string, rest: Partial<Condition> = {}): Condition {
  return { resourceType: 'Condition', id: 'c', subject: {}, code: { text }, ...rest }
}

test.each([
  'RLS not present',
  'RLS: no',
  'RLS nicht bestätigt',
  'history of RLS',
  'V.a. RLS',
  'Z.n. RLS',
  'RLS excluded',
  'RLS unlikely',
])('"%s" asserts nothing, and is reported', (text) => {
  const described = woman(condition(text))
  expect(said(described, 'rls-diagnosis-asserted')).toBe('never-measured')
  expect(refused(described)).toEqual(['Condition/c text-not-taken'])
})

test('a status in words counts like its code', () => {
  const doubtful = condition('RLS', { verificationStatus: { text: 'Unconfirmed' } })
  expect(said(woman(doubtful), 'rls-diagnosis-asserted')).toBe('unreadable')
  const over = condition('RLS', { clinicalStatus: { text: 'resolved' } })
  expect(said(woman(over), 'rls-diagnosis-asserted')).toBe(false)
})

test('what is expected to end is not over', () => {
  const pregnancy = condition('Pregnancy', {
    onsetDateTime: '2026-08-01',
    abatementDateTime: '2027-05-01',
  })
  expect(said(woman(pregnancy), 'pregnancy')).toBe(true)
})

test('RLS since a pregnancy is no pregnancy', () => {
  const described = woman(condition('RLS since pregnancy', { recordedDate: '2026-11-01' }))
  expect(said(described, 'rls-diagnosis-asserted')).toBe(true)
  expect(said(described, 'pregnancy')).toBe('never-measured')
})

test.each([
  ['Chronic insomnia', 'insomnia'],
  ['Ein- und Durchschlafstörung', 'insomnia'],
  ['trouble anxieux généralisé', 'anxiety'],
  ['ansiedad', 'anxiety'],
  ['Morbid obesity', 'obesity'],
  ['Rezidivierende Stürze', 'falls'],
  ['douleur chronique', 'chronic-pain'],
  ['Inestabilidad de la marcha', 'gait-instability'],
  ['Leberzirrhose', 'liver-disease'],
] as const)('the words "%s" are enough for %s', (text, feature) => {
  expect(said(woman(condition(text)), feature)).toBe(true)
})

test.each([
  ['falls asleep at work', 'falls'],
  ['smoking cessation', 'smoking'],
  ['non-smoker', 'smoking'],
  ['chute des cheveux', 'falls'],
] as const)('"%s" is no %s', (text, feature) => {
  expect(said(woman(condition(text)), feature)).not.toBe(true)
})
