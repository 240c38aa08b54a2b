import type { Recording } from '../recording/recording.ts'
import type { ScoredNight } from '../scoring/scored.ts'
import type {
  Discomfort,
  Immobilization,
  ImmobilizationScore,
  MultipleImmobilization,
  SitLimit,
} from '../scoring/sit.ts'
import { united } from '../scoring/span.ts'

/** Scores of one evening, with the files that they are of. `legato-sit/1` is this as JSON. */
export interface ImmobilizationReport extends Omit<MultipleImmobilization, 'tests'> {
  readonly schema: 'legato-sit/1'
  readonly status: 'unverified'
  readonly tests: readonly (ImmobilizationScore & {
    readonly file: string
    readonly start: string | null
  })[]
}

/** A whole recording as one test: sleep and bad stretches in it are lost. */
export function immobilizationOf(
  { durationS, stages }: Recording,
  { legMovements, unscored }: ScoredNight,
  ratings: readonly Discomfort[],
): Immobilization {
  const asleep = stages
    .filter(({ stage }) => stage !== null && stage !== 'W')
    .map((span) => ({ startS: span.onsetS, endS: span.onsetS + span.durationS }))
  const lost = united([...unscored, ...asleep])
  const movements = [...legMovements.left, ...legMovements.right].toSorted(
    (a, b) => a.onsetS - b.onsetS,
  )
  return { startS: 0, endS: durationS, movements, ratings, lost }
}

/** The evening on a page, for a person. It gives no verdict. */
export function immobilizationText(report: ImmobilizationReport): string {
  const { tests, discomfort, limits } = report
  const lines = tests.flatMap(({ file, start, plmi, discomfort: felt }) => [
    `${file}${start === null ? '' : `, began ${start.replace('T', ' ')}`}`,
    `  periodic movements an hour, intervals of 10-90 s  ${indexText(plmi['sit-wasm-2016'])}`,
    `  periodic movements an hour, intervals of 4-90 s   ${indexText(plmi['sit-michaud-2001'])}`,
    `  discomfort  ${felt.mean === null ? 'unknown' : `mean ${number(felt.mean)}, highest ${number(felt.highest ?? felt.mean)}`}`,
  ])
  const together =
    tests.length < 2
      ? []
      : [`Discomfort of all tests: ${discomfort === null ? 'unknown' : number(discomfort)}`]
  const told = limits.map((limit) => `  ${LIMITS[limit]}`)
  return `${[...lines, ...together, 'To know', ...told, UNVERIFIED].join('\n')}\n`
}

const UNVERIFIED = 'Unverified: scored by a program, to be looked at and signed by a person.'

const LIMITS: Readonly<Record<MultipleImmobilization['limits'][number], string>> = {
  'not-a-diagnosis': 'The numbers support a diagnosis at most; they neither make nor exclude it.',
  short: 'A test lasted less than an hour.',
  'lost-time': 'Time asleep or without a usable signal is taken out of the hours.',
  'no-ratings': 'A test has no ratings of discomfort.',
  'sparse-ratings': 'Ratings are more than ten minutes apart.',
  'not-four-tests': 'The multiple test is four hours; these are another number.',
} satisfies Record<SitLimit | 'not-four-tests', string>

function indexText({ value, count, hours }: ImmobilizationScore['plmi']['sit-wasm-2016']): string {
  return value === null ? 'unknown' : `${number(value)}/h (${count} in ${number(hours ?? 0)} h)`
}

function number(value: number): string {
  return `${Number(value.toFixed(value < 10 ? 2 : 1))}`
}
