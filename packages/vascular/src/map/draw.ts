import type { Exam } from '../exam/index.ts'
import type { Side } from '../segment/index.ts'
import type { View } from './courses.ts'
import { round } from './curve.ts'
import { INKS, type Theme } from './ink.ts'
import { keyOf } from './key.ts'
import { type Placed, placedLabels } from './label.ts'
import { type MapOptions, mapOf } from './map.ts'
import { node, printSvg, type SvgNode } from './node.ts'
import { panel } from './panel.ts'
import { BOTTOM_CM, HALF_BODY_CM, TOP_CM } from './sheet.ts'

export interface DrawOptions extends MapOptions {
  readonly theme?: Theme
  /** Which views, beside one another. Default both. */
  readonly views?: readonly View[]
  /** The height of letters in centimeters of the body. Default 1.9: 12 points on a sheet across. */
  readonly textCm?: number
  /** A name for the whole, if the usual one does not say enough. */
  readonly title?: string
}

/** The map of an exam as a tree of elements, its measures in centimeters of the body. */
export function drawMap(exam: Exam, options: DrawOptions = {}): SvgNode {
  const { theme = 'light', views = ['front', 'back'], textCm = 1.9 } = options
  const ink = INKS[theme]
  const { drawn, date, layers } = mapOf(exam, options)
  const labels = placedLabels(drawn, textCm)
  let width = 0
  const panels = views.map((view) => {
    const margin = (side: Side) =>
      marginOf(
        labels.filter((one) => one.view === view && one.side === side),
        textCm,
      )
    const [before, after] =
      view === 'front'
        ? ([margin('right'), margin('left')] as const)
        : ([margin('left'), margin('right')] as const)
    const middle = width + before + HALF_BODY_CM
    width = middle + HALF_BODY_CM + after
    return panel({ view, layers, drawn, labels, ink, textCm, middle })
  })
  const key = keyOf(drawn, { ink, textCm, wide: width, top: TOP_CM - BOTTOM_CM })
  const size = { width: round(width), height: round(TOP_CM - BOTTOM_CM + key.heightCm) }
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...{ role: 'group', fontFamily: 'Inter, Helvetica, Arial, sans-serif' },
    },
    node('title', {}, options.title ?? `Vessels of the legs, ${date}`),
    node('desc', {}, drawn.map(({ name }) => name).join('. ')),
    node('rect', { ...size, fill: ink.paper }),
    ...panels,
    ...key.nodes,
  )
}

/** The room for words beside a leg: as broad as they are, by the usual breadth of a letter. */
function marginOf(labels: readonly Placed[], textCm: number): number {
  const longest = Math.max(0, ...labels.flatMap(({ lines }) => lines.map((line) => line.length)))
  return longest === 0 ? 1.5 : 2 + longest * textCm * 0.57
}

/** The map of an exam as the text of an SVG that stands alone: for a file, a sheet or a letter. */
export function mapSvg(exam: Exam, options: DrawOptions = {}): string {
  return printSvg(drawMap(exam, options))
}
