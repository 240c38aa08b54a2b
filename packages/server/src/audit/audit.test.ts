import type { Actor } from '@legato/clinic/record'
import { id } from '@legato/values'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addClinic, createRepository } from '../repository/index.ts'
import { openTrial, type Trial } from '../trial.ts'
import { auditHead, readHead, seal, startSealing, verifyAudit } from './index.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

/** A clinic whose audit holds so many reads, none of them sealed. */
async function audited(events: number): Promise<Actor> {
  const clinic = await addClinic(trial, 'Clinic')
  const actor: Actor = { user: id<'User'>('u1'), clinic, roles: ['neurologist'], purpose: 'care' }
  const { rulings } = createRepository(trial)
  for (let event = 0; event < events; event++) await rulings(actor)
  return actor
}

/** As the owner of the database, whom no grant and no row security holds. */
const asOwner = (text: string, { clinic }: Actor) => trial.pool.query(text, [clinic])

const eventAt = (position: number) =>
  `(select event from legato.audit_seal where clinic = $1 and position = ${position})`

test('an audit that nobody touched is whole, and its tail is told', async () => {
  const actor = await audited(3)
  expect(await verifyAudit(trial, actor.clinic)).toMatchObject({
    sealed: 0,
    unsealed: { count: 3, oldest: '2026-11-22T09:00:00.000Z' },
  })
  expect(await seal(trial, actor.clinic)).toBe(3)
  const report = await verifyAudit(trial, actor.clinic)
  expect(report).toMatchObject({ sealed: 3, unsealed: { count: 0 } })
  expect(report.fault).toBeUndefined()
})

test('processes that seal at once make one chain', async () => {
  const actor = await audited(40)
  const sealed = await Promise.all(Array.from({ length: 6 }, () => seal(trial, actor.clinic)))
  expect(sealed.reduce((sum, count) => sum + count)).toBe(40)
  expect(await verifyAudit(trial, actor.clinic)).toEqual({
    sealed: 40,
    hash: (await auditHead(trial, actor.clinic)).hash,
    unsealed: { count: 0 },
  })
})

test('more events than one transaction seals are sealed too', async () => {
  const actor = await audited(1)
  await asOwner(
    `with told as (
      insert into legato.audit_event (clinic, id, at, actor, action, patients, content)
        select $1, 'many-' || n, now(), 'u', 'R', '{}', '{}' from generate_series(1, 2500) n
        returning clinic, id)
      insert into legato.audit_unsealed (clinic, event) select clinic, id from told`,
    actor,
  )
  expect(await seal(trial, actor.clinic)).toBe(2501)
  expect((await verifyAudit(trial, actor.clinic)).sealed).toBe(2501)
})

const TAMPERING: readonly (readonly [string, string, object])[] = [
  [
    'a changed event',
    `update legato.audit_event set content = '{}' where clinic = $1 and id = ${eventAt(4)}`,
    { kind: 'altered', position: 4 },
  ],
  [
    'a changed actor',
    `update legato.audit_event set actor = 'somebody' where clinic = $1 and id = ${eventAt(2)}`,
    { kind: 'altered', position: 2 },
  ],
  [
    'a changed time',
    `update legato.audit_event set at = at + interval '1 microsecond'
      where clinic = $1 and id = ${eventAt(5)}`,
    { kind: 'altered', position: 5 },
  ],
  [
    'a patient taken out',
    `update legato.audit_event set patients = '{nobody}' where clinic = $1 and id = ${eventAt(1)}`,
    { kind: 'altered', position: 1 },
  ],
  [
    'a deleted event',
    `delete from legato.audit_event where clinic = $1 and id = ${eventAt(3)}`,
    { kind: 'event-missing', position: 3 },
  ],
  [
    'a deleted link, whose event then stands alone',
    'delete from legato.audit_seal where clinic = $1 and position = 3',
    { kind: 'link-missing', position: 3 },
  ],
  [
    'two links in another order',
    `update legato.audit_seal set event = case position
        when 2 then ${eventAt(3)} else ${eventAt(2)} end || ''
      where clinic = $1 and position in (2, 3)`,
    { kind: 'altered', position: 2 },
  ],
  [
    'a changed hash',
    `update legato.audit_seal set hash = sha256('x') where clinic = $1 and position = 6`,
    { kind: 'altered', position: 6 },
  ],
  [
    'an event that goes round the chain',
    `insert into legato.audit_event (clinic, id, at, actor, action, patients, content)
      values ($1, $1 || ' stray', now(), 'u', 'R', '{}', '{}')`,
    { kind: 'never-sealed' },
  ],
  [
    'the end cut off, events and all',
    `with cut as (
      delete from legato.audit_seal where clinic = $1 and position > 4 returning event)
      delete from legato.audit_event where clinic = $1 and id in (select event from cut)`,
    { kind: 'cut-off', position: 4, exported: 6 },
  ],
  [
    'an audit of which nothing is left',
    `with cut as (delete from legato.audit_seal where clinic = $1)
      delete from legato.audit_event where clinic = $1`,
    { kind: 'cut-off', position: 0, exported: 6 },
  ],
]

