import { civilDate } from '@legato/values'
import type { Exam, Imaging } from '../exam/index.ts'
import { ARTERIES, keysOf, type Side, VEINS } from '../segment/index.ts'
import { type Change, checked } from './change.ts'
import { fieldsOf, joined, type Typed } from './shorthand.ts'

type Fields = Partial<Imaging>

const METHOD_WORDS: Readonly<Record<string, Imaging['method']>> = {
  ...{ ctv: 'ct-venography', mrv: 'mr-venography', ven: 'venography', ivus: 'ivus' },
  ...{ cta: 'ct-angiography', mra: 'mr-angiography', ang: 'angiography', ple: 'plethysmography' },
}

const RESULT_WORDS: Readonly<Record<string, Imaging['result']>> = {
  ...{ n: 'normal', nar: 'narrowed', com: 'compressed', occ: 'occluded', th: 'thrombus' },
  ...{ ref: 'reflux', obs: 'obstruction', na: 'not-assessable' },
}

const SEGMENTS = new Map(
  [...keysOf(VEINS), ...keysOf(ARTERIES)].map((id) => [id.toLowerCase(), id]),
)

/** A number with a mark of what it is. */
const MEASURES: readonly (readonly [mark: RegExp, field: MeasureField])[] = [
  [/^([\d.]+)%$/, 'areaReductionPercent'],
  [/^([\d.]+)%d$/, 'diameterReductionPercent'],
  [/^vfi([\d.]+)$/, 'fillingIndexMlPerS'],
  [/^rt([\d.]+)$/, 'refillS'],
  [/^ef([\d.]+)$/, 'ejectionFractionPercent'],
]
type MeasureField =
  | 'areaReductionPercent'
  | 'diameterReductionPercent'
  | 'fillingIndexMlPerS'
  | 'refillS'
  | 'ejectionFractionPercent'

/** How many results of other imaging stand of a leg. */
export function imagingCount({ imaging }: Exam, side: Side): number {
  return imaging.filter((one) => one.side === side).length
}

/** A result as it would be typed: `ivus CIV nar 62% 2026-03-01`, `ple ref vfi4.2`. */
export function imagingWords(exam: Exam, side: Side, index: number): string {
  const found = ofSide(exam, side)[index]
  if (!found) return ''
  const { method, segment, result, on } = found
  const number = (field: MeasureField) => found[field]
  return joined([
    keyOf(METHOD_WORDS, method),
    segment ?? '',
    keyOf(RESULT_WORDS, result),
    ...MEASURES.map(([mark, field]) =>
      number(field) === undefined
        ? ''
        : mark.source.slice(1, -1).replace('([\\d.]+)', `${number(field)}`),
    ),
    on ?? '',
  ])
}

/** The exam with a result of a leg at its place in the list, or behind the last. */
export function typeImaging(
  exam: Exam,
  { side, index }: { readonly side: Side; readonly index: number },
  text: string,
): Change {
  const before = ofSide(exam, side)[index]
  const typed = imagingTyped(text, { side, before })
  if (typed.kind === 'unread') return typed
  const after = typed.kind === 'finding' ? [typed.finding] : []
  const imaging = before
    ? exam.imaging.flatMap((one) => (one === before ? after : [one]))
    : [...exam.imaging, ...after]
  return checked({ ...exam, imaging }, text)
}

function ofSide({ imaging }: Exam, side: Side): readonly Imaging[] {
  return imaging.filter((one) => one.side === side)
}

interface Line {
  readonly side: Side
  readonly before: Imaging | undefined
}

function imagingTyped(text: string, { side, before }: Line): Typed<Imaging> {
  const said = fieldsOf(text, meaningOf)
  if (said.kind !== 'fields') return said
  const { method, result, ...rest } = said.fields
  const word = text.trim()
  if (method === undefined) return { kind: 'unread', word, lacks: 'method' }
  if (result === undefined) return { kind: 'unread', word, lacks: 'result' }
  const comment = before?.comment
  return {
    kind: 'finding',
    finding: { ...rest, method, side, result, ...(comment !== undefined && { comment }) },
  }
}

function meaningOf(word: string): Fields | undefined {
  const method = METHOD_WORDS[word]
  if (method) return { method }
  const result = RESULT_WORDS[word]
  if (result) return { result }
  const segment = SEGMENTS.get(word)
  if (segment) return { segment }
  const on = civilDate(word)
  if (on) return { on }
  for (const [mark, field] of MEASURES) {
    const value = Number(mark.exec(word)?.[1] ?? Number.NaN)
    if (Number.isFinite(value)) return { [field]: value }
  }
  return undefined
}

function keyOf(words: Readonly<Record<string, string>>, meaning: string): string {
  return Object.entries(words).find(([, one]) => one === meaning)?.[0] ?? ''
}
