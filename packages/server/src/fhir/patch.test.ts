import type { JsonObject } from '@legato/fhir'
import fc from 'fast-check'
import { applyPatch } from 'rfc6902'
import { expect, test } from 'vitest'
import { patched } from './patch.ts'

const json = (text: string) => JSON.parse(text)
const told = (before: JsonObject, patch: unknown) => {
  const answer = patched(before, patch)
  return answer.kind === 'ok' ? answer.value : answer.outcome.issue[0]?.details?.coding?.[0]?.code
}

// https://www.rfc-editor.org/rfc/rfc6902#appendix-A
test.each([
  ['A.1', '{"foo":"bar"}', '{"op":"add","path":"/baz","value":"qux"}', '{"baz":"qux","foo":"bar"}'],
  [
    'A.2',
    '{"foo":["bar","baz"]}',
    '{"op":"add","path":"/foo/1","value":"qux"}',
    '{"foo":["bar","qux","baz"]}',
  ],
  ['A.3', '{"baz":"qux","foo":"bar"}', '{"op":"remove","path":"/baz"}', '{"foo":"bar"}'],
  [
    'A.4',
    '{"foo":["bar","qux","baz"]}',
    '{"op":"remove","path":"/foo/1"}',
    '{"foo":["bar","baz"]}',
  ],
  [
    'A.5',
    '{"baz":"qux","foo":"bar"}',
    '{"op":"replace","path":"/baz","value":"boo"}',
    '{"baz":"boo","foo":"bar"}',
  ],
  [
    'A.6',
    '{"foo":{"bar":"baz","waldo":"fred"},"qux":{"corge":"grault"}}',
    '{"op":"move","from":"/foo/waldo","path":"/qux/thud"}',
    '{"foo":{"bar":"baz"},"qux":{"corge":"grault","thud":"fred"}}',
  ],
  [
    'A.7',
    '{"foo":["all","grass","cows","eat"]}',
    '{"op":"move","from":"/foo/1","path":"/foo/3"}',
    '{"foo":["all","cows","eat","grass"]}',
  ],
  [
    'A.8',
    '{"baz":"qux","foo":["a",2,"c"]}',
    '{"op":"test","path":"/foo/1","value":2}',
    '{"baz":"qux","foo":["a",2,"c"]}',
  ],
  [
    'A.10',
    '{"foo":"bar"}',
    '{"op":"add","path":"/child","value":{"grandchild":{}}}',
    '{"foo":"bar","child":{"grandchild":{}}}',
  ],
  [
    'A.11',
    '{"foo":"bar"}',
    '{"op":"add","path":"/baz","value":"qux","xyz":123}',
    '{"foo":"bar","baz":"qux"}',
  ],
  ['A.14', '{"/":9,"~1":10}', '{"op":"test","path":"/~01","value":10}', '{"/":9,"~1":10}'],
  [
    'A.16',
    '{"foo":["bar"]}',
    '{"op":"add","path":"/foo/-","value":["abc","def"]}',
    '{"foo":["bar",["abc","def"]]}',
  ],
])('RFC 6902 %s', (_, before, operation, after) => {
  expect(told(json(before), [json(operation)])).toEqual(json(after))
})

test.each([
  ['A.9: another value', { op: 'test', path: '/baz', value: 'bar' }, 'patch-test-failed'],
  ['A.12: no parent', { op: 'add', path: '/nobody/bat', value: 'qux' }, 'patch-misplaced'],
  ['A.15: a number is no text', { op: 'test', path: '/list/0', value: '1' }, 'patch-test-failed'],
  ['a place inside a text', { op: 'add', path: '/baz/0', value: 'x' }, 'patch-misplaced'],
  ['behind the end of a list', { op: 'add', path: '/list/3', value: 1 }, 'patch-misplaced'],
  ['an index with a sign', { op: 'remove', path: '/list/+1' }, 'patch-misplaced'],
  ['what each list has', { op: 'remove', path: '/list/length' }, 'patch-misplaced'],
  ['what each object has', { op: 'replace', path: '/constructor', value: 1 }, 'patch-misplaced'],
  ['below the prototype', { op: 'add', path: '/__proto__/evil', value: 1 }, 'patch-misplaced'],
  ['nothing to remove', { op: 'remove', path: '/none' }, 'patch-misplaced'],
  ['nothing to copy', { op: 'copy', from: '/none', path: '/x' }, 'patch-misplaced'],
  ['into itself', { op: 'move', from: '/object', path: '/object/inner/x' }, 'patch-misplaced'],
  ['the whole', { op: 'remove', path: '' }, 'patch-misplaced'],
  ['no such operation', { op: 'merge', path: '/baz' }, 'patch-malformed'],
  ['a path without a slash', { op: 'remove', path: 'baz' }, 'patch-malformed'],
  ['no value', { op: 'add', path: '/x' }, 'patch-malformed'],
  ['no object', 'add', 'patch-malformed'],
])('refused: %s', (_, operation, code) => {
  const before = json('{"baz":"qux","list":[1,2],"object":{"inner":{}}}')
  expect(told(before, [{ op: 'add', path: '/new', value: 1 }, operation])).toBe(code)
  expect(before).toEqual(json('{"baz":"qux","list":[1,2],"object":{"inner":{}}}'))
})

test('a patch that is no list is refused', () => {
  expect(told({}, { op: 'add', path: '/x', value: 1 })).toBe('patch-malformed')
})

test('copies of copies end', () => {
  const doubling = Array.from({ length: 40 }, (_, n) => ({
    op: 'copy',
    from: '/list',
    path: `/list/${n}`,
  }))
  expect(told({ list: ['x'] }, doubling)).toBe('patch-misplaced')
})

test('the name __proto__ is a name like another', () => {
  const after = told({ a: 1 }, [{ op: 'add', path: '/__proto__', value: { evil: 1 } }])
  expect(Object.hasOwn(Object(after), '__proto__')).toBe(true)
  expect(Object(after).evil).toBe(undefined)
})

test('where another reading of RFC 6902 can apply a patch, both agree', () => {
  const path = fc.constantFrom('/a', '/a/0', '/a/1', '/a/-', '/b', '/b/c', '/b/c/d', '/x')
  const operation = fc.oneof(
    fc.record({ op: fc.constantFrom('add', 'replace'), path, value: fc.jsonValue() }),
    fc.record({ op: fc.constant('remove'), path }),
    fc.record({ op: fc.constantFrom('move', 'copy'), path, from: path }),
  )
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 5 }), (patch) => {
      const before = { a: [1, { z: 2 }], b: { c: { d: [] } } }
      const ours = patched(before, patch)
      if (ours.kind !== 'ok') return
      const theirs = structuredClone(before)
      expect(applyPatch(theirs, json(JSON.stringify(patch)))).toEqual(patch.map(() => null))
      expect(ours.value).toEqual(theirs)
    }),
  )
})
