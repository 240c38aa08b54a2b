import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scratchFolder } from '../postgres/scratch.ts'
import { openTrial, type Trial } from '../trial.ts'
import { actorOf } from './account.ts'
import { openBreached } from './breached.ts'
import { from, refusal, told, trialIdentity } from './trial-identity.ts'

/*
 * Made outside of Legato: printf %s 'tractor violet umbrella' | sha1sum. The other lines are in the
 * form of Have I Been Pwned, with counts of all lengths.
 */
const KNOWN = {
  'tractor violet umbrella': '9927E2B3D285D6DE2661DC9AE8E7C87E2CBC8CD6',
  'seven lanterns by the sea': '478304584D3626CDF7E66D3C8A5FA33832FF9874',
  'every morning a walk': '189DC94782C8E0967D59F9AFAF23C750A3AEDE3D',
}
const OTHERS = Array.from({ length: 500 }, (_, row) =>
  (row * 8_589_934).toString(16).padStart(8, '0').toUpperCase().padEnd(40, '5C3'),
)

let scratch: Awaited<ReturnType<typeof scratchFolder>>
let trial: Trial

beforeAll(async () => {
  scratch = await scratchFolder()
  trial = await openTrial()
})
afterAll(async () => {
  await trial.stop()
  await scratch.remove()
})

async function fileOf(lines: readonly string[], end = '\r\n'): Promise<string> {
  const path = join(scratch.folder, trial.newId())
  await writeFile(path, lines.join(end))
  return path
}

const sorted = [...Object.values(KNOWN), ...OTHERS].sort()

test('a password of the file is found wherever it stands in it, and no other', async () => {
  for (const end of ['\r\n', '\n'])
    for (const counted of [true, false]) {
      const lines = sorted.map((line, row) => (counted ? `${line}:${10 ** (row % 9)}` : line))
      for (const more of [[], ['']]) {
        const isBreached = await openBreached(await fileOf([...lines, ...more], end))
        for (const password of Object.keys(KNOWN)) expect(await isBreached(password)).toBe(true)
        expect(await isBreached('tractor violet umbrella!')).toBe(false)
      }
    }
})

test('it is found as the first, the last and the only one', async () => {
  const [, hash = ''] = Object.entries(KNOWN)[0] ?? []
  for (const lines of [
    [hash],
    [hash, 'F'.repeat(40)],
    ['0'.repeat(40), hash],
    ['0'.repeat(40), hash.toLowerCase(), 'F'.repeat(40)],
  ])
    expect(await (await openBreached(await fileOf(lines)))('tractor violet umbrella')).toBe(true)
})

test('a file that is not there, is empty, is sorted by counts or is none of hashes is refused at the start', async () => {
  const named = 'LEGATO_BREACHED_PASSWORDS names a file that cannot be used'
  await expect(openBreached(join(scratch.folder, 'none'))).rejects.toThrow(named)
  await expect(openBreached(await fileOf(['']))).rejects.toThrow('it is empty')
  await expect(openBreached(await fileOf(['password', '123456']))).rejects.toThrow('byte 0')
  await expect(openBreached(await fileOf([...sorted].reverse()))).rejects.toThrow(
    'not in the order',
  )
})

test('a password of the file is chosen by nobody, with a link or for an account that is open', async () => {
  const breached = await openBreached(await fileOf(sorted))
  const { identity, enter, clinic, signIn } = await trialIdentity(trial, { breached })
  const { presence } = await enter()
  const { password: present } = signIn
  const change = (password: string) =>
    identity.changePassword(presence, { present, password, visitor: from() })
  expect(refusal(await change('tractor violet umbrella'))).toBe('password-breached')
  const actor = actorOf(presence, clinic)
  const { token } = told(await identity.invite(actor, { name: 'nora', roles: ['nurse'] }))
  const used = await identity.useLink({ token, password: 'every morning a walk' }, from())
  expect(refusal(used)).toBe('password-breached')
  expect(refusal(await change('lantern tractor pebble nine'))).toBeUndefined()
})
