import type { Actor } from '@legato/clinic/record'
import type { Patient } from '@legato/fhir'
import { type ClinicId, id } from '@legato/values'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, person, type Trial } from '../trial.ts'
import { contract } from './contract/index.ts'
import { addClinic, createRepository, migrate } from './index.ts'
import { asActor, inClinic } from './store.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

async function clinician(): Promise<Actor> {
  return person(trial, await addClinic(trial, 'Clinic'), { roles: ['neurologist'] })
}

for (const { name, run } of contract)
  test(name, async () => {
    const repository = createRepository(trial)
    const someone = await clinician()
    await run({
      repository,
      clinician: someone,
      stranger: await clinician(),
      person: (roles, self) =>
        person(trial, someone.clinic, { roles, ...(self === undefined ? {} : { self }) }),
    })
  })

const ann: Patient = { resourceType: 'Patient', id: 'ann', name: [{ family: 'Lind' }] }
const intake = {
  writes: [{ resource: ann, patient: id<'Patient'>('ann'), sourceKey: 'k', digest: 'd' }],
  unchanged: 0,
  held: [{ place: 'p', reason: { id: 'r', english: '' }, candidates: [], name: '', content: '' }],
}

async function audits(clinic: ClinicId) {
  const { rows } = await trial.pool.query(
    'select content from legato.audit_event where clinic = $1 order by length(id), id',
    [clinic],
  )
  return rows.map((row) => row.content)
}

/** Not the parts of a partitioned table, on which the application has no right at all. */
const TABLES = `select relname as name from pg_class
  join pg_attribute on attrelid = pg_class.oid and attname = 'clinic'
  where relnamespace = 'legato'::regnamespace and relkind in ('r', 'p', 'v')
    and not relispartition`

test('a statement that forgets its clinic finds only the rows of its own', async () => {
  const [here, there] = [await clinician(), await clinician()]
  await createRepository(trial).take(here, intake)
  const { rows: tables } = await trial.pool.query<{ name: string }>(TABLES)
  expect(tables.map(({ name }) => name)).toContain('resource_version')
  for (const { name } of tables) {
    const foreign = await inClinic(trial.pool, there.clinic, (query) =>
      query<{ clinic: string }>(`select clinic from legato.${name}`),
    )
    expect(foreign.filter((row) => row.clinic !== there.clinic)).toEqual([])
  }
  const own = await asActor(trial, { actor: here }, (query) =>
    query('select clinic from legato.resource_version'),
  )
  expect(own).toHaveLength(2)
})

test('a transaction that names no clinic sees nothing', async () => {
  await createRepository(trial).take(await clinician(), intake)
  const client = await trial.pool.connect()
  try {
    await client.query('begin; set local role legato_app')
    expect((await client.query('select from legato.resource_version')).rowCount).toBe(0)
    expect((await client.query('select from legato.audit_event')).rowCount).toBe(0)
  } finally {
    await client.query('rollback')
    client.release()
  }
})

test('no row can be written into another clinic', async () => {
  const [here, there] = [await clinician(), await clinician()]
  const writing = inClinic(trial.pool, here.clinic, (query) =>
    query(`insert into legato.patient (clinic, id, name, sort_name) values ($1, 'x', '', '')`, [
      there.clinic,
    ]),
  )
  await expect(writing).rejects.toThrow('row-level security')
})

test('every call leaves one AuditEvent, which says who, what, whose and how it ended', async () => {
  const actor = await clinician()
  const repository = createRepository(trial)
  await repository.take(actor, intake)
  await repository.record(actor, id('ann'))
  await repository.record(actor, id('nobody'))
  await repository.patients(actor, { text: 'lin', limit: 9 })
  const [take, read, missed, search, ...others] = await audits(actor.clinic)
  expect(others).toEqual([])
  expect(take).toMatchObject({
    resourceType: 'AuditEvent',
    action: 'C',
    outcome: '0',
    recorded: '2026-11-22T09:00:00.000Z',
    purposeOfEvent: [{ coding: [{ code: 'TREAT' }] }],
    agent: [{ who: { identifier: { value: actor.user } }, requestor: true }],
    entity: [
      { what: { reference: 'Patient/ann' } },
      { what: { reference: 'Patient/ann/_history/1' }, lifecycle: { code: '1' } },
      { what: { reference: 'CareTeam/ann/_history/1' } },
    ],
  })
  expect(read).toMatchObject({ action: 'R', outcome: '0', subtype: [{ code: 'read' }, {}] })
  expect(missed).toMatchObject({ outcome: '4', outcomeDesc: 'not-found' })
  const query = Buffer.from('lin').toString('base64')
  expect(search.entity).toMatchObject([{ what: { reference: 'Patient/ann' } }, { query }])
})

