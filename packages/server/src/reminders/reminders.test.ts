import type { Actor, Repository } from '@legato/clinic/record'
import type { Procedure, Resource, Task } from '@legato/fhir'
import { type ClinicId, civilDate, id } from '@legato/values'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startJobs } from '../jobs/jobs.ts'
import { startThreads } from '../jobs/thread.ts'
import { addClinic, createRepository } from '../repository/index.ts'
import { asActor } from '../repository/store.ts'
import { openTrial, person, type Trial } from '../trial.ts'
import { reminderOf } from './actor.ts'
import { createDues, type Rounding, remind } from './index.ts'

let trial: Trial
let clinic: ClinicId
let repository: Repository
let neurologist: Actor

beforeAll(async () => {
  trial = await openTrial()
  repository = createRepository(trial)
})
afterAll(() => trial.stop())
beforeEach(async () => {
  clinic = await addClinic(trial, 'Clinic')
  neurologist = await person(trial, clinic, { roles: ['neurologist'] })
})

/** A vein of the patient was closed on a day; the trial's clock stands at 2026-11-22. */
async function closed(patient: string, on: string): Promise<void> {
  const procedure: Procedure = {
    ...{ resourceType: 'Procedure', id: `closure-${patient}`, status: 'completed' },
    ...{ subject: { reference: `Patient/${patient}` }, performedDateTime: on },
    code: { text: 'Endovenous laser ablation' },
  }
  await write({ resourceType: 'Patient', id: patient, name: [{ family: patient }] })
  await write(procedure)
}

async function write(resource: Resource): Promise<void> {
  const { kind } = await repository.resources.update(neurologist, resource)
  expect(kind).toBe('ok')
}

const round = () => remind({ store: trial, clinic, country: 'generic' })
const dues = () => createDues(trial, repository)

interface Kept {
  readonly patient: string
  readonly version: number
  readonly content: Task
}

async function tasks(): Promise<readonly Kept[]> {
  const { rows } = await trial.pool.query<Kept>(
    `select patient, version, content from legato.resource_version
      where clinic = $1 and type = 'Task' and current order by patient, id`,
    [clinic],
  )
  return rows
}

test('a round writes each reminder once, however often and by however many it is made', async () => {
  await closed('ann', '2026-10-05')
  expect(await Promise.all([round(), round()])).toContainEqual({ looked: 1, written: 1 })
  await round()
  const kept = await tasks()
  expect(kept).toMatchObject([{ patient: 'ann', version: 1 }])
  // 42 days after October 5.
  expect(kept[0]?.content).toMatchObject({
    ...{ status: 'requested', intent: 'plan', focus: { reference: 'Procedure/closure-ann' } },
    ...{ owner: { reference: 'CareTeam/ann' }, for: { reference: 'Patient/ann' } },
    restriction: { period: { start: '2026-11-16', end: '2026-11-30' } },
  })
})

test('a record in which nothing changed is left alone for a week', async () => {
  await closed('ann', '2026-10-05')
  await round()
  trial.pass(1)
  await round()
  expect(await round()).toEqual({ looked: 0, written: 0 })
  trial.pass(7 * 24 * 60)
  expect(await round()).toEqual({ looked: 1, written: 0 })
  trial.pass(-7 * 24 * 60)
})

test('what the program reads and writes is audited under its own name', async () => {
  await closed('ann', '2026-10-05')
  await round()
  const { rows } = await trial.pool.query(
    `select action, patients from legato.audit_event where clinic = $1 and actor = 'reminders'
      order by at, action desc`,
    [clinic],
  )
  expect(rows).toEqual([
    { action: 'R', patients: ['ann'] },
    { action: 'C', patients: ['ann'] },
  ])
})

test('the name of the program opens nothing but reminders, in either wall', async () => {
  await closed('ann', '2026-10-05')
  const actor = reminderOf(clinic)
  const note = { resourceType: 'Observation', id: 'o', status: 'final', code: {} } as const
  const ofAnn = { for: { reference: 'Patient/ann' } }
  const order = { resourceType: 'Task', id: 't', status: 'requested', intent: 'order', ...ofAnn }
  const subject = { reference: 'Patient/ann' }
  const first = await repository.resources.create(actor, { ...note, subject })
  expect(first).toMatchObject({ kind: 'refused' })
  const insert = (resource: object, type: string) =>
    asActor(trial, { actor }, (query) =>
      query(
        `insert into legato.resource_version (clinic, type, id, version, patient, at, content)
          values ($1, $2, 'x', 1, 'ann', now(), $3)`,
        [clinic, type, JSON.stringify(resource)],
      ),
    )
  await expect(insert(note, 'Observation')).rejects.toThrow(/row-level security/)
  await expect(insert(order, 'Task')).rejects.toThrow(/row-level security/)
})

