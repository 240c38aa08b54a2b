import {
  decided,
  type Edit,
  type IndexNote,
  indexText,
  MEASURES,
  measuresIn,
  type NightReport,
  type StageSpan,
} from '@legato/sleep'
import type { Block, Content, Figure, Table } from './document.ts'
import type { Issue } from './issue.ts'
import { drawNight } from './night-drawing.ts'
import { drawIntervals, frequentIn } from './night-intervals.ts'

/** A scored night, as a report tells it. */
export interface NightToTell {
  /** With all edits. */
  readonly report: NightReport
  /** As the machine scored it alone. */
  readonly automatic: Readonly<Record<string, IndexNote>>
  readonly stages: readonly StageSpan[]
  readonly edits: readonly Edit[]
  /** How many of them change nothing, for their movement is not found any more. */
  readonly idle: number
}

/**
 * The report of a night: its picture, the indices of both standards with what they were worked out
 * from, what people changed, and everything that limits it.
 */
export function nightReport(issue: Issue, night: NightToTell): Content {
  const { report } = night
  return {
    ...issue,
    kind: 'night-report',
    title: 'Leg movements of a night',
    blocks: [
      { kind: 'paragraph', text: answer(report) },
      { kind: 'paragraph', text: recorded(report) },
      figure(night),
      { kind: 'heading', level: 2, text: 'Indices' },
      indices(report),
      ...intervals(report),
      ...changes(night),
      ...limits(report),
      options(report),
      { kind: 'paragraph', tone: 'quiet', text: SUPPORT },
      { kind: 'signature', role: 'Who stands for the scoring' },
    ],
  }
}

const SUPPORT =
  'Periodic leg movements support the diagnosis of RLS; they neither make nor exclude it. The two standards define their indices differently, and their numbers are not to be compared.'

const STANDARDS = [
  { id: 'wasm-2016', name: 'WASM 2016' },
  { id: 'aasm-v3', name: 'AASM v3' },
] as const

/** What is asked first. */
function answer({ indices }: NightReport): string {
  const said = STANDARDS.map(({ id, name }) => `${indexText(indices[`plmsi/${id}`])} by ${name}`)
  return `Periodic leg movements per hour of sleep (PLMSI): ${said.join('; ')}.`
}

function recorded({ recording, channels }: NightReport): string {
  const { start, duration, format, stages, file } = recording
  const asleep = stages && stages.N1 + stages.N2 + stages.N3 + stages.R
  const legs = channels.flatMap(({ label, leg }) => (leg ? [`${leg}: ${label}`] : []))
  return [
    `Recorded from ${start?.replace('T', ' ') ?? 'a time that the file does not tell'} by the clock of the device, for ${hours(duration / 3600)} (${format}, ${file}).`,
    asleep === null ? 'The stages of sleep are not known.' : `Asleep for ${hours(asleep)}.`,
    `Lights off ${clock(recording.lights.off, start)}, on ${clock(recording.lights.on, start)}.`,
    legs.length === 0 ? 'No leg was recorded.' : `Legs: ${legs.join('; ')}.`,
  ].join(' ')
}

