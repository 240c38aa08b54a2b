import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { backup } from './backup/index.ts'
import { inviteLink } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'legato-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['backup', () => backup({ file: join(folder, 'b.age'), environment: environment() })],
  [
    'invite',
    () => inviteLink({ name: 'ada', roles: ['administrator'], environment: environment() }),
  ],
])('legato %s in a mistyped data directory makes no clinic there', async (_name, done) => {
  await expect(done()).rejects.toThrow('There is no database in this data directory')
  expect(existsSync(join(folder, 'mistyped'))).toBe(false)
})

function environment() {
  return { LEGATO_DATA: join(folder, 'mistyped'), LEGATO_BACKUP_PASSPHRASE: 'a long passphrase' }
}
