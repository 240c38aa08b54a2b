import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { keyOf } from './key.ts'

const key = keyOf(new Uint8Array(32).fill(1), randomBytes)
const other = keyOf(new Uint8Array(32).fill(2), randomBytes)

test('what is sealed opens with the same key, about the same thing', () => {
  const sealed = key.seal('JBSWY3DPEHPK3PXP', 'account 1')
  expect(Buffer.from(sealed).toString('latin1')).not.toContain('JBSWY3DP')
  expect(key.open(sealed, 'account 1')).toBe('JBSWY3DPEHPK3PXP')
})

test('it opens for no other key, about nothing else, and not when a bit was changed', () => {
  const sealed = key.seal('secret', 'account 1')
  expect(() => other.open(sealed, 'account 1')).toThrow()
  expect(() => key.open(sealed, 'account 2')).toThrow()
  for (const at of [0, 14, sealed.length - 1]) {
    const changed = Uint8Array.from(sealed, (byte, index) => (index === at ? byte ^ 1 : byte))
    expect(() => key.open(changed, 'account 1')).toThrow()
  }
})

test('a signature is of this key and this text', () => {
  const signature = key.sign('device')
  expect(key.isSigned('device', signature)).toBe(true)
  expect(key.isSigned('devices', signature)).toBe(false)
  expect(other.isSigned('device', signature)).toBe(false)
  expect(key.isSigned('device', '')).toBe(false)
})

test('two keys are told apart without telling either', () => {
  expect(key.check).toEqual(keyOf(new Uint8Array(32).fill(1), randomBytes).check)
  expect(key.check).not.toEqual(other.check)
})
