import { expect, test } from 'vitest'
import { contentOf, wantsJson } from './media.ts'

test.each([
  ['application/fhir+json', 'fhir'],
  ['application/fhir+json; charset=UTF-8; fhirVersion=4.0', 'fhir'],
  ['Application/JSON', 'fhir'],
  ['application/json-patch+json', 'patch'],
  ['application/x-www-form-urlencoded', 'form'],
  ['application/fhir+json; fhirVersion=3.0', undefined],
  ['application/fhir+json; charset=latin1', undefined],
  ['application/fhir+xml', undefined],
  ['text/plain', undefined],
  ['constructor', undefined],
  ['', undefined],
])('a body of type %s is %s', (header, content) => {
  expect(contentOf(header)).toBe(content)
})

test.each([
  [undefined, undefined, true],
  ['', undefined, true],
  ['*/*', undefined, true],
  ['text/html,application/xhtml+xml,*/*;q=0.8', undefined, true],
  ['application/fhir+xml, application/fhir+json;q=0.5', undefined, true],
  ['application/fhir+json; fhirVersion=4.0', undefined, true],
  ['application/fhir+json; fhirVersion=5.0', undefined, false],
  ['application/fhir+json;q=0', undefined, false],
  ['application/fhir+xml', undefined, false],
  ['text/html', undefined, false],
  ['text/html', 'json', true],
  ['application/fhir+xml', 'application/fhir+json', true],
  ['application/fhir+xml', 'application/fhir json', true],
  ['application/fhir+json', 'xml', false],
  ['application/fhir+json', 'constructor', false],
])('Accept %s with _format %s may be JSON: %s', (accept, format, answer) => {
  expect(wantsJson(accept, format)).toBe(answer)
})
