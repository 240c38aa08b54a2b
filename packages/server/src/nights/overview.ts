import type { Actor, Answer } from '@legato/clinic/record'
import {
  blocksFor,
  type Drawn,
  levelFor,
  type OverviewBlock,
  openRecording,
  overviewsOf,
  type PartTimes,
  type SignalSlice,
  samplesOf,
  sliceOfBlocks,
  spanS,
  type Viewed,
  withDifferences,
} from '@legato/sleep'
import { ok, refused } from '../repository/perform.ts'
import { asActor, type Query, type Store } from '../repository/store.ts'
import { bytesOfRecording, bytesWithin, type RecordingRow } from './rows.ts'

/** Blocks of one INSERT, of 32 KB each. */
const BATCH = 32

/** Makes the overview of a recording anew, in the place of the one that was. */
export async function writeOverview(
  store: Store,
  actor: Actor,
  row: RecordingRow,
): Promise<PartTimes> {
  const file = await openRecording(bytesOfRecording(store, actor, row))
  if (file.kind === 'refused') return []
  const opened = withDifferences(file, row.choices.legs)
  return asActor(store, { actor }, async (query) => {
    await query('delete from legato.recording_overview where clinic = $1 and recording = $2', [
      actor.clinic,
      row.id,
    ])
    let waiting: Drawn[] = []
    const write = async () => {
      await insert(query, actor, { row, blocks: waiting })
      waiting = []
    }
    const times = await overviewsOf(opened, {
      block: async (one) => {
        waiting.push(one)
        if (waiting.length >= BATCH) await write()
      },
    })
    await write()
    return times
  })
}

async function insert(
  query: Query,
  { clinic }: Actor,
  { row, blocks }: { readonly row: RecordingRow; readonly blocks: readonly Drawn[] },
): Promise<void> {
  if (blocks.length === 0) return
  await query(
    `insert into legato.recording_overview (clinic, recording, patient, channel, level, block, content)
      select $1, $2, $3, * from unnest($4::int[], $5::int[], $6::int[], $7::bytea[])`,
    [
      ...[clinic, row.id, row.patient],
      blocks.map(({ channel }) => channel),
      blocks.map(({ level }) => level),
      blocks.map(({ index }) => index),
      blocks.map(({ values }) => Buffer.from(values.buffer, values.byteOffset, values.byteLength)),
    ],
  )
}

export interface SignalWanted extends Viewed {
  readonly channel: number
}

interface Drawing {
  readonly row: RecordingRow
  readonly wanted: readonly SignalWanted[]
}

/** Parts of signals: out of the overview, or out of the recording itself where that is nearer. */
export async function signalOf(
  query: Query,
  actor: Actor,
  { row, wanted }: Drawing,
): Promise<Answer<readonly SignalSlice[]>> {
  const slices: SignalSlice[] = []
  for (const one of wanted) {
    const slice = await sliceOf(query, actor, { row, wanted: one })
    if (slice.kind === 'refused') return slice
    slices.push(slice.value)
  }
  return ok(slices)
}

async function sliceOf(
  query: Query,
  actor: Actor,
  { row, wanted }: { readonly row: RecordingRow; readonly wanted: SignalWanted },
): Promise<Answer<SignalSlice>> {
  const channel = row.told?.channels[wanted.channel]
  if (!row.told || !channel?.rateHz) return refused({ code: 'not-found' })
  const { rateHz } = channel
  const { durationS, times } = row.told
  const viewed = { ...wanted, toS: Math.min(wanted.toS, durationS) }
  if (viewed.fromS >= viewed.toS) return refused(OUTSIDE)
  const level = levelFor(rateHz, viewed)
  if (level === undefined) return samples(query, actor, { row, wanted: viewed, times })
  const { blocks, coarsest } = await blocksOf(query, actor, { row, wanted: viewed, level, rateHz })
  return ok(sliceOfBlocks(blocks, spanS(rateHz, Math.min(level, coarsest)), viewed))
}

const OUTSIDE = {
  code: 'wrong-parameter',
  at: 'fromS',
  values: { expected: 'a time in the recording, before toS' },
} as const

interface Near {
  readonly row: RecordingRow
  readonly wanted: SignalWanted
  readonly times: PartTimes
}

async function samples(
  query: Query,
  actor: Actor,
  { row, wanted, times }: Near,
): Promise<Answer<SignalSlice>> {
  const opened = await openRecording(bytesWithin(query, actor, row))
  if (opened.kind === 'refused') return refused({ code: 'not-found' })
  const whole = withDifferences(opened, row.choices.legs)
  const slice = await samplesOf(whole, { ...wanted, times })
  return slice ? ok(slice) : refused({ code: 'not-found' })
}

interface Far {
  readonly row: RecordingRow
  readonly wanted: SignalWanted
  readonly level: number
  readonly rateHz: number
}

async function blocksOf(
  query: Query,
  { clinic }: Actor,
  { row, wanted, level, rateHz }: Far,
): Promise<{ readonly blocks: readonly OverviewBlock[]; readonly coarsest: number }> {
  const [{ coarsest = 0 } = {}] = await query<{ coarsest: number }>(
    `select coalesce(max(level), 0) as coarsest from legato.recording_overview
      where clinic = $1 and recording = $2 and channel = $3`,
    [clinic, row.id, wanted.channel],
  )
  const chosen = Math.min(level, coarsest)
  const { first, last } = blocksFor(spanS(rateHz, chosen), wanted)
  const rows = await query<{ block: number; content: Buffer }>(
    `select block, content from legato.recording_overview
      where clinic = $1 and recording = $2 and channel = $3 and level = $4
        and block between $5 and $6`,
    [clinic, row.id, wanted.channel, chosen, first, last],
  )
  const blocks = rows.map(({ block, content }) => ({
    level: chosen,
    index: block,
    values: floatsOf(content),
  }))
  return { blocks, coarsest }
}

/** A buffer of a row may begin anywhere; floats begin at every fourth byte. */
function floatsOf(content: Buffer): Float32Array {
  const own = Uint8Array.from(content)
  return new Float32Array(own.buffer)
}

/** The slices as they travel: see `SIGNAL` in api-nights.ts. */
export function packed(slices: readonly SignalSlice[]): Buffer {
  return Buffer.concat(slices.map(packedOne))
}

function packedOne({ startS, stepS, width, values }: SignalSlice): Buffer {
  const head = Buffer.alloc(24)
  head.writeDoubleLE(startS, 0)
  head.writeDoubleLE(stepS, 8)
  head.writeUInt32LE(values.length / width, 16)
  head.writeUInt32LE(width, 20)
  return Buffer.concat([head, Buffer.from(values.buffer, values.byteOffset, values.byteLength)])
}
