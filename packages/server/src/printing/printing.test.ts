import type { Document } from '@legato/clinic/care'
import type { Actor, Repository } from '@legato/clinic/record'
import { type ClinicId, id } from '@legato/values'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { documentReference } from '../documents/index.ts'
import { lettered } from '../http/trial-server.ts'
import { type Printing, startJobs } from '../jobs/jobs.ts'
import { startThreads } from '../jobs/thread.ts'
import { addClinic, createRepository } from '../repository/index.ts'
import { asActor } from '../repository/store.ts'
import { openTrial, person, type Trial } from '../trial.ts'
import { createPrinter, print } from './index.ts'

let trial: Trial
let clinic: ClinicId
let repository: Repository
let neurologist: Actor

const content = lettered('payer-letter', '2026-11-22')
const letter: Document = { ...content, version: 1, standing: { kind: 'draft' } }
const of = { type: 'DocumentReference', id: 'letter' }

beforeAll(async () => {
  trial = await openTrial()
  repository = createRepository(trial)
})
afterAll(() => trial.stop())
beforeEach(async () => {
  clinic = await addClinic(trial, 'Clinic')
  neurologist = await person(trial, clinic, { roles: ['neurologist'] })
  await repository.resources.update(neurologist, { resourceType: 'Patient', id: 'ann' })
  const about = { id: 'letter', patient: id<'Patient'>('ann') }
  await repository.resources.update(neurologist, documentReference(content, about))
})

/** A printer whose queue keeps what is asked of it; nobody waits. */
function printer() {
  const queue: Printing[] = []
  const enqueue = async (one: Printing) => void queue.push(one)
  return { queue, ...createPrinter({ store: trial, enqueue, patienceMs: 0 }) }
}

const press = (printing: Printing) => print({ store: trial, clinic }, printing)

interface Row {
  readonly content: Document | null
  readonly pdf: Buffer | null
  readonly failed: boolean
}

async function prints(): Promise<readonly Row[]> {
  const { rows } = await trial.pool.query<Row>(
    'select content, pdf, failed from legato.print where clinic = $1 order by at, digest',
    [clinic],
  )
  return rows
}

test('a version is printed once, and the next one anew', async () => {
  const { queue, ...desk } = printer()
  expect(await desk.print(neurologist, of, letter)).toEqual({ kind: 'waiting' })
  for (const one of queue.splice(0)) await Promise.all([press(one), press(one)])
  const printed = await desk.print(neurologist, of, letter)
  expect(printed).toMatchObject({ kind: 'printed' })
  expect(await desk.print(neurologist, of, letter)).toEqual(printed)
  expect(queue).toEqual([])
  await desk.print(neurologist, of, { ...letter, version: 2 })
  expect(queue).toHaveLength(1)
  // What is printed is kept as it was handed out, and its words no second time.
  expect((await prints()).map((row) => [row.content === null, row.pdf !== null])).toEqual([
    [true, true],
    [false, false],
  ])
})

test('who does not read the document sees no print of it, and has none made', async () => {
  const { queue, ...desk } = printer()
  await desk.print(neurologist, of, letter)
  const stranger = await person(trial, clinic, { roles: ['nurse'] })
  const seen = await asActor(trial, { actor: stranger }, (query) =>
    query('select from legato.print'),
  )
  expect(seen).toEqual([])
  const other = { ...letter, version: 2 }
  await expect(desk.print(stranger, of, other)).rejects.toThrow(/row-level security/)
})

test('what cannot be printed is told, and tried again when it is asked for again', async () => {
  const { queue, ...desk } = printer()
  const broken = { ...letter, title: { toString: null } }
  await trial.pool.query(
    `insert into legato.print (clinic, type, id, digest, account, at, content)
      values ($1, 'DocumentReference', 'letter', 'd', $2, now(), $3)`,
    [clinic, neurologist.user, JSON.stringify(broken)],
  )
  await press({ ...of, digest: 'd', account: neurologist.user })
  expect(await prints()).toMatchObject([{ failed: true, pdf: null }])
  await desk.print(neurologist, of, letter)
  await trial.pool.query('update legato.print set failed = true where clinic = $1', [clinic])
  expect(await desk.print(neurologist, of, letter)).toEqual({ kind: 'waiting' })
  expect(queue).toHaveLength(2)
})

test('a print whose process was killed is made by another, once', async () => {
  const { queue, ...desk } = printer()
  await desk.print(neurologist, of, letter)
  const [printing] = queue
  if (!printing) throw new Error('nothing is to be printed')
  const place = { connection: trial.pool.options, clinic, zone: 'UTC' }
  const threads = startThreads<Printing>(new URL('./hand.ts', import.meta.url), place)
  const failures: string[] = []
  const onFailure = (kind: string, code: string) => void failures.push(`${kind} ${code}`)
  // It stands before the press, which somebody else holds, and is killed there.
  const holder = await trial.pool.connect()
  await holder.query('select pg_advisory_lock(hashtextextended($1, 2))', [
    `print ${printing.digest}`,
  ])
  const first = await startJobs({
    ...{ pool: trial.pool, onFailure },
    workers: { document: threads.carry },
  })
  await first.add('document', printing, { key: printing.digest })
  const patiently = { timeout: 20_000, interval: 50 }
  await vi.waitFor(async () => {
    const { rowCount } = await trial.pool.query(
      `select from pg_locks join pg_database d on d.oid = database
        where datname = current_database() and locktype = 'advisory' and not granted`,
    )
    expect(rowCount).toBe(1)
  }, patiently)
  await threads.stop()
  await vi.waitFor(() => expect(failures).toEqual(['document stopped']), patiently)
  await first.stop()
  holder.release(true)
  expect(await prints()).toMatchObject([{ pdf: null, failed: false }])
  await trial.pool.query(`update legato_jobs.job set start_after = now() where name = 'document'`)
  const second = await startJobs({
    ...{ pool: trial.pool, onFailure },
    workers: { document: press },
  })
  await vi.waitFor(async () => expect((await prints())[0]?.pdf).toBeTruthy(), patiently)
  await second.stop()
  expect(await prints()).toHaveLength(1)
}, 60_000)
