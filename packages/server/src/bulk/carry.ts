import { stat } from 'node:fs/promises'
import { setImmediate as breath } from 'node:timers/promises'
import type { Actor, Answer, Taken } from '@legato/clinic/record'
import { type Message, render } from '@legato/values'
import { type Met, openAll, Population } from '../files/index.ts'
import { actorNamed } from '../identity/named.ts'
import { intoRecord } from '../importer.ts'
import { alone } from '../jobs/alone.ts'
import { createRepository } from '../repository/index.ts'
import { measureTables } from '../repository/search-sql/rebuild.ts'
import { inClinic } from '../repository/store.ts'
import { referencesIn, validated } from './check.ts'
import {
  type Desk,
  endRun,
  type FileMeant,
  type NotTaken,
  notePart,
  type Part,
  type Run,
  readRun,
} from './run.ts'

/** Enough that statements do not count, few enough for memory. */
const BATCH = 1000

/** Told how far it is, from 0 to 1. */
export type OnDone = (done: number) => void

export interface Manner {
  readonly onDone?: OnDone | undefined
  /** Resources of one batch, at least. */
  readonly batch?: number
}

/**
 * Carries out an import of files, or what is left of it. Batch by batch, each whole or not at all
 * and noted in the same transaction, so that whoever goes on after a crash begins behind the last.
 * Only one hand at a time; whoever comes second waits and finds nothing left. Returns how many
 * resources were read.
 */
export function carryOut(
  desk: Desk,
  id: string,
  { onDone = () => {}, batch = BATCH }: Manner = {},
): Promise<number> {
  return alone(desk.store.pool, id, async () => {
    const run = await readRun(desk, id)
    if (run === undefined || run.ended) return 0
    const actor = await actorNamed(desk, run.account)
    const problem = actor === undefined ? 'account-gone' : await problemOf(run.files)
    const read = actor && !problem ? await takeAll({ ...desk, run, actor, onDone, batch }) : 0
    await endRun(desk, id, problem)
    if (read > 0) await measureTables(desk.store.pool)
    return read
  })
}

async function problemOf(files: readonly FileMeant[]): Promise<string | undefined> {
  for (const { path, bytes, changed } of files) {
    const { size, mtime } = await stat(path)
    if (size !== bytes || mtime.toISOString() !== changed) return 'file-changed'
  }
  return undefined
}

interface Carrying extends Desk {
  readonly run: Run
  readonly actor: Actor
  readonly onDone: OnDone
  readonly batch: number
}

async function takeAll(carrying: Carrying): Promise<number> {
  const { run, onDone } = carrying
  const paths = run.files.map(({ path }) => path)
  const reading = { needs: referencesIn, check: validated }
  const population = new Population(await openAll(paths, nothing()), reading)
  let [through, done, read] = [run.through, 0, 0]
  let batch: Met[] = []
  let writing: Promise<void> = Promise.resolve()
  const write = async (): Promise<void> => {
    await writing
    onDone(done)
    writing = takeBatch(carrying, batch, { through, done })
    // It is awaited with the next; should reading fail before, nobody else would hear of it.
    writing.catch(() => {})
    batch = []
  }
  for (const met of population.met((share) => (done = share), run.through)) {
    batch.push(met)
    through += 1
    read += sizeOf([met])
    if (sizeOf(batch) >= carrying.batch) await write()
    // While the database writes one batch, the next is read.
    await breath()
  }
  await write()
  await writing
  await note(carrying, { through, done: 1, unread: population.strays })
  return read + population.strays.length
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function sizeOf(batch: readonly Met[]): number {
  const taken = batch.flatMap(({ records }) => records)
  const unread = batch.reduce((sum, one) => sum + one.unread.length, 0)
  return taken.reduce((sum, { resources }) => sum + resources.length + 1, unread)
}

type Reached = Pick<Part, 'through' | 'done'>

/** All of it; where that is refused, each patient alone, so that one does not stand in the way of others. */
async function takeBatch(
  carrying: Carrying,
  batch: readonly Met[],
  { through, done }: Reached,
): Promise<void> {
  const unread = batch.flatMap((met) => met.unread)
  const answer = await take(carrying, batch, { through, done, unread })
  if (answer.kind === 'ok') return
  if (batch.length > 1) {
    for (const [index, met] of batch.entries())
      await takeBatch(carrying, [met], { through: through - batch.length + index + 1, done })
    return
  }
  const [said = { code: '', english: '' }] = answer.outcome.issue.map(({ details }) => ({
    code: details?.coding?.[0]?.code ?? '',
    english: details?.text ?? '',
  }))
  const reason = { id: said.code, english: said.english }
  const refused = batch.flatMap(({ records }) => records.map(({ place }) => ({ place, reason })))
  await note(carrying, { through, done, unread: [...unread, ...refused] })
}

interface Passed extends Reached {
  readonly unread: readonly { readonly place: string; readonly reason: Message }[]
}

async function take(
  carrying: Carrying,
  batch: readonly Met[],
  passed: Passed,
): Promise<Answer<Taken | undefined>> {
  const records = batch.flatMap((met) => met.records)
  const { store, clinic, actor } = carrying
  if (records.length === 0) {
    await note(carrying, passed)
    return { kind: 'ok', value: undefined }
  }
  const part = partOf(carrying, passed)
  const repository = createRepository(store, (query, taken) =>
    notePart(query, clinic, { part, taken }),
  )
  return intoRecord({ repository, newId: store.newId }, actor, {
    assembled: { records, unread: [] },
  })
}

/** What nothing was taken with. */
function note(carrying: Carrying, passed: Passed): Promise<void> {
  const { store, clinic } = carrying
  return inClinic(store.pool, clinic, (query) =>
    notePart(query, clinic, { part: partOf(carrying, passed) }),
  )
}

function partOf({ run }: Carrying, { through, done, unread }: Passed): Part {
  const [only, ...others] = run.files
  const notTaken = unread.map(
    ({ place, reason }): NotTaken => ({
      place: only && others.length === 0 ? `${only.path}: ${place}` : place,
      reason: render(reason),
    }),
  )
  return { run: run.id, through, done, notTaken }
}
