import { readFileSync } from 'node:fs'
import { assemble, planImport } from '@legato/clinic/record'
import { receive } from '@legato/clinic/sources'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/**
 * Whatever is damaged in a file, reading it, sorting it and planning its import do not throw, and
 * each report has a place and a reason.
 */
const files = [
  'bundle-references',
  'document-example-dischargesummary',
  'questionnaireresponse-example',
  'bundle-transaction',
  'json-edge-cases',
  'message-response-link',
].map((name) =>
  readFileSync(new URL(`./vendor/fhir-r4-examples/${name}.json`, import.meta.url), 'utf8'),
)

/** The text with the value at the n-th place replaced. */
function damaged(text: string, place: number, value: unknown): string {
  let count = 0
  const size = text.split(':').length
  return JSON.stringify(
    JSON.parse(text, (_, before: unknown) => (count++ === place % size ? value : before)),
  )
}

const hostile = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('#', '#x', 'urn:uuid:', 'Patient/', 'Patient?', '%', 'Bundle', 'Patient'),
)

test('a file with one value replaced by anything is read', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(2000), hostile, (text, place, value) => {
      const received = receive(damaged(text, place, value))
      const assembled = assemble(received)
      let count = 0
      planImport(assembled, {
        existing: { patients: [], kept: new Map() },
        digest: (content) => content,
        newId: () => `n${++count}`,
      })
      for (const { place: where, reason } of assembled.unread) {
        expect(where).not.toBe('')
        expect(reason.english).not.toBe('')
      }
    }),
    { numRuns: 2000 },
  )
})

test('a file cut off anywhere is refused whole, with the place', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), (text, length) => {
      const whole = text.trimEnd()
      const { resources, unread } = receive(whole.slice(0, length % whole.length))
      expect(resources).toEqual([])
      expect(['truncated', 'empty-file']).toContain(unread[0]?.reason.id)
    }),
    { numRuns: 1000 },
  )
})
