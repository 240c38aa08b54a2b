import type { Patient } from '@legato/fhir'
import { expect, test } from 'vitest'
import { isKnown, versionHeaders, versionsIn } from './etag.ts'

const patient: Patient = {
  resourceType: 'Patient',
  meta: { versionId: '3', lastUpdated: '2026-11-22T09:00:00.750Z' },
}

test('a version travels under a weak ETag and the second of its writing', () => {
  expect(versionHeaders(patient)).toEqual({
    etag: 'W/"3"',
    'last-modified': 'Sun, 22 Nov 2026 09:00:00 GMT',
  })
})

test.each([
  ['W/"3"', ['3']],
  ['"3"', ['3']],
  ['W/"2", "3"', ['2', '3']],
  ['*', '*'],
  ['3', undefined],
  ['W/"3', undefined],
  ['', undefined],
])('the tags of %s are %j', (header, versions) => {
  expect(versionsIn(header)).toEqual(versions)
})

test.each([
  [{ ifNoneMatch: 'W/"3"' }, true],
  [{ ifNoneMatch: 'W/"1", W/"3"' }, true],
  [{ ifNoneMatch: '*' }, true],
  [{ ifNoneMatch: 'W/"2"' }, false],
  [{ ifNoneMatch: 'rubbish' }, false],
  [{ ifModifiedSince: 'Sun, 22 Nov 2026 09:00:00 GMT' }, true],
  [{ ifModifiedSince: 'Sun, 22 Nov 2026 08:59:59 GMT' }, false],
  [{ ifModifiedSince: 'yesterday' }, false],
  [{ ifNoneMatch: 'W/"2"', ifModifiedSince: 'Sun, 22 Nov 2026 09:00:00 GMT' }, false],
  [{}, false],
])('with %j the client knows version 3: %s', (known, answer) => {
  expect(isKnown(patient, known)).toBe(answer)
})