test('a reminder that was removed by hand does not come back', async () => {
  await closed('ann', '2026-10-05')
  await round()
  const [task] = await tasks()
  const address = { type: 'Task', id: task?.content.id ?? '' }
  expect(await repository.resources.remove(neurologist, address)).toMatchObject({ kind: 'ok' })
  trial.pass(1)
  expect(await round()).toMatchObject({ written: 0 })
})

test('the list tells who is overdue first, and to a colleague of another team nothing', async () => {
  await closed('ann', '2026-10-05')
  // 42 to 56 days: until November 14, eight days ago.
  await closed('ben', '2026-09-19')
  await round()
  const stranger = await person(trial, clinic, { roles: ['nurse'] })
  expect(await dues().list(neurologist, { mine: true })).toMatchObject({
    kind: 'ok',
    value: {
      due: [
        { patient: 'ben', standing: 'overdue', days: 8, mayChange: true },
        { patient: 'ann', standing: 'due', days: 8, source: 'Procedure/closure-ann' },
      ],
    },
  })
  expect(await dues().list(stranger, { mine: false })).toMatchObject({ value: { due: [] } })
})

test('postponed with a reason it is due later; with an old version it is refused', async () => {
  await closed('ann', '2026-09-19')
  await round()
  const [task] = await tasks()
  const address = { patient: id<'Patient'>('ann'), id: task?.content.id ?? '', version: '1' }
  const until = civilDate('2026-12-01')
  if (!until) throw new Error('no day')
  const said = { kind: 'postponed', until, reason: 'She is away', by: 'nurse' } as const
  expect(await dues().say(neurologist, address, said)).toEqual({
    ...{ kind: 'ok', value: { version: '2' } },
  })
  expect(await dues().of(neurologist, address.patient)).toMatchObject({
    value: {
      due: [{ standing: 'coming', days: 9, postponed: { by: 'nurse', reason: 'She is away' } }],
    },
  })
  const again = await dues().say(neurologist, address, { kind: 'done', by: 'nurse' })
  expect(again).toMatchObject({
    kind: 'refused',
    outcome: { issue: [{ details: { coding: [{ code: 'version-conflict' }] } }] },
  })
  trial.pass(1)
  expect(await round()).toMatchObject({ written: 0 })
})

test('one record that cannot be looked at keeps no other from being reminded of', async () => {
  await closed('ann', '2026-10-05')
  await closed('ben', '2026-10-05')
  const broken = {
    resourceType: 'CarePlan',
    id: 'x',
    status: 'active',
    intent: 'plan',
    activity: 7,
  }
  await trial.pool.query(
    `insert into legato.resource_version (clinic, type, id, version, patient, at, content)
      values ($1, 'CarePlan', 'x', 1, 'ann', now(), $2)`,
    [clinic, JSON.stringify(broken)],
  )
  await expect(round()).rejects.toMatchObject({ code: 'record-not-looked-at' })
  expect((await tasks()).map(({ patient }) => patient)).toEqual(['ben'])
})

test('a round whose process was killed is carried to its end by another, and nothing is twice', async () => {
  const names = Array.from({ length: 40 }, (_, number) => `p${number}`)
  for (const name of names) await closed(name, '2026-10-05')
  const place = { connection: trial.pool.options, clinic, zone: 'UTC' }
  const threads = startThreads<Rounding>(new URL('./hand.ts', import.meta.url), place)
  const onFailure = () => {}
  const first = await startJobs({
    ...{ pool: trial.pool, onFailure },
    workers: { remind: () => threads.carry({ country: 'generic' }) },
  })
  await first.add('remind', {})
  const patiently = { timeout: 30_000, interval: 5 }
  await vi.waitFor(async () => expect((await tasks()).length).toBeGreaterThan(1), patiently)
  await threads.stop()
  await first.stop()
  const broken = (await tasks()).length
  expect(broken).toBeLessThan(names.length)
  await trial.pool.query(`update legato_jobs.job set start_after = now() where name = 'remind'`)
  const rounds: unknown[] = []
  const second = await startJobs({
    ...{ pool: trial.pool, onFailure },
    workers: { remind: async () => void rounds.push(await round()) },
  })
  await vi.waitFor(() => expect(rounds).toHaveLength(1), patiently)
  await second.stop()
  expect((await tasks()).map(({ patient }) => patient).toSorted()).toEqual(names.toSorted())
}, 60_000)
