import {
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

/** A scored night, as a report tells it. */
export interface NightToTell {
  /** With all edits. */
  readonly report: NightReport
  /** As the machine scored it alone. */
  readonly automatic: Readonly<Record<string, IndexNote>>
  readonly stages: readonly StageSpan[]
  readonly edits: readonly Edit[]
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
      { kind: 'paragraph', text: recorded(report) },
      figure(night),
      { kind: 'heading', level: 2, text: 'Indices' },
      indices(report),
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

function recorded({ recording, channels }: NightReport): string {
  const { start, duration, format, stages, file } = recording
  const asleep = stages && stages.N1 + stages.N2 + stages.N3 + stages.R
  const legs = channels.flatMap(({ label, leg }) => (leg ? [`${leg}: ${label}`] : []))
  return [
    `Recorded from ${start?.replace('T', ' ') ?? 'a time that the file does not tell'} by the clock of the device, for ${hours(duration / 3600)} (${format}, ${file}).`,
    asleep === null ? 'The stages of sleep are not known.' : `Asleep for ${hours(asleep)}.`,
    legs.length === 0 ? 'No leg was recorded.' : `Legs: ${legs.join('; ')}.`,
  ].join(' ')
}

function hours(value: number): string {
  return `${Number(value.toFixed(2))} h`
}

function figure({ report, stages }: NightToTell): Figure {
  const { left, right } = report.legMovements
  const plms = report.movements.filter(({ by }) => by['wasm-2016']?.kind === 'plms').length
  return {
    kind: 'figure',
    alternative: `Stages of sleep over the hours of the night, and under them ${left.length} movements of the left leg, ${right.length} of the right, and ${plms} periodic movements in sleep by WASM 2016.`,
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
      (MEASURES[measure] ?? measure).trim(),
      ...STANDARDS.map(({ id }) => indexText(indices[`${measure}/${id}`])),
    ]),
  }
}

/** What people did to the marks, and what it did to the numbers. */
function changes({ edits, automatic, report }: NightToTell): readonly Block[] {
  if (edits.length === 0)
    return [{ kind: 'paragraph', text: 'No mark of the machine was changed by a person.' }]
  const people = [...new Set(edits.map(({ by }) => by))].join(', ')
  const differing = Object.keys(report.indices).filter(
    (id) => report.indices[id]?.value !== automatic[id]?.value,
  )
  return [
    { kind: 'heading', level: 2, text: 'Changes by people' },
    { kind: 'paragraph', text: `${edits.length} changes of marks, by ${people}.` },
    {
      kind: 'table',
      caption: 'Indices that differ from those of the machine alone',
      columns: ['Index', 'Machine alone', 'As changed'],
      rows: differing.map((id) => [id, indexText(automatic[id]), indexText(report.indices[id])]),
    },
  ]
}

function limits({ diagnostics, unscored }: NightReport): readonly Block[] {
  const seconds = unscored.reduce((sum, [from, to]) => sum + to - from, 0)
  return [
    { kind: 'heading', level: 2, text: 'Limits' },
    {
      kind: 'paragraph',
      text: `${hours(seconds / 3600)} could not be scored and is in no denominator.`,
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
    rows: Object.entries(options).map(([name, value]) => [name, value]),
  }
}
