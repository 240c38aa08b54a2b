import type { CivilDate } from '@legato/values'
import {
  EXAM_SCHEMA,
  type Exam,
  type LegExam,
  type PerforatorFinding,
  type Protocol,
  readExam,
} from '../exam/index.ts'
import { otherSide, SIDES, type Side } from '../segment/index.ts'
import { arteryTyped, arteryWords } from './artery.ts'
import { perforatorTyped } from './perforator.ts'
import { type ExamRow, rowsOf } from './rows.ts'
import { type Typed, type Unread, veinTyped, veinWords } from './shorthand.ts'

/** An exam in which nothing was found yet. */
export function newExam(protocol: Protocol, date: CivilDate): Exam {
  const rest = { legs: {}, imaging: [], limitations: [], unmapped: [] }
  return { schema: EXAM_SCHEMA, date, protocol, ...rest }
}

/** Where something is typed. */
export interface Cell {
  readonly side: Side
  readonly row: ExamRow
}

/** What became of what was typed: another exam, or the word that could not be read. */
export type Change = { readonly kind: 'changed'; readonly exam: Exam } | Unread

/** What stands in a cell, as it would be typed; empty where nothing was found. */
export function wordsAt(exam: Exam, { side, row }: Cell): string {
  const leg = exam.legs[side]
  if (row.kind === 'vein') {
    const finding = leg?.veins.find((one) => isAt(one, row))
    return finding ? veinWords(finding, exam.protocol) : ''
  }
  const finding = leg?.arteries.find((one) => isAt(one, row))
  return finding ? arteryWords(finding) : ''
}

/** The exam with what was typed into a cell; nothing typed takes the finding away. */
export function typeAt(exam: Exam, { side, row }: Cell, text: string): Change {
  const leg = exam.legs[side] ?? noLeg(side)
  if (row.kind === 'vein') {
    const before = leg.veins.find((one) => isAt(one, row))
    const { protocol, date } = exam
    const line = { segment: row.segment, protocol, date, ...(before && { before }) }
    const typed = veinTyped(text, line)
    return put(exam, { text, typed }, (finding) => ({
      ...leg,
      veins: placed(leg.veins, row, finding),
    }))
  }
  const before = leg.arteries.find((one) => isAt(one, row))
  const typed = arteryTyped(text, {
    ...{ segment: row.segment, date: exam.date, ...(before && { before }) },
  })
  return put(exam, { text, typed }, (finding) => ({
    ...leg,
    arteries: placed(leg.arteries, row, finding),
  }))
}

/** The perforator at a place of the leg's list, or a new one behind the last. */
export function typePerforator(
  exam: Exam,
  at: { readonly side: Side; readonly index: number },
  text: string,
): Change {
  const leg = exam.legs[at.side] ?? noLeg(at.side)
  const before = leg.perforators[at.index]
  const typed = perforatorTyped(text, { date: exam.date, ...(before && { before }) })
  return put(exam, { text, typed }, (finding) => {
    const others: readonly (PerforatorFinding | undefined)[] = leg.perforators
    const list = at.index < others.length ? others.with(at.index, finding) : [...others, finding]
    return { ...leg, perforators: list.filter((one) => one !== undefined) }
  })
}

interface Putting<Finding> {
  readonly text: string
  readonly typed: Typed<Finding>
}

/** The exam with what was typed of a leg; nothing typed is no finding. */
export function put<Finding>(
  exam: Exam,
  { text, typed }: Putting<Finding>,
  legWith: (finding: Finding | undefined) => LegExam,
): Change {
  if (typed.kind === 'unread') return typed
  const leg = legWith(typed.kind === 'finding' ? typed.finding : undefined)
  return checked(withLeg(exam, leg), text)
}

/** The exam after a change, unless what was typed makes it one that cannot be. */
export function checked(next: Exam, text: string): Change {
  // 99999 ms is read well and is no time of reflux: what an exam may hold, the exam says.
  const wrong = readExam(next).problems.find(
    // Imaging may be typed before a leg was looked at.
    ({ level, kind }) => level === 'error' && kind !== 'side-missing',
  )
  return wrong ? { kind: 'unread', word: text.trim() } : { kind: 'changed', exam: next }
}

/** Every empty line of a leg as the protocol's "no finding": said by a person, never assumed. */
export function restNormal(exam: Exam, side: Side): Exam {
  return rowsOf(exam).reduce((before, row) => {
    const cell = { side, row }
    if (wordsAt(before, cell) !== '') return before
    const change = typeAt(before, cell, 'n')
    return change.kind === 'changed' ? change.exam : before
  }, exam)
}

/** What was found in the other leg, as findings of this one. Scores and pressures are its own. */
export function copyFromOther(exam: Exam, side: Side): Exam {
  const from = exam.legs[otherSide(side)]
  if (!from) return exam
  const { veins, perforators, arteries } = from
  return withLeg(exam, { ...(exam.legs[side] ?? noLeg(side)), veins, perforators, arteries })
}

/**
 * The findings of an earlier exam as a beginning of this one. What was graded or pressed that day
 * is of that day: scores, classes, pressures and clots at a junction are not taken over.
 */
export function copyFrom(exam: Exam, last: Exam): Exam {
  return SIDES.reduce((sofar, side) => {
    const from = last.legs[side]
    if (!from) return sofar
    const { veins, perforators, arteries } = from
    return withLeg(sofar, { ...(sofar.legs[side] ?? noLeg(side)), veins, perforators, arteries })
  }, exam)
}

export function withLeg(exam: Exam, leg: LegExam): Exam {
  return { ...exam, legs: { ...exam.legs, [leg.side]: leg } }
}

export function noLeg(side: Side): LegExam {
  return { side, veins: [], perforators: [], arteries: [], extensions: [] }
}

interface Placed {
  readonly segment: string
  readonly landmark?: string | undefined
}

function isAt({ segment, landmark }: Placed, row: ExamRow): boolean {
  return segment === row.segment && landmark === row.landmark
}

/** The list with the finding in its line, or without one. */
function placed<Finding extends Placed>(
  list: readonly Finding[],
  row: ExamRow,
  finding: Finding | undefined,
): readonly Finding[] {
  const at = list.findIndex((one) => isAt(one, row))
  const landmark = row.landmark && { landmark: row.landmark }
  const own = finding && { ...finding, ...landmark }
  if (!own) return list.filter((one) => !isAt(one, row))
  return at < 0 ? [...list, own] : list.with(at, own)
}
