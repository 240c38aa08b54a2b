import type { AllergyIntolerance } from '@legato/fhir'
import { expect, test } from 'vitest'
import { ours, said, woman } from './invented.ts'

function allergy(text: string, rest: Partial<AllergyIntolerance> = {}): AllergyIntolerance {
  return {
    resourceType: 'AllergyIntolerance',
    id: `a-${text.length}`,
    patient: { reference: 'Patient/p' },
    code: { text },
    ...rest,
  }
}

test('no allergy resource is unknown, never an empty list', () => {
  expect(said(woman(), 'allergies')).toBe('never-measured')
})

test.each(['No known allergies', 'Keine Allergien bekannt', 'NKDA'])(
  '"%s" is a known, empty list',
  (text) => {
    expect(said(woman(allergy(text)), 'allergies')).toMatchObject({ has: [], unresolved: [] })
  },
)

test('drugs are listed by ingredient, sulfite by its own word', () => {
  const described = woman(allergy('Sertraline 50 mg'), allergy('Sodium metabisulfite'))
  expect(said(described, 'allergies')).toMatchObject({ has: ['sertraline', 'sulfite'] })
})

test('a sulfonamide is not a sulfite', () => {
  const { has } = { has: [], ...Object(said(woman(allergy('sulfonamide')), 'allergies')) }
  expect(has).not.toContain('sulfite')
})

test('a drug that cannot be resolved stays listed as unresolved', () => {
  expect(said(woman(allergy('Wunderol')), 'allergies')).toMatchObject({ unresolved: ['wunderol'] })
})

test('a food is listed by its own word', () => {
  const peanut = allergy('Peanut', { category: ['food'] })
  expect(said(woman(peanut), 'allergies')).toMatchObject({ has: ['peanut'], unresolved: [] })
})

test.each([
  { verificationStatus: { coding: [{ code: 'refuted' }] } },
  { verificationStatus: { coding: [{ code: 'entered-in-error' }] } },
  { clinicalStatus: { coding: [{ code: 'resolved' }] } },
])('an allergy taken back is not listed: %j', (rest) => {
  expect(said(woman(allergy('Sertraline', rest)), 'allergies')).toBe('never-measured')
})

test('substances written into an answer are listed by ingredient too', () => {
  const answer = ours('allergies', { valueString: 'Ferinject, sulfites' })
  expect(said(woman(answer), 'allergies')).toMatchObject({
    has: ['ferric carboxymaltose', 'sulfite'],
    unresolved: [],
  })
})

test('an allergy to intravenous iron is a reaction to it', () => {
  expect(said(woman(allergy('Ferinject')), 'iv-iron-reaction')).toBe(true)
})
