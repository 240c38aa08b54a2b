import { readdirSync, readFileSync } from 'node:fs'
import { assemble } from '@legato/clinic/record'
import { receive } from '@legato/clinic/sources'
import { expect, test } from 'vitest'
import expected from './reading.json' with { type: 'json' }

/**
 * Every vendored file is read, and what becomes of it is as reviewed in `reading.json`: how many
 * resources were received, how many stand in the record of each patient (the Patient apart), and
 * what could not be used, where and why.
 */
const vendor = new URL('./vendor/', import.meta.url)
const files = ['fhir-r4-examples', 'synthea'].flatMap((folder) =>
  readdirSync(new URL(folder, vendor))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`),
)

function reading(file: string) {
  const received = receive(readFileSync(new URL(file, vendor), 'utf8'))
  const { records, unread } = assemble(received)
  return {
    received: received.resources.length,
    records: records.map((record) => record.resources.length),
    unread: unread.map(({ place, reason }) => `${place}: ${reason.id}`),
  }
}

test('the table names exactly the vendored files', () => {
  expect(Object.keys(expected)).toEqual(files)
})

test.each(Object.entries(expected))('%s is read as reviewed', (file, asReviewed) => {
  expect(reading(file)).toEqual(asReviewed)
})
