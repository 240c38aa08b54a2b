import { expect, test } from 'vitest'
import { brokenAt } from './broken-at.ts'

// The offset of the first character that RFC 8259 does not allow, counted by hand.
test.each([
  ['{"a": p1}', 6],
  ['{"a":1,,"b":2}', 7],
  ['{"a":1,}', 7],
  ['{a:1}', 1],
  ['[1 2]', 3],
  ['[1}', 2],
  ['{"a" 1}', 5],
  ['{} x', 3],
  ['{"a":"x\ny"}', 7],
  ['{"a":"\\q", "b":1}', 6],
  ['[01]', 1],
  ['[1.]', 1],
  [']', 0],
])('%j breaks at %i', (text, offset) => {
  expect(brokenAt(text)).toBe(offset)
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
})

test.each([
  '{',
  '{"a',
  '{"a"',
  '{"a":',
  '{"a":tr',
  '{"a":-',
  '{"a":1',
  '[',
  '[1,',
  '["\\u00',
  '[{}',
  '{"a":"\\',
])('%j ends too early', (text) => {
  expect(brokenAt(text)).toBe(text.length)
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
})

test('what is whole has no broken place before its end', () => {
  const text = ' {"a":[1,-2.5e+3,"x\\n\\u00e4",true,null,{}],"b":{"c":[]}} '
  expect(JSON.parse(text)).toBeDefined()
  expect(brokenAt(text)).toBe(text.length)
})
