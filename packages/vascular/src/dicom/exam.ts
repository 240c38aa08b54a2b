import type { CivilDate } from '@legato/values'
import { EXAM_SCHEMA, type Exam, type Protocol } from '../exam/index.ts'
import type { Side } from '../segment/index.ts'
import { answerIn, POSITION_WORDS, PROVOCATION_WORDS } from './answers.ts'
import type { Answer } from './context.ts'
import type { Placed } from './findings.ts'
import { LegDraft } from './leg.ts'
import { type DicomProblem, problem } from './problem.ts'
import type { AnsweredRow, Row, Rows } from './rows.ts'
import { MEASURES, QUESTIONS } from './sense.ts'
import { type UnmappedItem, unmapped } from './unmapped.ts'

export interface Assembled {
  readonly exam: Exam
  readonly unmapped: readonly UnmappedItem[]
  readonly problems: readonly DicomProblem[]
}

export interface Heading {
  readonly date: CivilDate
  readonly equipment?: string
}

/** The exam that the rows of a report make, and what of them found no place in it. */
export function assemble({ rows, unmapped: kept, problems }: Rows, heading: Heading): Assembled {
  const draft = new ExamDraft(rows)
  for (const row of rows) draft.take(row)
  const left = [...kept, ...draft.unmapped]
  const exam = draft.exam(heading, left)
  return { exam, unmapped: left, problems: [...problems, ...draft.problems] }
}

class ExamDraft {
  readonly unmapped: UnmappedItem[] = []
  readonly problems: DicomProblem[] = []
  readonly #rows: readonly Row[]
  readonly #general: readonly General[]
  readonly #legs = new Map<Side, LegDraft>()
  readonly #comments: string[] = []
  #brachial: NonNullable<Exam['brachial']> = {}
  #sonographer: string | undefined

  constructor(rows: readonly Row[]) {
    this.#rows = rows
    this.#general = generalOf(rows)
  }

  take(row: Row): void {
    if (row.kind === 'answered' && this.#takeOfExam(row)) return
    const { side } = row
    if (side === undefined)
      this.#keep(row, problem('no-laterality', { label: labelOf(row) }, row.item.path))
    else if (row.kind === 'measured' && row.measure === 'brachialPressureMmHg')
      this.#brachial = {
        ...this.#brachial,
        [side === 'left' ? 'leftMmHg' : 'rightMmHg']: row.value,
      }
    else this.#placed(row, this.#leg(side).place(this.#withTest(row)))
  }

  exam({ date, equipment }: Heading, left: readonly UnmappedItem[]): Exam {
    const legs = [...this.#legs].map(([side, leg]) => [side, leg.exam()] as const)
    return {
      schema: EXAM_SCHEMA,
      date,
      protocol: protocolOf(this.#rows),
      legs: Object.fromEntries(legs),
      imaging: [],
      limitations: [],
      unmapped: left.map(inExam),
      ...(Object.keys(this.#brachial).length > 0 && { brachial: this.#brachial }),
      ...(this.#sonographer && { sonographer: this.#sonographer }),
      ...(equipment && { equipment }),
      ...(this.#comments.length > 0 && { comment: this.#comments.join('\n') }),
    }
  }

  /** What is said of the exam, and of no vessel. */
  #takeOfExam({ question, said, vessel, item }: AnsweredRow): boolean {
    if (vessel !== undefined) return false
    if (question === 'observer') this.#sonographer ??= personOf(said)
    else if (question === 'comment') this.#comments.push(said)
    else if (question === 'position' && answerIn(POSITION_WORDS, said)) return true
    else if (question === 'provocation' && answerIn(PROVOCATION_WORDS, said)) return true
    else this.#unknownAnswer({ question, said, item })
    return true
  }

  /** How the whole was done holds for each value that does not say otherwise. */
  #withTest(row: Row): Row {
    const general = this.#general.filter(({ side }) => side === undefined || side === row.side)
    return { ...row, answers: [...general.map(({ answer }) => answer), ...row.answers] }
  }

  #leg(side: Side): LegDraft {
    const leg = this.#legs.get(side) ?? new LegDraft(side)
    this.#legs.set(side, leg)
    return leg
  }

  #placed(row: Row, placed: Placed): void {
    const { path } = row.item
    const label = labelOf(row)
    if (placed.kind === 'said-before')
      this.#keep(
        row,
        problem('said-twice', { label, used: placed.used, found: placed.found }, path),
      )
    else if (placed.kind === 'no-field')
      if (row.kind === 'answered') this.#unknownAnswer(row)
      else this.#keep(row, problem('not-of-this-vessel', { label }, path))
  }

  #unknownAnswer({ question, said, item }: Pick<AnsweredRow, 'question' | 'said' | 'item'>): void {
    const values = { answer: said, label: QUESTIONS[question] }
    this.#keep({ item }, problem('unknown-answer', values, item.path))
  }

  #keep({ item, side }: Pick<Row, 'item'> & Partial<Row>, told: DicomProblem): void {
    this.unmapped.push(unmapped(item, side ? { side } : {}))
    this.problems.push(told)
  }
}

interface General {
  readonly side: Side | undefined
  readonly answer: Answer
}

/** Position and provocation that are told of the exam or of a leg; of each the last. */
function generalOf(rows: readonly Row[]): readonly General[] {
  const last = new Map<string, General>()
  for (const row of rows) {
    if (row.kind !== 'answered' || row.vessel !== undefined) continue
    const { question, said, side, item } = row
    if (question === 'position' || question === 'provocation')
      last.set(`${side} ${question}`, { side, answer: { question, said, path: item.path } })
  }
  return [...last.values()].toSorted(
    (a, b) => Number(a.side !== undefined) - Number(b.side !== undefined),
  )
}

function labelOf(row: Row): string {
  return row.kind === 'measured' ? MEASURES[row.measure].label : QUESTIONS[row.question]
}

/** `Family^Given` as it is spoken. */
function personOf(written: string): string {
  const [family = '', given = ''] = written.split('^')
  return given === '' ? family : `${given} ${family}`
}

function inExam({ path, value, label, unit }: UnmappedItem): Exam['unmapped'][number] {
  return {
    source: 'dicom-sr',
    place: path,
    value,
    ...(label && { name: label }),
    ...(unit && { unit }),
  }
}

const ILIAC: ReadonlySet<string> = new Set(['IVC', 'CIV', 'EIV', 'IIV', 'PELV'])

/** What was looked for, by what was measured: a report does not say it in a code. */
function protocolOf(rows: readonly Row[]): Protocol {
  const veins = rows.flatMap(({ vessel }) => (vessel?.kind === 'vein' ? [vessel.id] : []))
  const hasReflux = rows.some((row) => row.kind === 'measured' && row.measure === 'refluxMs')
  const isThrombus = rows.some((row) => row.kind === 'answered' && row.question === 'thrombus')
  if (hasReflux) return 'reflux'
  // Without a vein there are arteries, or pressures of a leg.
  if (veins.length === 0) return rows.every(isOfPerforator) ? 'reflux' : 'arterial'
  if (veins.every((id) => ILIAC.has(id))) return 'iliac'
  return isThrombus ? 'dvt' : 'reflux'
}

function isOfPerforator({ vessel }: Row): boolean {
  return vessel?.kind === 'perforator'
}
