import { expect, test } from 'vitest'
import { auditText, faultText } from './audit.ts'

const now = new Date('2026-11-22T09:00:03Z')
const hash = '9f3a'.padEnd(64, '0')

test('a whole audit tells how many links hold, and what is not sealed yet', () => {
  const unsealed = { count: 2, oldest: '2026-11-22T09:00:01.000Z' }
  expect(auditText({ sealed: 17, hash, unsealed }, now)).toBe(
    'Every link holds: 17, the last 9f3a000000000000…\n' +
      'Not sealed yet, and so not shown to be whole: 2, the oldest for 2 s.\n',
  )
  expect(auditText({ sealed: 0, hash, unsealed: { count: 0 } }, now)).toBe(
    'Every link holds: 0\nNothing waits for its seal.\n',
  )
})

test('a fault is named with its place', () => {
  expect(faultText({ kind: 'altered', position: 4, event: 'e' })).toContain('link 4 does not hold')
  expect(faultText({ kind: 'cut-off', position: 4, exported: 6 })).toContain('link 6')
})
