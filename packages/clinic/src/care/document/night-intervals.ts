import type { SvgNode } from '@legato/vascular'

/** How often intervals of a night had which length, by one standard. */
export interface DrawnIntervals {
  readonly name: string
  readonly width: number
  readonly counts: readonly number[]
}

const INK = '#1a1a1a'
const QUIET = '#6b6b6b'
/** Left of it stand the names of the standards. */
const LEFT = 78
const BAR = 14
const HEIGHT = 40
const ROW = HEIGHT + 24
const TICK_S = 10

/** Bars for each standard, one above the other, over the same seconds. */
export function drawIntervals(drawn: readonly DrawnIntervals[]): SvgNode {
  const bars = Math.max(...drawn.map(({ counts }) => counts.length))
  const step = drawn[0]?.width ?? 1
  const foot = drawn.length * ROW
  const ticks = Array.from({ length: Math.floor((bars * step) / TICK_S) + 1 }, (_, n) => n * TICK_S)
  return {
    tag: 'svg',
    attributes: { viewBox: `0 0 ${LEFT + bars * BAR + 20} ${foot + 20}` },
    children: [
      ...drawn.flatMap((one, row) => rowOf(one, (row + 1) * ROW - 6)),
      ...ticks.map((s) => words(`${s}`, LEFT + (s / step) * BAR, foot + 12, 'middle')),
    ],
  }
}

/** What most intervals were, in words. */
export function frequentIn({ counts, width }: DrawnIntervals): string {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const from = width * counts.indexOf(Math.max(...counts))
  const most = width * counts.length
  return `${all} intervals up to ${most} s, most often ${from}-${from + width} s`
}

function rowOf({ name, counts }: DrawnIntervals, foot: number): readonly SvgNode[] {
  const highest = Math.max(...counts)
  const height = (count: number) => Math.round((10 * HEIGHT * count) / highest) / 10
  const bars = counts.map((count, bar) =>
    count === 0
      ? ''
      : `M${LEFT + bar * BAR + 1} ${foot}v-${height(count)}h${BAR - 2}v${height(count)}Z`,
  )
  const at = counts.indexOf(highest)
  return [
    words(name, LEFT - 8, foot - 2),
    path({
      d: `M${LEFT} ${foot}h${counts.length * BAR}`,
      fill: 'none',
      stroke: INK,
      strokeWidth: 0.7,
    }),
    path({ d: bars.join(''), fill: QUIET, stroke: 'none' }),
    words(`${highest}`, LEFT + (at + 0.5) * BAR, foot - HEIGHT - 3, 'middle'),
  ]
}

function path(attributes: SvgNode['attributes']): SvgNode {
  return { tag: 'path', attributes, children: [] }
}

function words(text: string, ...[x, y, textAnchor = 'end']: readonly [number, number, string?]) {
  const attributes = { x, y, fontSize: 11, fill: QUIET, textAnchor }
  return { tag: 'text', attributes, children: [text] } as const
}
