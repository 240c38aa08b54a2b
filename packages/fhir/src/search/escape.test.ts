import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escaped, partsBetween, unescaped } from './escape.ts'

// https://hl7.org/fhir/R4/search.html#escaping
test.each([
  [',', 'a,b', ['a', 'b']],
  [',', 'a\\,b', ['a\\,b']],
  ['$', 'xxx$xxx', ['xxx', 'xxx']],
  ['$', 'xx\\$xx', ['xx\\$xx']],
  ['|', 'a|b|', ['a', 'b', '']],
  [',', 'a\\\\,b', ['a\\\\', 'b']],
] as const)('between %s, %s is %j', (separator, value, parts) => {
  expect(partsBetween(separator, value)).toEqual(parts)
})

test('any texts can be joined and are parted again', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(',', '|', '$'),
      fc.array(fc.string({ unit: fc.constantFrom('a', ',', '|', '$', '\\', 'é') }), {
        minLength: 1,
      }),
      (separator, texts) => {
        const value = texts.map(escaped).join(separator)
        expect(partsBetween(separator, value).map(unescaped)).toEqual(texts)
      },
    ),
  )
})
