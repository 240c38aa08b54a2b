import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const legato = fileURLToPath(new URL('../../bin/legato.js', import.meta.url))
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'legato-knowledge-'))
})
afterAll(() => rm(folder, { recursive: true }))

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function knowledge(...words: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [legato, 'knowledge', ...words])
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, ...said }))
  })
}

test('list of one kind names every id of it, and nothing else', async () => {
  const { status, out } = await knowledge('list', '--kind', 'alert', '--format', 'json')
  const listed: readonly { readonly kind: string; readonly id: string }[] = JSON.parse(out)
  expect(status).toBe(0)
  expect(new Set(listed.map(({ kind }) => kind))).toEqual(new Set(['alert']))
  expect(listed.map(({ id }) => id)).toContain('suicidality')
})

test('show tells what is said, under which criterion, and what it rests on', async () => {
  const { status, out } = await knowledge('show', 'iron-oral-ferrous-sulfate')
  expect(status).toBe(0)
  expect(out).toMatch(/^Iron by mouth \(ferrous sulfate\) {2}therapy iron-oral-ferrous-sulfate\n/)
  expect(out).toContain('RLS stands diagnosed and no red flag is known')
  expect(out).toMatch(/\[guideline, read\] AASM-2025: Winkelman JW/)
})

test('an id that is not there is said, with the one that was meant', async () => {
  expect(await knowledge('show', 'iron-oral-ferous-sulfate')).toEqual({
    status: 1,
    out: '',
    err: 'legato: the knowledge has nothing called iron-oral-ferous-sulfate. Did you mean iron-oral-ferrous-sulfate?\n',
  })
})

test('search finds what says all the words, and says when nothing does', async () => {
  const { out } = await knowledge('search', 'ferumoxytol', 'mri')
  expect(out).toContain('iron-iv-ferumoxytol')
  expect(await knowledge('search', 'abracadabra')).toMatchObject({ status: 1, out: '' })
})

test('a snapshot differs from the knowledge where it was changed, and only there', async () => {
  const { out } = await knowledge('export', '--format', 'json')
  const file = join(folder, 'older.json')
  await writeFile(file, out)
  expect((await knowledge('diff', file)).out).toMatch(/: nothing differs\n$/)
  const older = join(folder, 'changed.json')
  await writeFile(older, (await readFile(file, 'utf8')).replace('"Red flags"', '"Signs of danger"'))
  const { out: told } = await knowledge('diff', older)
  expect(told).toContain('1 item differs')
  expect(told).toContain('~ findings red-flags changed')
  expect(told).toContain('− Signs of danger')
})

test('a file that is no snapshot is refused with what to do', async () => {
  const file = join(folder, 'other.json')
  await writeFile(file, '{}')
  const { status, err } = await knowledge('diff', file)
  expect(status).toBe(1)
  expect(err).toContain('is no snapshot of knowledge')
  expect(err).toContain('legato knowledge export')
})
