import type { Message, MessageValue } from '@legato/values'
import type { Problem, ProblemKind } from './problem.ts'
import { written } from './written.ts'

interface Wording {
  readonly level: Problem['level']
  readonly what: string
  readonly todo: string
}

/** Every problem in words, and what to do about it. `{is}` is what was written there. */
export const WORDINGS: Readonly<Record<ProblemKind, Wording>> = {
  'not-json': {
    level: 'error',
    what: 'This is not JSON: {is}',
    todo: 'Send the exam as JSON, in UTF-8',
  },
  'not-an-exam': {
    level: 'error',
    what: 'This does not say that it is an exam of the form legato-exam/1',
    todo: 'Begin with "schema": "legato-exam/1"; docs/exam.schema.json has the form',
  },
  missing: {
    level: 'error',
    what: 'A field is missing that must be there',
    todo: 'Add it: {wanted}',
  },
  'wrong-type': { level: 'error', what: 'This is {is}, not {wanted}', todo: 'Write {wanted}' },
  'not-a-choice': {
    level: 'error',
    what: '{is} is not one of the values of this field',
    todo: 'Write one of: {of}',
  },
  'out-of-range': {
    level: 'error',
    what: '{is} is beyond what can be: from {least} to {most}',
    todo: 'Look at the unit and at the number; leave it out when it was not measured',
  },
  'not-a-date': {
    level: 'error',
    what: '{is} is not a day of the calendar',
    todo: 'Write the day as 2026-11-22',
  },
  'unknown-field': {
    level: 'warning',
    what: 'No exam has this field; it is kept among what could not be mapped',
    todo: 'Look for its name in docs/exam.schema.json, or leave it where it is kept',
  },
  'other-unit': {
    level: 'warning',
    what: 'This is written in another unit; it was taken as {taken} {unit}',
    todo: 'Write {field} in {unit}',
  },
  'looks-like-seconds': {
    level: 'error',
    what: 'A reflux of {is} ms is too short to be measured: it looks like seconds',
    todo: 'Write milliseconds: 1.2 s is 1200',
  },
  'looks-like-centimeters': {
    level: 'error',
    what: 'A diameter of {is} mm is too small: it looks like centimeters',
    todo: 'Write millimeters: 0.6 cm is 6',
  },
  'looks-like-meters-per-second': {
    level: 'error',
    what: 'A velocity of {is} cm/s is too slow: it looks like meters a second',
    todo: 'Write centimeters a second: 2.4 m/s is 240',
  },
  'side-missing': {
    level: 'error',
    what: 'The exam has no leg',
    todo: 'Give legs.left, legs.right or both, even if little was seen',
  },
  'other-side': {
    level: 'error',
    what: 'The {key} leg says that it is the {is} leg',
    todo: 'Find out which leg was examined; nothing of this leg is taken until then',
  },
  'half-a-leg': {
    level: 'warning',
    what: 'The exam of this leg lacks what its protocol asks for: {lacks}',
    todo: 'Examine it, or enter it as not seen; it counts as not examined, never as normal',
  },
  'reflux-without-provocation': {
    level: 'warning',
    what: 'Reflux was measured, and it is not said how it was provoked',
    todo: 'Add provocation: valsalva, manual, cuff or dorsiflexion',
  },
  contradiction: {
    level: 'warning',
    what: 'Two values contradict: {one}; {other}',
    todo: 'Correct one of them',
  },
  twice: {
    level: 'warning',
    what: '{is} is described twice, and differently in: {fields}',
    todo: 'Keep the one that is right, or say which part of the vessel each is, with landmark',
  },
  'unreadable-ceap': {
    level: 'error',
    what: '{is} is not CEAP 2020: {because}',
    todo: 'Write it as C2,4b,s Ep As,d Pr(GSVa,POPV)',
  },
}

/** Where a problem is, what stood there, and what its wording says beside. */
interface Found {
  readonly place: string
  readonly values: Readonly<Record<string, MessageValue>>
  readonly is?: unknown
}

export function problem(kind: ProblemKind, { place, values, is }: Found): Problem {
  const { level, what, todo } = WORDINGS[kind]
  const said = is === undefined ? values : { ...values, is: shown(is) }
  const message = (part: string, english: string): Message => ({
    id: `exam.${kind}.${part}`,
    english,
    values: said,
  })
  return { kind, level, place, what: message('what', what), todo: message('todo', todo) }
}

const LONGEST = 60

/** What was written, short enough to stand in a sentence. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : written(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
