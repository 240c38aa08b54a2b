import { render } from '@legato/values'
import type { LegMovement } from '../movement/movement.ts'
import type { Flaw } from '../movement/quality.ts'
import type { Diagnostic, DiagnosticCode } from '../recording/diagnostics.ts'
import type { Format, Leg, Recording, Stage } from '../recording/recording.ts'
import type { Options } from '../scoring/options.ts'
import type {
  Histogram,
  ScoredMovement,
  ScoredNight,
  Standard,
  StandardScore,
  Verdict,
} from '../scoring/scored.ts'

/**
 * A scored night as it leaves the house: `legato-night/1`, described by docs/night.schema.json.
 * Times are seconds since the recording's start. Nobody stands for it until a person signs it.
 */
export interface NightReport {
  readonly schema: 'legato-night/1'
  readonly status: 'unverified'
  readonly recording: RecordingNote
  readonly channels: readonly ChannelNote[]
  readonly diagnostics: readonly DiagnosticNote[]
  readonly quality: readonly QualityNote[]
  /** Taken out of every denominator: start and end. */
  readonly unscored: readonly (readonly [startS: number, endS: number])[]
  readonly movements: readonly MovementNote[]
  readonly legMovements: Readonly<
    Record<Leg, readonly (readonly [onsetS: number, durationS: number])[]>
  >
  /** Keyed `measure/standard`. */
  readonly indices: Readonly<Record<string, IndexNote>>
  readonly standards: Readonly<Partial<Record<Standard, StandardNote>>>
  readonly options: Options
}

export interface RecordingNote {
  readonly file: string
  readonly format: Format
  readonly start: string | null
  readonly duration: number
  readonly lights: { readonly off: number | null; readonly on: number | null }
  /** Hours of each stage; null where no stage was scored at all. */
  readonly stages: Readonly<Record<Stage, number>> | null
}

export interface ChannelNote {
  readonly label: string
  readonly unit: string
  readonly rate: number | null
  readonly prefilter: string
  readonly leg: Leg | null
  /** Where it is no signal of the file, but one less another: their numbers from 1 in this list. */
  readonly difference?: readonly [plus: number, minus: number]
}

export interface DiagnosticNote {
  readonly code: DiagnosticCode
  readonly offset: number | null
  readonly say: string
}

export interface QualityNote {
  readonly leg: Leg
  readonly start: number
  readonly end: number
  /** The resting level in microvolts. */
  readonly rest: number | null
  readonly flaws: readonly Flaw[]
}

/** Why a movement is not counted is told on the page of the night: this schema has no place for it. */
export type VerdictNote = Omit<Verdict, 'why'>

export interface MovementNote {
  readonly onset: number
  readonly duration: number
  readonly leg: Leg | 'both'
  readonly stage: Stage | null
  readonly by: Readonly<Partial<Record<Standard, VerdictNote>>>
}

export interface IndexNote {
  readonly value: number | null
  readonly unit: string
  readonly count: number | null
  readonly hours: number | null
}

export interface StandardNote {
  readonly hours: readonly {
    readonly start: number
    readonly end: number
    readonly sleepHours: number | null
    readonly plms: number | null
    readonly plmsi: number | null
    readonly plmw: number | null
    readonly clm: number
  }[]
  readonly intervals: { readonly seconds: Histogram; readonly log: Histogram }
}

/** Puts what was read and what was scored on one page. `file` is how the recording is called. */
export function reportOf(recording: Recording, scored: ScoredNight, file: string): NightReport {
  return {
    schema: 'legato-night/1',
    status: 'unverified',
    recording: recordingNote(recording, file),
    channels: recording.channels.map(({ rateHz, label, unit, prefilter, leg, difference }) => ({
      label,
      unit,
      rate: rateHz,
      prefilter,
      leg,
      ...(difference && { difference }),
    })),
    diagnostics: recording.diagnostics.map(diagnosticNote),
    quality: scored.quality.map(({ leg, startS, endS, restUv, flaws }) => ({
      leg,
      start: exact(startS),
      end: exact(endS),
      rest: rounded(restUv),
      flaws,
    })),
    unscored: scored.unscored.map(({ startS, endS }) => [exact(startS), exact(endS)]),
    movements: scored.movements.map(movementNote),
    legMovements: {
      left: scored.legMovements.left.map(spanOf),
      right: scored.legMovements.right.map(spanOf),
    },
    indices: Object.fromEntries(
      Object.entries(scored.indices).map(([id, { value, unit, count, hours }]) => [
        id,
        { value: rounded(value), unit, count, hours: rounded(hours) },
      ]),
    ),
    standards: standardNotes(scored.standards),
    options: scored.options,
  }
}

export function diagnosticNote({ code, offset, say }: Diagnostic): DiagnosticNote {
  return { code, offset, say: render(say) }
}

function recordingNote(
  { format, start, durationS, lights, stages }: Recording,
  file: string,
): RecordingNote {
  const hours = { W: 0, N1: 0, N2: 0, N3: 0, R: 0 }
  for (const { stage, durationS: lasts } of stages) if (stage) hours[stage] += lasts / 3600
  const anyStage = stages.some(({ stage }) => stage !== null)
  return {
    file,
    format,
    start,
    duration: exact(durationS),
    lights: { off: rounded(lights.offS), on: rounded(lights.onS) },
    stages: anyStage
      ? {
          W: exact(hours.W),
          N1: exact(hours.N1),
          N2: exact(hours.N2),
          N3: exact(hours.N3),
          R: exact(hours.R),
        }
      : null,
  }
}

function movementNote({ onsetS, durationS, leg, stage, by }: ScoredMovement): MovementNote {
  const verdicts = Object.entries(by).map(([standard, { why: _, ...verdict }]) => [
    standard,
    verdict,
  ])
  return {
    ...{ onset: exact(onsetS), duration: exact(durationS), leg, stage },
    by: Object.fromEntries(verdicts),
  }
}

function spanOf({ onsetS, durationS }: LegMovement): readonly [number, number] {
  return [exact(onsetS), exact(durationS)]
}

function standardNotes(
  standards: Partial<Record<Standard, StandardScore>>,
): Partial<Record<Standard, StandardNote>> {
  const notes: Partial<Record<Standard, StandardNote>> = {}
  for (const standard of ['wasm-2016', 'aasm-v3'] as const) {
    const score = standards[standard]
    if (score) notes[standard] = { hours: score.hours.map(hourNote), intervals: score.intervals }
  }
  return notes
}

function hourNote(hour: StandardScore['hours'][number]): StandardNote['hours'][number] {
  const { startS, endS, sleepHours, plms, plmsi, plmw, clm } = hour
  return {
    start: exact(startS),
    end: exact(endS),
    sleepHours: rounded(sleepHours),
    plms,
    plmsi: rounded(plmsi),
    plmw,
    clm,
  }
}

/** To a tenth of a millisecond, finer than any sample. */
function exact(value: number): number {
  return Math.round(value * 1e4) / 1e4
}

function rounded(value: number | null): number | null {
  return value === null ? null : exact(value)
}
