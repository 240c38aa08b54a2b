import type { Annotation } from './annotations.ts'
import type { Bytes } from './bytes.ts'
import type { ChosenLeg } from './choose.ts'
import { chooseLegs } from './choose.ts'
import { withDifferences } from './difference.ts'
import { eventsOf, lightsOf } from './events.ts'
import type { Opened, Refused } from './header.ts'
import { openRecording } from './header.ts'
import { readHypnogram } from './hypnogram.ts'
import { Log } from './log.ts'
import type { LegChannel, LegLabels, Recording, SignalNote } from './recording.ts'
import type { Part } from './records.ts'
import { readRecords } from './records.ts'
import { stageNamed, stagesOf } from './stages.ts'
import { wantedOf } from './trace.ts'
import { markedIn, within } from './within.ts'

export interface ReadOptions {
  /** Labels or numbers of the legs, where those that are found are not the right ones. */
  readonly legs?: LegLabels
  /** Stages and events from a file beside the recording: CSV, or EDF+ with annotations. */
  readonly hypnogram?: Bytes
}

/** Reads a recording whole: its legs, and what is written on it. */
export async function readRecording(
  bytes: Bytes,
  options: ReadOptions = {},
): Promise<Recording | Refused> {
  const opened = await openRecording(bytes)
  return opened.kind === 'refused' ? opened : readOpened(opened, options)
}

/** The same of a file whose header is read. */
export async function readOpened(file: Opened, options: ReadOptions = {}): Promise<Recording> {
  const opened = withDifferences(file, options.legs)
  const chosen = chooseLegs(opened, options.legs)
  return recordingOf(opened, { chosen, ...(await readLegs(opened, chosen)) }, options)
}

/** What the header alone tells. */
export function headOf(
  file: Opened,
  legs?: LegLabels,
): Pick<Recording, 'channels' | 'diagnostics' | 'start'> {
  // What choosing notes is noted again by whoever reads the recording whole.
  const log = new Log()
  const opened = withDifferences({ ...file, log }, legs)
  const channels = channelsOf(opened, chooseLegs(opened, legs))
  return { channels, diagnostics: [...file.log.list(), ...log.list()], start: file.start }
}

/** What some of the data records hold. */
export interface LegsRead {
  readonly legs: readonly LegChannel[]
  readonly annotations: readonly Annotation[]
  readonly endS: number
}

/** Reads the legs from all data records, or from a part of them. */
export async function readLegs(
  opened: Opened,
  chosen: readonly ChosenLeg[],
  part?: Part,
): Promise<LegsRead> {
  const { traces, ...rest } = await readRecords(
    opened,
    chosen.map(({ signal, factor }) => wantedOf(signal, factor)),
    part,
  )
  return { ...rest, legs: chosen.flatMap((leg, index) => channelOf(leg, traces[index])) }
}

/** Puts together what was read, with what is written on it and beside it. */
export async function recordingOf(
  opened: Opened,
  { chosen, legs, annotations, endS }: LegsRead & { readonly chosen: readonly ChosenLeg[] },
  { hypnogram }: ReadOptions,
): Promise<Recording> {
  const { format, start, log } = opened
  const scored = hypnogram ? await besideOf(hypnogram, { opened, endS }) : []
  const written = [...annotations, ...scored]
  // A file beside may hold stages, events or both: what it does not say, the recording does.
  const isStaged = scored.some(({ text }) => stageNamed(text))
  const said = {
    stages: stagesOf(isStaged ? scored : annotations, log),
    lights: { ...lightsOf(annotations), ...markedIn(lightsOf(scored)) },
  }
  const { stages, lights } = within(said, endS, log)
  if (stages.length === 0) log.note('no-stages', null)
  return {
    kind: 'recording',
    format,
    start,
    durationS: endS,
    channels: channelsOf(opened, chosen),
    legs,
    stages,
    events: eventsOf(written),
    lights,
    diagnostics: log.list(),
  }
}

function channelsOf(
  { signals, recordS }: Opened,
  chosen: readonly ChosenLeg[],
): readonly SignalNote[] {
  return signals
    .filter(({ isAnnotations }) => !isAnnotations)
    .map((signal) => ({
      label: signal.label,
      unit: signal.unit,
      rateHz: recordS === null ? null : signal.samples / recordS,
      prefilter: signal.prefilter,
      leg: chosen.find((one) => one.signal === signal)?.leg ?? null,
      ...(signal.difference && { difference: signal.difference }),
    }))
}

function channelOf(
  { signal, leg }: ChosenLeg,
  trace: Pick<LegChannel, 'rateHz' | 'stretches'> | undefined,
): readonly LegChannel[] {
  return trace ? [{ label: signal.label, leg, unit: 'uV', ...trace }] : []
}

const MOST_CSV = 64 * 1024 * 1024

interface Beside {
  readonly opened: Opened
  readonly endS: number
}

async function besideOf(
  hypnogram: Bytes,
  { opened: { start, log }, endS }: Beside,
): Promise<readonly Annotation[]> {
  const other = await openRecording(hypnogram)
  if (other.kind === 'opened') return (await readRecords(other, [])).annotations
  const bytes = await hypnogram.read(0, Math.min(hypnogram.size, MOST_CSV))
  return readHypnogram(bytes, { start, endS, log })
}
