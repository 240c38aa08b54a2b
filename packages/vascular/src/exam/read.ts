import { SIDES } from '../segment/index.ts'
import { check } from './check.ts'
import type { Exam, Unmapped } from './exam.ts'
import { EXAM_SCHEMA, exam } from './exam.ts'
import type { Problem } from './problem.ts'
import { isObject } from './shape.ts'
import type { Stray, Tell, Told } from './tell.ts'
import { telling } from './tell.ts'
import { written } from './written.ts'

export interface ReadExam {
  /** Undefined when it cannot be told what was examined, and when. */
  readonly exam?: Exam
  readonly problems: readonly Problem[]
}

/**
 * An exam from its JSON, as text or already parsed. Never throws: what is wrong is a problem with
 * its place, and what could not be taken stands in `exam.unmapped` as it was written.
 */
export function readExam(input: unknown): ReadExam {
  const told: Told = { problems: [], strays: [] }
  const tell = telling(told)
  const value = typeof input === 'string' ? parsed(input, tell) : input
  const read = value === undefined ? undefined : examOf(value, tell)
  if (!read) return { problems: told.problems }
  const whole = { ...read, unmapped: [...read.unmapped, ...told.strays.map(unmappedOf)] }
  check(whole, tell)
  return { exam: whole, problems: told.problems }
}

function parsed(text: string, tell: Tell): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return tell('not-json', {}, text.slice(0, 20))
  }
}

function examOf(value: unknown, tell: Tell): Exam | undefined {
  if (!isObject(value) || value.schema !== EXAM_SCHEMA) return tell('not-an-exam')
  const read = exam.read({ ...value, legs: ofOneSide(value.legs, tell.at('legs')) }, tell)
  if (!read) return undefined
  if (!read.legs.left && !read.legs.right) tell.at('legs')('side-missing')
  return read
}

/** A leg that says that it is the other one is not taken: better none than the wrong one. */
function ofOneSide(legs: unknown, tell: Tell): unknown {
  if (!isObject(legs)) return legs
  const entries = Object.entries(legs).filter(([key, leg]) => {
    const is = isObject(leg) ? leg.side : undefined
    if (is === key || !SIDES.some((side) => side === is)) return true
    tell.at(key)('other-side', { key }, is)
    tell.at(key).keep(leg)
    return false
  })
  return Object.fromEntries(entries)
}

function unmappedOf({ place, value }: Stray): Unmapped {
  return { source: 'json', place, value: written(value) }
}