test.each(TAMPERING)('%s is named, given the exported head', async (_, text, fault) => {
  const actor = await audited(6)
  const head = readHead(JSON.stringify(await auditHead(trial, actor.clinic)))
  expect((await verifyAudit(trial, actor.clinic, head)).fault).toBeUndefined()
  // Both links hold one event for a moment when two change places.
  await trial.pool.query(
    'alter table legato.audit_seal drop constraint if exists audit_seal_clinic_event_key',
  )
  await asOwner(text, actor)
  expect((await verifyAudit(trial, actor.clinic, head)).fault).toMatchObject(fault)
})

test('a chain that was made anew as a whole is not the one whose head was exported', async () => {
  const actor = await audited(5)
  const head = await auditHead(trial, actor.clinic)
  await asOwner(
    `update legato.audit_event set actor = 'somebody' where clinic = $1 and id = ${eventAt(2)}`,
    actor,
  )
  await asOwner(
    `with cut as (delete from legato.audit_seal where clinic = $1 returning event, position)
      insert into legato.audit_unsealed (clinic, event)
        select $1, event from cut order by position`,
    actor,
  )
  await seal(trial, actor.clinic)
  expect((await verifyAudit(trial, actor.clinic)).fault).toBeUndefined()
  expect((await verifyAudit(trial, actor.clinic, head)).fault).toEqual({
    kind: 'rewritten',
    position: 5,
  })
})

test('an event that was deleted before its seal leaves a link that says so', async () => {
  const actor = await audited(3)
  await asOwner(
    `delete from legato.audit_event where clinic = $1 and id in
      (select event from legato.audit_unsealed where clinic = $1 order by number offset 1 limit 1)`,
    actor,
  )
  await seal(trial, actor.clinic)
  expect((await verifyAudit(trial, actor.clinic)).fault).toMatchObject({
    kind: 'event-missing',
    position: 2,
  })
})

test('the application itself may add to the audit, and change or remove nothing', async () => {
  const actor = await audited(1)
  await seal(trial, actor.clinic)
  for (const text of [
    'update legato.audit_event set actor = actor',
    'delete from legato.audit_event',
    'update legato.audit_seal set hash = hash',
    'delete from legato.audit_seal',
    'truncate legato.audit_event',
  ])
    await expect(trial.pool.query(`begin; set local role legato_app; ${text}`)).rejects.toThrow(
      'permission denied',
    )
})

test('the head of another clinic, and what is no head, are not taken', async () => {
  const [here, there] = [await audited(1), await audited(1)]
  const head = await auditHead(trial, there.clinic)
  expect((await verifyAudit(trial, here.clinic, head)).fault).toEqual({ kind: 'other-clinic' })
  expect(() => readHead('{"schema":"legato-audit-head/1"}')).toThrow('legato audit head')
  expect(() => readHead('no')).toThrow('legato audit head')
})

test('sealing goes on by itself, and what came last is sealed at the stop', async () => {
  const actor = await audited(2)
  const sealer = startSealing(trial, actor.clinic, { everyMs: 5 })
  await expect.poll(async () => (await verifyAudit(trial, actor.clinic)).sealed).toBe(2)
  await createRepository(trial).rulings(actor)
  await sealer.stop()
  expect((await verifyAudit(trial, actor.clinic)).sealed).toBe(3)
})
