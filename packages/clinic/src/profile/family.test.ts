import type { FamilyMemberHistory } from '@legato/fhir'
import { expect, test } from 'vitest'
import { refused, said, woman } from './invented.ts'

function history(relationship: FamilyMemberHistory['relationship']): FamilyMemberHistory {
  return {
    resourceType: 'FamilyMemberHistory',
    id: 'f',
    status: 'completed',
    patient: { reference: 'Patient/p' },
    relationship,
    condition: [{ code: { text: 'Restless legs syndrome' } }],
  }
}

test.each([{ coding: [{ code: 'MTH' }] }, { text: 'Vater' }, { text: 'sister' }])(
  'RLS of a close relative is a family history and no diagnosis: %j',
  (relationship) => {
    const described = woman(history(relationship))
    expect(said(described, 'family-history-rls')).toBe(true)
    expect(said(described, 'rls-diagnosis-asserted')).toBe('never-measured')
  },
)

test('RLS of a distant relative is reported and does not count', () => {
  const described = woman(history({ coding: [{ code: 'AUNT' }] }))
  expect(said(described, 'family-history-rls')).toBe('never-measured')
  expect(refused(described)).toEqual(['FamilyMemberHistory/f distant-relative'])
})

test('a relationship that cannot be read is reported', () => {
  expect(refused(woman(history({ text: 'relative' })))).toEqual([
    'FamilyMemberHistory/f relative-unknown',
  ])
})
