import type { Actor, Answer } from '@legato/clinic/record'
import type { Bytes, PartTimes, Recording } from '@legato/sleep'
import type { PatientId } from '@legato/values'
import type { NightChoices } from '../api-nights.ts'
import { type Asked, refused } from '../repository/perform.ts'
import { asActor, type Query, type Store } from '../repository/store.ts'
import { CHUNK } from './pieces.ts'
import type { StateRow } from './state.ts'

/** What reading a recording told, beside what was found on it. */
export interface Told extends Pick<Recording, 'channels' | 'diagnostics' | 'start' | 'durationS'> {
  readonly times: PartTimes
}

/** A recording without its bytes. */
export interface RecordingRow extends StateRow {
  readonly id: string
  readonly patient: PatientId
  readonly account: string
  readonly file: string
  /** As PostgreSQL tells a bigint. */
  readonly bytes: string
  readonly at: Date
  readonly turn: number
  readonly choices: NightChoices
  readonly hypnogram_file: string | null
  readonly reason: string | null
  readonly told: Told | null
}

const COLUMNS = `id, patient, account, file, bytes, at, state, code, say, turn, choices,
  hypnogram_file, reason, told`

export interface NightAddress {
  readonly patient: PatientId
  readonly night: string
}

/** What is asked to look at a night, or a part of it. */
export function reading<T>(actor: Actor, { patient, night }: NightAddress, what: string): Asked<T> {
  const of = { type: 'DiagnosticReport', id: night, patient }
  return { actor, ...of, verb: 'read', action: 'R', interaction: 'read', what }
}

/** What is asked to change it. */
export function writing<T>(actor: Actor, { patient, night }: NightAddress, what: string): Asked<T> {
  const of = { type: 'DiagnosticReport', id: night, patient }
  return { actor, ...of, verb: 'write', action: 'U', interaction: 'update', what }
}

/** Work with the recording at an address, if it is there. */
export async function within<T>(
  query: Query,
  { actor, patient, night }: NightAddress & { readonly actor: Actor },
  work: (row: RecordingRow) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const row = await recordingAt(query, actor, night)
  return row?.patient === patient ? work(row) : refused({ code: 'not-found' })
}

/** Those of a patient, the newest first; row security keeps what is out of reach. */
export function recordingsOf(
  query: Query,
  { clinic }: Pick<Actor, 'clinic'>,
  patient: PatientId,
): Promise<readonly RecordingRow[]> {
  return query<RecordingRow>(
    `select ${COLUMNS} from legato.recording where clinic = $1 and patient = $2
      order by at desc, id`,
    [clinic, patient],
  )
}

export async function recordingAt(
  query: Query,
  { clinic }: Pick<Actor, 'clinic'>,
  id: string,
): Promise<RecordingRow | undefined> {
  const [row] = await query<RecordingRow>(
    `select ${COLUMNS} from legato.recording where clinic = $1 and id = $2`,
    [clinic, id],
  )
  return row
}

type Kept = Pick<RecordingRow, 'id' | 'bytes'>

/** The bytes of a recording where they are kept, each reading a transaction of its own. */
export function bytesOfRecording(store: Store, actor: Actor, { id, bytes }: Kept): Bytes {
  const read = (offset: number, length: number) =>
    asActor(store, { actor }, (query) => readBytes(query, actor, { id, offset, length }))
  return { size: Number(bytes), read }
}

/** The same within a transaction. */
export function bytesWithin(query: Query, actor: Actor, { id, bytes }: Kept): Bytes {
  const read = (offset: number, length: number) => readBytes(query, actor, { id, offset, length })
  return { size: Number(bytes), read }
}

interface Wanted {
  readonly id: string
  readonly offset: number
  readonly length: number
}

/** Each chunk gives its part. */
async function readBytes(
  query: Query,
  { clinic }: Actor,
  { id, offset, length }: Wanted,
): Promise<Uint8Array> {
  const rows = await query<{ part: Buffer }>(
    `select substr(content, greatest($3 - number::bigint * ${CHUNK}, 0)::int + 1,
          (least($4 - number::bigint * ${CHUNK}, ${CHUNK})
            - greatest($3 - number::bigint * ${CHUNK}, 0))::int) as part
      from legato.recording_chunk
      where clinic = $1 and recording = $2
        and number between ($3::bigint / ${CHUNK})::int and (($4::bigint - 1) / ${CHUNK})::int
      order by number`,
    [clinic, id, offset, offset + Math.max(1, length)],
  )
  return Buffer.concat(rows.map(({ part }) => part))
}
