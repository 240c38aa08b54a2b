import type { Mark } from './marks.ts'
import { around, type View } from './view.ts'

type Step = 1 | -1

/** The next mark in time, or the one before; from the chosen one, else from a time. */
export function nextMark(
  marks: readonly Mark[],
  {
    chosen,
    from,
    by,
  }: { readonly chosen: string | undefined; readonly from: number; readonly by: Step },
): Mark | undefined {
  const at = marks.findIndex(({ id }) => id === chosen)
  if (at >= 0) return marks[at + by]
  return by === 1
    ? marks.find(({ onsetS }) => onsetS >= from)
    : marks.findLast(({ onsetS }) => onsetS < from)
}

/** The first mark of the next series of periodic movements, or of the one before. */
export function nextSeries(
  marks: readonly Mark[],
  { from, by }: { readonly from: number; readonly by: Step },
): Mark | undefined {
  const firsts = marks.filter(
    ({ verdict }, n) =>
      verdict?.series != null &&
      marks.slice(0, n).every((one) => one.verdict?.series !== verdict.series),
  )
  return by === 1
    ? firsts.find(({ onsetS }) => onsetS > from)
    : firsts.findLast(({ onsetS }) => onsetS < from)
}

/** Two minutes: some movements of a series, each still as wide as can be seen. */
const FIRST_S = 120

/** Where to look first: at the first series, else at the first mark, else at the beginning. */
export function firstLook(marks: readonly Mark[], durationS: number): View {
  const first = nextSeries(marks, { from: -1, by: 1 }) ?? marks[0]
  const spanS = Math.min(FIRST_S, durationS)
  return first ? around({ startS: 0, spanS }, first.onsetS + 0.4 * spanS) : { startS: 0, spanS }
}
