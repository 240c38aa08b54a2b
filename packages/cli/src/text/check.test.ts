import { describe as profileOf } from '@legato/clinic/profile'
import { assemble } from '@legato/clinic/record'
import { receive } from '@legato/clinic/sources'
import { civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import { checkText } from './check.ts'

/** What the check says of an invented patient who takes these drugs. */
function checkOf(...drugs: readonly string[]): string {
  const subject = { reference: 'Patient/p' }
  const resources = [
    { resourceType: 'Patient', id: 'p', birthDate: '1970-01-01', gender: 'female' },
    ...drugs.map((text, index) => ({
      resourceType: 'MedicationStatement',
      id: `m${index + 1}`,
      status: 'active',
      subject,
      medicationCodeableConcept: { text },
    })),
  ]
  const entry = resources.map((resource) => ({ resource }))
  const bundle = JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry })
  const [record] = assemble(receive(bundle)).records
  const asOf = civilDate('2026-11-22')
  if (!record || !asOf) throw new Error('the bundle holds no patient')
  return checkText({ record, features: profileOf(record, { asOf }), unread: [] })
}

/** The lines under this title. */
function under(title: string, text: string): readonly string[] {
  const lines = text.split('\n')
  const rest = lines.slice(lines.indexOf(title) + 1)
  const end = rest.findIndex((line) => !line.startsWith('  '))
  return rest.slice(0, end)
}

test('a drug that nobody can resolve is one line, with the one resource that names it', () => {
  const lines = under('There, but not usable', checkOf('Zauberkraut forte', 'Sertraline 50 mg'))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(
    /^ {2}A drug on the list could not be resolved\. \d+ facts stay unknown \(MedicationStatement\/m1\)$/,
  )
})

test('a drug that is known leaves nothing unusable', () => {
  expect(checkOf('Sertraline 50 mg')).not.toContain('There, but not usable')
})
