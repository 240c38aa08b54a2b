import { type Exam, type LegExam, readExam } from '../exam/index.ts'
import type { Side } from '../segment/index.ts'
import { type Change, noLeg, withLeg } from './change.ts'

/** Pressures that not every exam of arteries takes, each a line of its own. */
export const MORE_PRESSURES = [
  ...(['incompressible', 'tcpo2MmHg'] as const),
  ...(['exerciseAnkleMmHg', 'exerciseBrachialMmHg', 'walkedMeters'] as const),
] as const
export type MorePressure = (typeof MORE_PRESSURES)[number]

type Pressures = NonNullable<LegExam['pressures']>
type Walk = NonNullable<Pressures['afterExercise']>

/** Those that are taken after the treadmill, by their own names. */
const OF_WALK = {
  exerciseAnkleMmHg: 'ankleMmHg',
  exerciseBrachialMmHg: 'brachialMmHg',
  walkedMeters: 'walkedMeters',
} as const satisfies Readonly<Record<string, keyof Walk>>

interface At {
  readonly side: Side
  readonly field: MorePressure
}

/** As it would be typed: a number, or `y` or `n`; empty is not known. */
export function morePressureAt(exam: Exam, { side, field }: At): string {
  const pressures = exam.legs[side]?.pressures ?? {}
  if (field === 'incompressible') {
    const { incompressible } = pressures
    return incompressible === undefined ? '' : incompressible ? 'y' : 'n'
  }
  if (field === 'tcpo2MmHg') return String(pressures.tcpo2MmHg ?? '')
  return String(pressures.afterExercise?.[OF_WALK[field]] ?? '')
}

/** The exam with this value; nothing typed takes it away. */
export function typeMorePressure(exam: Exam, at: At, text: string): Change {
  const word = text.trim().toLowerCase()
  const value =
    word === '' ? undefined : at.field === 'incompressible' ? TRUTHS[word] : Number(word)
  const unread = { kind: 'unread', word } as const
  if (word !== '' && (value === undefined || Number.isNaN(value))) return unread
  const leg = exam.legs[at.side] ?? noLeg(at.side)
  const pressures = withField(leg.pressures ?? {}, at.field, value)
  const next = withLeg(exam, { ...leg, pressures })
  const { problems } = readExam(next)
  return problems.some(({ level }) => level === 'error') ? unread : { kind: 'changed', exam: next }
}

const TRUTHS: Readonly<Record<string, boolean>> = { y: true, n: false }

function withField(
  pressures: Pressures,
  field: MorePressure,
  value: number | boolean | undefined,
): Pressures {
  if (field === 'incompressible' || field === 'tcpo2MmHg') return put(pressures, field, value)
  const walk = put(pressures.afterExercise ?? {}, OF_WALK[field], value)
  const isEmpty = Object.keys(walk).length === 0
  return put(pressures, 'afterExercise', isEmpty ? undefined : walk)
}

function put<Whole extends object>(whole: Whole, key: keyof Whole & string, value: unknown): Whole {
  const next = { ...whole }
  if (value === undefined) Reflect.deleteProperty(next, key)
  else Object.assign(next, { [key]: value })
  return next
}
