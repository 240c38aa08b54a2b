import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from './json.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['nothing', '', 'empty-file', undefined],
  ['a broken object', '{"a":1,\n "b":}', 'malformed-json', { line: 2, character: 6 }],
  ['a cut object', '{"a":', 'truncated', { line: 1, character: 6 }],
  ['a key that stands twice', '{"a":{"b":1,\n"b":2}}', 'repeated-key', { line: 2, character: 1 }],
  [
    'a key twice, once in escapes',
    '{"id":1,"\\u0069d":2}',
    'repeated-key',
    { line: 1, character: 9 },
  ],
  ['deep nesting', '['.repeat(200) + ']'.repeat(200), 'too-deep', { limit: 100 }],
  ['U+0000', '{"a":"\\u0000"}', 'not-a-character', undefined],
  ['half a surrogate pair', '{"a":"\\uD83D"}', 'not-a-character', undefined],
  ['XML', '<Patient xmlns="http://hl7.org/fhir"/>', 'xml-not-read', undefined],
])('%s is refused', (_, text, code, values) => {
  const read = readJson(bytes(text))
  expect(read).toEqual({ kind: 'unread', issue: { code, ...(values ? { values } : {}) } })
})

test('bytes that are not UTF-8 are refused', () => {
  const read = readJson(Uint8Array.of(0x22, 0xff, 0x22))
  expect(read).toEqual({ kind: 'unread', issue: { code: 'not-utf-8' } })
})

test.each([
  '{"a":1,"b":{"a":2},"c":[{"a":1},{"a":1}]}',
  '{"a":"say \\"a\\": 1, \\\\","b":"a"}',
  '{"emoji":"\\ud83d\\ude00","null":"\\\\u0000"}',
  '{"":1}',
])('%s is read', (text) => {
  expect(readJson(bytes(text))).toEqual({ kind: 'value', value: JSON.parse(text) })
})

test('whatever JSON.stringify writes is read again, unless it holds what cannot be kept', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value, null, 1)
      expect(readJson(bytes(text))).toEqual({ kind: 'value', value: JSON.parse(text) })
    }),
  )
})
