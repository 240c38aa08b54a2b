import { type Exam, FONTAINE, type LegExam, readExam } from '../exam/index.ts'
import { VCSS_ITEMS, VILLALTA_ITEMS } from '../score/index.ts'
import type { Side } from '../segment/index.ts'
import { type Change, noLeg, withLeg } from './change.ts'

/** One item of a scale, as the exam names it. */
export type ScaleItem =
  | { readonly scale: 'vcss'; readonly item: (typeof VCSS_ITEMS)[number] }
  | { readonly scale: 'villalta'; readonly item: (typeof VILLALTA_ITEMS)[number] | 'ulcer' }
export type Scale = ScaleItem['scale']

/** The items of a scale in the order in which a line of digits tells them. */
const ITEMS = {
  vcss: VCSS_ITEMS.map((item) => ({ scale: 'vcss', item }) as const),
  villalta: [...VILLALTA_ITEMS, 'ulcer' as const].map(
    (item) => ({ scale: 'villalta', item }) as const,
  ),
} as const

export function itemsOf(scale: Scale): readonly ScaleItem[] {
  return ITEMS[scale]
}

type Answers = Readonly<Record<string, number | boolean>>

/** What stands in an item as it would be typed: 0 to 3, `y` or `n` of an ulcer; empty is not known. */
export function itemAt(exam: Exam, side: Side, { scale, item }: ScaleItem): string {
  return written(answersAt(exam, side, scale)[item])
}

/** The exam with this item; nothing typed, or `-`, makes it not known. */
export function typeItem(
  exam: Exam,
  at: ScaleItem & { readonly side: Side },
  text: string,
): Change {
  const { side, scale, item } = at
  const word = text.trim().toLowerCase()
  const answer = answerIn(word, at)
  if (answer === undefined && word !== '' && word !== '-') return { kind: 'unread', word }
  const { [item]: _, ...others } = answersAt(exam, side, scale)
  return withAnswers(exam, at, { ...others, ...(answer !== undefined && { [item]: answer }) })
}

/** The whole scale as a line of digits, `-` where an item is not known; empty where none is. */
export function scaleWords(exam: Exam, side: Side, scale: Scale): string {
  const answers = answersAt(exam, side, scale)
  if (Object.keys(answers).length === 0) return ''
  return itemsOf(scale)
    .map(({ item }) => written(answers[item]) || '-')
    .join('')
}

/**
 * The exam with a whole scale: `2110000003`. Each item has its digit or `-`, for with one digit
 * forgotten all behind it would be another item's; only the ulcer at the end may be left out.
 */
export function typeScale(
  exam: Exam,
  at: { readonly side: Side; readonly scale: Scale },
  text: string,
): Change {
  const signs = [...text.toLowerCase().replaceAll(/\s/g, '')]
  const unread = { kind: 'unread', word: text.trim() } as const
  const items = itemsOf(at.scale)
  const least = items.filter(({ item }) => item !== 'ulcer').length
  if (signs.length > 0 && (signs.length < least || signs.length > items.length)) return unread
  const answers: Record<string, number | boolean> = {}
  for (const [index, sign] of signs.entries()) {
    const item = items[index]
    const answer = item && answerIn(sign, item)
    if (item && answer !== undefined) answers[item.item] = answer
    else if (sign !== '-') return unread
  }
  return withAnswers(exam, at, answers)
}

function written(answer: number | boolean | undefined): string {
  if (typeof answer === 'boolean') return answer ? 'y' : 'n'
  return answer === undefined ? '' : String(answer)
}

function answerIn(word: string, { item }: ScaleItem): number | boolean | undefined {
  if (item === 'ulcer') return word === 'y' ? true : word === 'n' ? false : undefined
  return /^[0-3]$/.test(word) ? Number(word) : undefined
}

function answersAt(exam: Exam, side: Side, scale: Scale): Answers {
  return exam.legs[side]?.[scale] ?? {}
}

interface ScaleOf {
  readonly side: Side
  readonly scale: Scale
}

function withAnswers(exam: Exam, { side, scale }: ScaleOf, answers: Answers): Change {
  const { [scale]: _, ...leg } = exam.legs[side] ?? noLeg(side)
  const known = Object.keys(answers).length > 0
  return { kind: 'changed', exam: withLeg(exam, { ...leg, ...(known && { [scale]: answers }) }) }
}

/** What is graded by a look at the whole leg. */
const GRADES = {
  vds: [0, 1, 2, 3],
  fontaine: FONTAINE,
  rutherford: [0, 1, 2, 3, 4, 5, 6],
  wound: [0, 1, 2, 3],
  footInfection: [0, 1, 2, 3],
} as const satisfies { readonly [Field in keyof LegExam]?: readonly LegExam[Field][] }
export type GradeField = keyof typeof GRADES

export function gradeAt(exam: Exam, side: Side, field: GradeField): string {
  return String(exam.legs[side]?.[field] ?? '')
}

/** The exam with this grade; Fontaine may be typed as `IIb` or `2b`. Nothing typed is not known. */
export function typeGrade(
  exam: Exam,
  { side, field }: { readonly side: Side; readonly field: GradeField },
  text: string,
): Change {
  const word = text.trim().toLowerCase()
  const meant = field === 'fontaine' ? roman(word) : word
  const of: readonly (string | number)[] = GRADES[field]
  const grade = of.find((one) => String(one).toLowerCase() === meant)
  if (grade === undefined && word !== '') return { kind: 'unread', word }
  const { [field]: _, ...leg } = exam.legs[side] ?? noLeg(side)
  const next = withLeg(exam, { ...leg, ...(grade !== undefined && { [field]: grade }) })
  return { kind: 'changed', exam: readExam(next).exam ?? exam }
}

function roman(word: string): string {
  return word.replace(/^[1-4]/, (digit) => ['i', 'ii', 'iii', 'iv'][Number(digit) - 1] ?? digit)
}
