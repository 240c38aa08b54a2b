import { type Numbered, numbered } from '../recording/difference.ts'
import type { Opened } from '../recording/header.ts'
import type { Stretch } from '../recording/recording.ts'
import { type Part, readRecords } from '../recording/records.ts'
import { wantedOf } from '../recording/trace.ts'
import { type OverviewBlock, Pyramid, SPAN } from './pyramid.ts'
import { type SignalSlice, sliceOfSamples, type Viewed } from './slice.ts'

/** Seconds of the file that are read at once. */
const PART_S = 60
/** Bytes of the overviews that are made in one reading of the file. */
const HELD = 64 * 1024 * 1024

/** One signal among those that are no annotations, from 0. */
export interface Drawn extends OverviewBlock {
  readonly channel: number
}

/** When each part of the file begins and ends: of a file with gaps nobody else can say. */
export type PartTimes = readonly (readonly [startS: number, endS: number])[]

export interface OverviewTaker {
  readonly block: (block: Drawn) => Promise<void>
}

/**
 * Makes the overviews of all signals, in bounded memory: where they are many or long, the file is
 * read more than once. Returns when each part of the file was.
 */
export async function overviewsOf(opened: Opened, { block }: OverviewTaker): Promise<PartTimes> {
  if (opened.recordS === null) return []
  let times: PartTimes = []
  for (const group of groupsOf(opened)) {
    const { recordS } = opened
    const pyramids = group.map(({ signal }) => new Pyramid(signal.samples / recordS))
    times = await fill(opened, group, pyramids)
    for (const [index, pyramid] of pyramids.entries())
      for (const one of pyramid.levels())
        await block({ ...one, channel: (group[index]?.number ?? 1) - 1 })
  }
  return times
}

/** Signals whose overviews can be held together. */
function groupsOf(opened: Opened): readonly (readonly Numbered[])[] {
  const groups: Numbered[][] = []
  let held = 0
  for (const one of numbered(opened)) {
    const { samples, scale } = one.signal
    if (samples === 0 || !scale) continue
    // Two floats a span, and a third more for the further levels.
    const size = ((samples * opened.records.count) / SPAN) * 8 * (4 / 3)
    const group = groups.at(-1)
    if (group && held + size <= HELD) group.push(one)
    else groups.push([one])
    held = group && held + size <= HELD ? held + size : size
  }
  return groups
}

async function fill(
  opened: Opened,
  group: readonly Numbered[],
  pyramids: readonly Pyramid[],
): Promise<PartTimes> {
  const times: [number, number][] = []
  for (const part of partsOf(opened)) {
    const { traces, endS } = await readRecords(
      opened,
      group.map(({ signal }) => wantedOf(signal)),
      part,
    )
    for (const [index, { stretches }] of traces.entries())
      for (const stretch of stretches) pyramids[index]?.take(stretch)
    const starts = traces.flatMap(({ stretches }) => stretches.map(({ startS }) => startS))
    times.push([Math.min(endS, ...starts), endS])
  }
  return times
}

function partsOf(opened: Opened): readonly Part[] {
  const length = partLength(opened)
  return Array.from({ length: Math.ceil(opened.records.count / length) }, (_, index) => ({
    from: index * length,
    to: Math.min(opened.records.count, (index + 1) * length),
  }))
}

function partLength({ recordS }: Opened): number {
  return Math.max(1, Math.round(PART_S / (recordS ?? PART_S)))
}

/** The samples of one channel, out of those parts of the file that have its time. */
export async function samplesOf(
  opened: Opened,
  { channel, times, ...viewed }: Viewed & { readonly channel: number; readonly times: PartTimes },
): Promise<SignalSlice | undefined> {
  const one = numbered(opened)[channel]
  if (!one || opened.recordS === null || one.signal.samples === 0) return undefined
  const rateHz = one.signal.samples / opened.recordS
  const parts = partsOf(opened).filter((_, index) => {
    const [startS, endS] = times[index] ?? [0, 0]
    return startS < viewed.toS && endS > viewed.fromS
  })
  const stretches: Stretch[] = []
  for (const part of parts) {
    const { traces } = await readRecords(opened, [wantedOf(one.signal)], part)
    stretches.push(...traces.flatMap((trace) => trace.stretches))
  }
  return sliceOfSamples(stretches, rateHz, viewed)
}
