import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rotate } from './rotation.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'legato-rotation-'))
})
afterEach(() => rm(folder, { recursive: true }))

const on = (day: string) => new Date(`2026-11-${day}T02:00:00Z`)

test('so many backups stay, the newest of them, and what is not ours is left alone', async () => {
  await writeFile(join(folder, 'letter.txt'), '')
  for (const day of ['18', '19', '20', '21'])
    await rotate({ folder, keep: 2 }, on(day), (file) => writeFile(file, day))
  expect((await readdir(folder)).sort()).toEqual([
    'legato-2026-11-20.age',
    'legato-2026-11-21.age',
    'letter.txt',
  ])
})

test('a backup that fails removes none', async () => {
  await rotate({ folder, keep: 1 }, on('20'), (file) => writeFile(file, ''))
  const failing = () => Promise.reject(new Error('full'))
  await expect(rotate({ folder, keep: 1 }, on('21'), failing)).rejects.toThrow('full')
  expect(await readdir(folder)).toEqual(['legato-2026-11-20.age'])
})
