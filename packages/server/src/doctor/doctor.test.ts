import { id } from '@legato/values'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seal } from '../audit/index.ts'
import { readConfig } from '../config.ts'
import { addClinic, createRepository } from '../repository/index.ts'
import { openTrial, type Trial } from '../trial.ts'
import type { Examined } from './check.ts'
import { checkClock, checkMigrations } from './database.ts'
import { examine } from './index.ts'
import { checkAuditChain, checkBackup } from './keeping.ts'
import { checkDisk, checkProgram, freeSpace } from './machine.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

const config = readConfig({})

/** A clinic in which one thing was read, at nine in the morning. */
async function clinic(now: string): Promise<Examined> {
  const made = await addClinic(trial, 'Clinic')
  const actor = {
    user: id<'User'>('u'),
    clinic: made,
    roles: ['neurologist'],
    purpose: 'care',
  } as const
  await createRepository(trial).rulings(actor)
  return { config, pool: trial.pool, clinic: made, now: new Date(now) }
}

test('an event that waits long for its seal says that nobody seals', async () => {
  const fresh = await clinic('2026-11-22T09:00:30Z')
  expect(await checkAuditChain(fresh)).toMatchObject({ state: 'good' })
  const later = { ...fresh, now: new Date('2026-11-22T09:02:00Z') }
  expect(await checkAuditChain(later)).toMatchObject({ state: 'warning' })
})

test('a chain that does not hold is bad', async () => {
  const examined = await clinic('2026-11-22T09:00:30Z')
  await seal(trial, examined.clinic ?? id<'Clinic'>(''))
  await trial.pool.query(`update legato.audit_event set actor = 'x' where clinic = $1`, [
    examined.clinic,
  ])
  expect(await checkAuditChain(examined)).toMatchObject({ state: 'bad', name: 'audit' })
})

test('a clock that was set back is told by the audit', async () => {
  const examined = await clinic('2026-11-22T08:00:00Z')
  expect(await checkClock(examined)).toMatchObject({
    state: 'bad',
    say: 'The clock was set back: the newest event lies 3600 s in the future',
  })
})

test('a clock far from that of the database is told', async () => {
  const examined = { ...(await clinic('2026-11-22T09:00:00Z')), now: new Date('2090-01-01') }
  expect(await checkClock(examined)).toMatchObject({ state: 'warning' })
  expect(await checkClock({ ...examined, now: new Date() })).toMatchObject({ name: 'clock' })
})

test('no backup, and an old one, are warned of', async () => {
  const examined = await clinic('2026-11-22T09:00:00Z')
  expect(await checkBackup(examined)).toMatchObject({
    state: 'warning',
    say: 'There was never a backup',
  })
  const made = (at: string) =>
    trial.pool.query(
      'insert into legato.backup (clinic, id, at, rows, bytes) values ($1, $2::text, $2::text::timestamptz, 1, 1)',
      [examined.clinic, at],
    )
  await made('2026-11-14T09:00:00Z')
  expect(await checkBackup(examined)).toMatchObject({ state: 'warning' })
  await made('2026-11-21T09:00:00Z')
  expect(await checkBackup(examined)).toMatchObject({ state: 'good' })
})

test('the tables of a newer program, and of an older one, are told apart', async () => {
  const examined = await clinic('2026-11-22T09:00:00Z')
  expect(await checkMigrations(examined)).toMatchObject({ state: 'good' })
  const { rows } = await trial.pool.query(
    'select name from legato.migration order by name desc limit 1',
  )
  await trial.pool.query('delete from legato.migration where name = $1', [rows[0].name])
  expect(await checkMigrations(examined)).toMatchObject({ state: 'warning' })
  await trial.pool.query(`insert into legato.migration (name) values ($1), ('999-newer.sql')`, [
    rows[0].name,
  ])
  expect(await checkMigrations(examined)).toMatchObject({ state: 'bad' })
})

test('a disk is good, nearly full, full, or cannot be used', async () => {
  expect(freeSpace(20 * 2 ** 30).state).toBe('good')
  expect(freeSpace(2 * 2 ** 30).state).toBe('warning')
  expect(freeSpace(2 ** 28).state).toBe('bad')
  expect((await checkDisk({ dataDirectory: '/nowhere/at/all' })).say).toContain('ENOENT')
  expect(await checkDisk({ dataDirectory: import.meta.filename })).toMatchObject({
    state: 'bad',
    say: expect.stringContaining('ENOTDIR'),
  })
})

test('an old Node is bad', () => {
  expect(checkProgram('0.1.0', '24.21.0').state).toBe('good')
  expect(checkProgram('0.1.0', '20.1.0').state).toBe('bad')
})

test('where there is no database none is made, and nothing is said of what it would hold', async () => {
  const environment = { LEGATO_DATA: '/nowhere/at/all' }
  const checks = await examine({ version: '0.1.0', environment })
  expect(checks.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'program good',
    'disk bad',
    'database bad',
    'versions unknown',
    'clock unknown',
    'backup unknown',
    'audit unknown',
  ])
  const say = 'There is no database in this data directory: /nowhere/at/all'
  expect(checks).toContainEqual(expect.objectContaining({ name: 'database', say }))
})

test('a database that does not answer is bad, with what to do', async () => {
  const environment = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }
  const checks = await examine({ version: '0.1.0', environment })
  expect(checks.find(({ name }) => name === 'database')).toMatchObject({
    state: 'bad',
    todo: expect.stringContaining('DATABASE_URL'),
  })
})
