import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '@legato/clinic/record'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { seal, verifyAudit } from '../audit/index.ts'
import { addClinic, createRepository } from '../repository/index.ts'
import { openTrial, person, type Trial } from '../trial.ts'
import { beginRun, carryOut, type Desk, reportOn } from './index.ts'

let trial: Trial
let desk: Desk
let actor: Actor
let folder: string
const root = mkdtempSync(join(tmpdir(), 'legato-bulk-'))

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(async () => {
  rmSync(root, { recursive: true })
  await trial.stop()
})
beforeEach(async () => {
  const clinic = await addClinic(trial, 'Clinic')
  desk = { store: trial, clinic }
  actor = await person(trial, clinic, { roles: ['neurologist'] })
  folder = join(root, clinic)
  await mkdir(folder)
})

/** Lines as a server exports them, each type in a file of its own. */
async function files(lines: Readonly<Record<string, readonly (object | string)[]>>) {
  return Promise.all(
    Object.entries(lines).map(async ([name, resources]) => {
      const path = join(folder, name)
      writeFileSync(path, resources.map(lineOf).join('\n'))
      const { size, mtime } = await stat(path)
      return { path, bytes: size, changed: mtime.toISOString() }
    }),
  )
}

function lineOf(one: object | string): string {
  return typeof one === 'string' ? one : JSON.stringify(one)
}

const patient = (name: string) => ({
  resourceType: 'Patient',
  id: name,
  identifier: [{ system: 'urn:bulk', value: name }],
})
const value = (name: string, of: string, more: object = {}) => ({
  ...{ resourceType: 'Observation', id: name, status: 'final', code: { text: 'Ferritin' } },
  subject: { reference: `Patient/${of}` },
  ...more,
})

async function begin(lines: Parameters<typeof files>[0]) {
  return beginRun(desk, { account: actor.user, host: 'here', files: await files(lines) })
}

async function count(where: string): Promise<number> {
  const { rows } = await trial.pool.query<{ count: number }>(
    `select count(*)::int as count from legato.resource_version where clinic = $1 and ${where}`,
    [desk.clinic],
  )
  return rows[0]?.count ?? -1
}

test('type files are taken patient by patient, with what they refer to, and found', async () => {
  const performer = [{ reference: 'Practitioner/d' }]
  const { run } = await begin({
    'Observation.ndjson': [value('o1', 'a'), value('o2', 'b', { performer }), value('o3', 'a')],
    'Patient.ndjson': [patient('a'), patient('b')],
    'Practitioner.ndjson': [
      { resourceType: 'Practitioner', id: 'd', name: [{ family: 'Abt' }] },
      { resourceType: 'Practitioner', id: 'e', name: [{ family: 'Sato' }] },
    ],
  })
  expect(await carryOut(desk, run)).toBe(6)
  expect(await reportOn(desk, run)).toEqual({
    ...{ created: 6, updated: 0, unchanged: 0, held: 0, notTaken: [] },
  })
  const found = await createRepository(trial).patients(actor, { text: 'b', limit: 10 })
  expect(found).toMatchObject({ kind: 'ok', value: [{}] })
  expect(await count(`type = 'Practitioner' and content ->> 'id' is not null`)).toBe(1)
  expect(
    await count(`content -> 'performer' -> 0 ->> 'reference' = 'Practitioner/' ||
    (select id from legato.resource_version where clinic = $1 and type = 'Practitioner')`),
  ).toBe(1)
})

test('what is not taken is told with file, line, place and reason, and the rest is taken', async () => {
  const { run } = await begin({
    'Observation.ndjson': [
      value('o1', 'a'),
      value('o2', 'a', { effectiveDateTime: 'yesterday' }),
      '{"resourceType":"Observation",',
      value('o4', 'nobody'),
    ],
    'Patient.ndjson': [patient('a')],
  })
  await carryOut(desk, run)
  const { created, notTaken } = await reportOn(desk, run)
  expect(created).toBe(2)
  const told = notTaken.map(({ place, reason }) => [place.slice(folder.length + 1), reason])
  expect(told.map(([place]) => place).sort()).toEqual([
    'Observation.ndjson: line 2, Observation.effective',
    'Observation.ndjson: line 3',
    'Observation.ndjson: line 4',
  ])
  expect(new Set(told.map(([, reason]) => reason)).size).toBe(3)
})

const MANY = {
  'Observation.ndjson': Array.from({ length: 60 }, (_, index) =>
    value(`o${index}`, `p${index % 6}`),
  ),
  'Patient.ndjson': Array.from({ length: 6 }, (_, index) => patient(`p${index}`)),
}

test('an import that broke off goes on behind the last whole batch, and nothing is there twice', async () => {
  const meant = { account: actor.user, host: 'here', files: await files(MANY) }
  const { run } = await beginRun(desk, meant)
  let batches = 0
  const onDone = () => {
    batches += 1
    if (batches === 3) throw new Error('the power is gone')
  }
  await expect(carryOut(desk, run, { onDone, batch: 20 })).rejects.toThrow('power')
  expect(await count(`type = 'Observation'`)).toBe(40)

  expect(await beginRun(desk, meant)).toEqual({ run, isResumed: true })
  expect(await carryOut(desk, run, { batch: 20 })).toBe(22)
  expect(await count(`type = 'Observation'`)).toBe(60)
  expect(await count('version > 1')).toBe(0)
  expect(await reportOn(desk, run)).toMatchObject({ created: 66, updated: 0, unchanged: 0 })
  expect(await carryOut(desk, run)).toBe(0)
})

test('the same again changes nothing, and each batch stands in the audit', async () => {
  const first = await begin(MANY)
  await carryOut(desk, first.run, { batch: 20 })
  const second = await begin(MANY)
  expect(second.run).not.toBe(first.run)
  await carryOut(desk, second.run, { batch: 20 })
  expect(await reportOn(desk, second.run)).toMatchObject({ created: 0, updated: 0, unchanged: 66 })
  while ((await seal(trial, desk.clinic)) > 0);
  const { rows } = await trial.pool.query(
    `select from legato.audit_event where clinic = $1 and action = 'C'`,
    [desk.clinic],
  )
  expect(rows).toHaveLength(6)
  expect((await verifyAudit(trial, desk.clinic)).fault).toBeUndefined()
})

test('a file that changed since it was begun ends it, and says so', async () => {
  const { run } = await begin(MANY)
  await files({ 'Patient.ndjson': [patient('other')] })
  expect(await carryOut(desk, run)).toBe(0)
  expect(await reportOn(desk, run)).toMatchObject({ created: 0, problem: 'file-changed' })
})

test('a patient out of reach does not stand in the way of the others', async () => {
  const other = await person(trial, desk.clinic, { roles: ['neurologist'] })
  const theirs = await beginRun(desk, {
    ...{ account: other.user, host: 'here' },
    files: await files({ 'theirs.ndjson': [patient('p3'), value('x', 'p3')] }),
  })
  await carryOut(desk, theirs.run)
  const { run } = await begin(MANY)
  await carryOut(desk, run)
  const { created, notTaken } = await reportOn(desk, run)
  expect(created).toBe(55)
  expect(notTaken.map(({ place }) => place)).toEqual([join(folder, 'Patient.ndjson: line 4')])
})