/** By the clock of the device, or after the start where it did not say when that was. */
function clock(atS: number | null, start: string | null): string {
  if (atS === null) return 'not marked'
  const [, hour = 0, minute = 0, second = 0] = (start?.match(/T(\d+):(\d+):(\d+)/) ?? []).map(
    Number,
  )
  const from = start === null ? 0 : hour * 3600 + minute * 60 + second
  const whole = Math.round(from + atS) % 86_400
  const two = (value: number) => `${value}`.padStart(2, '0')
  const time = `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
  return start === null ? `${time} after the start` : `at ${time}`
}

function hours(value: number): string {
  return `${Number(value.toFixed(2))} h`
}

function figure({ report, stages }: NightToTell): Figure {
  const { left, right } = report.legMovements
  const moved = (leg: 'left' | 'right', count: number) =>
    report.channels.some((channel) => channel.leg === leg)
      ? `${count} movements of the ${leg} leg`
      : `no recording of the ${leg} leg`
  const plms = report.movements.filter(({ by }) => by['wasm-2016']?.kind === 'plms').length
  return {
    kind: 'figure',
    alternative: `Stages of sleep over the hours of the night, and under them ${moved('left', left.length)}, ${moved('right', right.length)}, and ${plms} periodic movements in sleep by WASM 2016.`,
    caption: 'Hours since the start of the recording. Gray: not scored, and in no denominator.',
    drawing: drawNight(report, stages),
  }
}

function indices({ indices }: NightReport): Table {
  return {
    kind: 'table',
    caption: 'Indices by both standards, with the movements and hours they were worked out from',
    columns: ['Measure', ...STANDARDS.map(({ name }) => name)],
    rows: measuresIn(indices).map((measure) => [
      // A measure below another is set in, as on the command line.
      (MEASURES[measure] ?? measure).replace(/^ +/, '\u2003'),
      ...STANDARDS.map(({ id }) => indexText(indices[`${measure}/${id}`])),
    ]),
  }
}

/** Nothing to draw where no two movements followed each other within 90 s. */
function intervals({ standards }: NightReport): readonly Figure[] {
  const drawn = STANDARDS.flatMap(({ id, name }) => {
    const seconds = standards[id]?.intervals.seconds
    return seconds?.counts.some((count) => count > 0) ? [{ name, ...seconds }] : []
  })
  if (drawn.length === 0) return []
  const said = drawn.map((one) => `By ${one.name}: ${frequentIn(one)}.`)
  return [
    {
      kind: 'figure',
      alternative: `How many seconds passed from one candidate movement to the next. ${said.join(' ')}`,
      caption: 'Seconds from one candidate movement to the next, 2 a bar; the highest bar is told.',
      drawing: drawIntervals(drawn),
    },
  ]
}

/** What people did to the marks, and what it did to the numbers. */
function changes({ edits, idle, automatic, report }: NightToTell): readonly Block[] {
  if (edits.length === 0)
    return [{ kind: 'paragraph', text: 'No mark of the machine was changed by a person.' }]
  const people = [...new Set(edits.map(({ by }) => by))].join(', ')
  const differing = Object.keys(report.indices).filter(
    (id) => report.indices[id]?.value !== automatic[id]?.value,
  )
  return [
    { kind: 'heading', level: 2, text: 'Changes by people' },
    {
      kind: 'paragraph',
      text: `${edits.length === 1 ? 'One change' : `${edits.length} changes`} of marks, by ${people}.${idleText(idle, edits.length)}`,
    },
    ...(differing.length === 0
      ? [{ kind: 'paragraph' as const, text: 'No index differs from that of the machine alone.' }]
      : [differences(differing, { automatic, report })]),
  ]
}

function differences(
  differing: readonly string[],
  { automatic, report }: Pick<NightToTell, 'automatic' | 'report'>,
): Table {
  return {
    kind: 'table',
    caption: 'Indices that differ from those of the machine alone',
    columns: ['Index', 'Machine alone', 'As changed'],
    rows: differing.map((id) => [
      nameOf(id),
      indexText(automatic[id]),
      indexText(report.indices[id]),
    ]),
  }
}

/** What was said of a movement that another scoring does not find stays, and is not counted as done. */
function idleText(idle: number, all: number): string {
  const lost = 'not found when the night was scored anew, and'
  if (idle === 0) return ''
  if (idle === 1)
    return ` ${all === 1 ? 'It is of' : 'One is of'} a movement that was ${lost} changes nothing.`
  return ` ${idle} are of movements that were ${lost} change nothing.`
}

/** `plmsi/wasm-2016` in words. */
function nameOf(id: string): string {
  const [measure = '', standard] = id.split('/')
  const { name = '' } = STANDARDS.find((one) => one.id === standard) ?? {}
  return `${(MEASURES[measure] ?? measure).trim()}, ${name}`
}

function limits({ diagnostics, unscored }: NightReport): readonly Block[] {
  const seconds = unscored.reduce((sum, [from, to]) => sum + to - from, 0)
  return [
    { kind: 'heading', level: 2, text: 'Limits' },
    {
      kind: 'paragraph',
      text:
        seconds === 0
          ? 'All of the recording could be scored.'
          : `${hours(seconds / 3600)} could not be scored and is in no denominator.`,
    },
    ...(diagnostics.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: [...new Set(diagnostics.map(({ say, code }) => `${say} (${code})`))],
          },
        ]),
  ]
}

function options({ options }: NightReport): Table {
  return {
    kind: 'table',
    caption: 'What the standards leave open, as decided here',
    columns: ['Choice', 'Decided'],
    rows: decided(options).map(({ asks, say }) => [asks, say]),
  }
}