test('what was denied is in the audit', async () => {
  const actor = await clinician()
  await createRepository(trial).doubts({ ...actor, roles: ['patient'], self: id('ann') })
  expect(await audits(actor.clinic)).toMatchObject([{ outcome: '4', outcomeDesc: 'forbidden' }])
})

test('without its AuditEvent nothing is written', async () => {
  const actor = await clinician()
  await trial.pool.query(
    `alter table legato.audit_event add constraint no_more check (clinic <> '${actor.clinic}')`,
  )
  const repository = createRepository(trial)
  await expect(repository.take(actor, intake)).rejects.toThrow('no_more')
  await trial.pool.query('alter table legato.audit_event drop constraint no_more')
  expect(await repository.lastImport(actor)).toEqual({ kind: 'ok', value: undefined })
  expect(await repository.patients(actor, { text: '', limit: 9 })).toEqual({
    kind: 'ok',
    value: [],
  })
})

test('without its AuditEvent nothing is told', async () => {
  const actor = await clinician()
  const repository = createRepository(trial)
  await repository.take(actor, intake)
  const constraint = `no_more check (clinic <> '${actor.clinic}') not valid`
  await trial.pool.query(`alter table legato.audit_event add constraint ${constraint}`)
  for (const reading of [
    () => repository.record(actor, id('ann')),
    () => repository.patients(actor, { text: 'lin', limit: 9 }),
    () => repository.resources.read(actor, { type: 'Patient', id: 'ann' }),
    () => repository.doubts(actor),
  ])
    await expect(reading()).rejects.toThrow('no_more')
  await trial.pool.query('alter table legato.audit_event drop constraint no_more')
})

const KEYS = `select indrelid::regclass || ': ' || pg_get_indexdef(indexrelid) as key
  from pg_index join pg_class on pg_class.oid = indrelid
    join pg_attribute first on first.attrelid = indrelid and first.attnum = indkey[0]
    join pg_attribute clinic on clinic.attrelid = indrelid and clinic.attname = 'clinic'
  where relnamespace = 'legato'::regnamespace and (indisprimary or indisunique)
    and first.attname <> 'clinic'
  union all select conrelid::regclass || ': ' || pg_get_constraintdef(pg_constraint.oid)
  from pg_constraint
    join pg_attribute first on first.attrelid = conrelid and first.attnum = conkey[1]
    join pg_attribute clinic on clinic.attrelid = confrelid and clinic.attname = 'clinic'
  where connamespace = 'legato'::regnamespace and contype = 'f' and first.attname <> 'clinic'`

test('the clinic stands first in every key, and large tables are spread by its hash', async () => {
  const { rows: others } = await trial.pool.query(KEYS)
  expect(others).toEqual([])
  const { rows: spread } = await trial.pool.query<{ name: string; key: string }>(
    `select partrelid::regclass::text as name, pg_get_partkeydef(partrelid) as key
      from pg_partitioned_table where partstrat = 'h' order by 1`,
  )
  expect(spread.map(({ name }) => name)).toContain('resource_version')
  for (const { key } of spread) expect(key).toMatch(/^HASH \(clinic/)
})

test('the application cannot change or remove what the audit holds, nor rewrite a version', async () => {
  const actor = await clinician()
  await createRepository(trial).take(actor, intake)
  for (const forbidden of [
    'update legato.audit_event set content = null',
    'delete from legato.audit_event',
    'delete from legato.resource_version',
    `update legato.resource_version set content = '{}'`,
    'delete from legato.import',
    'drop table legato.audit_event',
  ]) {
    const tried = inClinic(trial.pool, actor.clinic, (query) => query(forbidden))
    await expect(tried).rejects.toThrow(/permission denied|must be owner/)
  }
})

test('two imports of one file at once bring it in once', async () => {
  const actor = await clinician()
  const repository = createRepository(trial)
  const other = { ...ann, id: 'ann-again' }
  const rival = {
    ...intake,
    writes: [
      {
        ...intake.writes[0],
        resource: other,
        patient: id<'Patient'>('x'),
        sourceKey: 'k',
        digest: 'd',
      },
    ],
  }
  const answers = await Promise.all([repository.take(actor, intake), repository.take(actor, rival)])
  expect(answers.map((answer) => answer.kind).sort()).toEqual(['ok', 'refused'])
})

test('several processes may migrate at once, and again', async () => {
  await Promise.all([migrate(trial.pool), migrate(trial.pool), migrate(trial.pool)])
  const { rows } = await trial.pool.query('select name from legato.migration order by name')
  expect(rows.length).toBeGreaterThan(3)
})

test('a database of a newer version is left alone', async () => {
  await trial.pool.query(`insert into legato.migration (name) values ('999-later.sql')`)
  await expect(migrate(trial.pool)).rejects.toThrow('newer Legato (999-later.sql)')
  await trial.pool.query(`delete from legato.migration where name = '999-later.sql'`)
})
