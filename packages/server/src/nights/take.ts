import { createHash, type Hash } from 'node:crypto'
import type { Actor, Answer } from '@legato/clinic/record'
import { registeredNight } from '@legato/clinic/sources'
import type { Patient } from '@legato/fhir'
import type { PatientId } from '@legato/values'
import type { TakenNight } from '../api-nights.ts'
import { troubleOf } from '../postgres/index.ts'
import { type Means, ok, perform, refused } from '../repository/perform.ts'
import type { Query, Store } from '../repository/store.ts'
import { WRITTEN_HERE } from '../repository/versions.ts'
import { type Arriving, isFull, NotTaken, piecesOf } from './pieces.ts'
import type { RecordingRow } from './rows.ts'
import { type StateRow, stateOf } from './state.ts'
import { whyRefused } from './whose.ts'

export interface Upload extends Arriving {
  readonly patient: PatientId
  /** As it is called where it came from. */
  readonly file: string
  /** Bytes, where whoever sends it says how many. */
  readonly size?: number
  /** Why it is of this patient, where its header does not show it. */
  readonly reason?: string
}

/** What became of an upload, and how often its scoring was asked for by now. */
export interface Taken extends TakenNight {
  readonly turn: number
}

/**
 * Keeps a recording as it comes, chunk by chunk, with its report that is registered from now on: in
 * one transaction, so that of what is refused, or does not come to its end, nothing stays.
 */
export async function takeRecording(
  store: Store,
  actor: Actor,
  upload: Upload,
): Promise<Answer<Taken>> {
  const { patient, size = 0, limit, reason } = upload
  if (size > limit) return refusal(new NotTaken('recording-too-large'), limit)
  if (await isFull(upload, size)) return refusal(new NotTaken('disk-full'), limit)
  try {
    return await perform<Taken>(
      store,
      {
        ...{ actor, patient, verb: 'write', type: 'DiagnosticReport' },
        ...{ action: 'C', interaction: 'create' },
        what: reason ? 'recording of a night, for a reason that was given' : 'recording of a night',
      },
      (query, means) => take(query, store, { actor, upload, means }),
    )
  } catch (error) {
    const isNotTaken = error instanceof NotTaken
    if (isNotTaken ? error.code === 'disk-full' : troubleOf(error) === 'full') await giveBack(store)
    if (isNotTaken) return refusal(error, limit)
    throw error
  }
}

/**
 * What a recording had taken before there was no room any more is free only after a vacuum, which
 * comes by itself within minutes: but others need the room now.
 */
async function giveBack({ pool }: Store): Promise<void> {
  try {
    await pool.query('vacuum (truncate) legato.recording_chunk')
  } catch {
    // The one that comes by itself will do it.
  }
}

function refusal({ code }: NotTaken, limit: number): Answer<never> {
  return refused({ code, values: { limit: `${Math.floor(limit / 2 ** 20)} MB` } })
}

interface Taking {
  readonly actor: Actor
  readonly upload: Upload
  readonly means: Means
}

async function take(
  query: Query,
  store: Store,
  { actor, upload, means }: Taking,
): Promise<Answer<Taken>> {
  const { clinic } = actor
  const { patient } = upload
  const [here] = await query<{ content: Patient }>(
    `select content from legato.resource_version where clinic = $1 and type = 'Patient' and id = $2
      and current and content is not null`,
    [clinic, patient],
  )
  if (!here) return refused({ code: 'not-found' })
  const pieces = piecesOf(upload)
  const first = await pieces.next()
  const head: Buffer = first.done ? Buffer.alloc(0) : first.value
  const why = await whyRefused(head, here.content, upload)
  if (why) return refused(why)
  await query('savepoint before')
  const night = store.newId()
  await query(
    `insert into legato.recording
        (clinic, id, patient, account, file, bytes, digest, at, state, reason)
      values ($1, $2, $3, $4, $5, 0, '', $6, 'waiting', $7)`,
    [clinic, night, patient, actor.user, upload.file, store.now(), upload.reason ?? null],
  )
  const kept = await keep(query, { clinic, night, patient, head, pieces })
  const before = await sameAs(query, { clinic, patient, night, digest: kept.digest })
  if (before) {
    await query('rollback to savepoint before')
    return ok({ night: before.id, state: stateOf(before), turn: before.turn })
  }
  await query('update legato.recording set bytes = $3, digest = $4 where clinic = $1 and id = $2', [
    clinic,
    night,
    kept.bytes,
    kept.digest,
  ])
  const report = registeredNight({ id: night, subject: `Patient/${patient}` })
  await means.write(store.now(), [
    { type: report.resourceType, id: night, after: 0, patient, ...WRITTEN_HERE, content: report },
  ])
  return ok({ night, state: { kind: 'waiting' }, turn: 1 })
}

interface Keeping {
  readonly clinic: string
  readonly night: string
  readonly patient: string
  readonly head: Buffer
  readonly pieces: AsyncIterable<Buffer>
}

async function keep(
  query: Query,
  { head, pieces, ...of }: Keeping,
): Promise<{ readonly bytes: number; readonly digest: Buffer }> {
  const hash = createHash('sha256')
  let bytes = await keepChunk(query, hash, { ...of, number: 0, content: head })
  let number = 1
  for await (const content of pieces) {
    bytes += await keepChunk(query, hash, { ...of, number, content })
    number += 1
  }
  return { bytes, digest: hash.digest() }
}

interface Chunk extends Pick<Keeping, 'clinic' | 'night' | 'patient'> {
  readonly number: number
  readonly content: Buffer
}

async function keepChunk(
  query: Query,
  hash: Hash,
  { clinic, night, patient, number, content }: Chunk,
): Promise<number> {
  hash.update(content)
  await query(
    `insert into legato.recording_chunk (clinic, recording, number, patient, content)
      values ($1, $2, $3, $4, $5)`,
    [clinic, night, number, patient, content],
  )
  return content.length
}

type Before = StateRow & Pick<RecordingRow, 'id' | 'turn'>

/** The same bytes of the same patient, under another name. */
async function sameAs(
  query: Query,
  of: Pick<Keeping, 'clinic' | 'patient' | 'night'> & { readonly digest: Buffer },
): Promise<Before | undefined> {
  const [row] = await query<Before>(
    `select id, state, code, say, turn from legato.recording
      where clinic = $1 and patient = $2 and digest = $3 and id <> $4 order by at limit 1`,
    [of.clinic, of.patient, of.digest, of.night],
  )
  return row
}
