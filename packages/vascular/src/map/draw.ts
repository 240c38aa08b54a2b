import type { Exam } from '../exam/index.ts'
import type { Side } from '../segment/index.ts'
import { SIDES } from '../segment/index.ts'
import { HINTS, type View } from './courses.ts'
import { lengthOf, type Point, partOf, round, smooth } from './curve.ts'
import { colorOf, INKS, type Ink, type Theme } from './ink.ts'
import { keyOf } from './key.ts'
import { type Placed, placedLabels } from './label.ts'
import {
  type Drawn,
  type DrawnPerforator,
  type DrawnVessel,
  type Layer,
  type MapOptions,
  mapOf,
} from './map.ts'
import { node, printSvg, type SvgNode } from './node.ts'
import { BACK, FRONT, type Outline } from './outline.ts'
import { PATTERNS_OF, through } from './pattern.ts'
import { SIDE_WORDS, VIEW_WORDS } from './words.ts'

export interface DrawOptions extends MapOptions {
  readonly theme?: Theme
  /** Which views, beside one another. Default both. */
  readonly views?: readonly View[]
  /** The height of letters in centimeters of the body. Default 1.9: 12 points on a sheet across. */
  readonly textCm?: number
  /** A name for the whole, if the usual one does not say enough. */
  readonly title?: string
}

/** How far the body reaches to a side, and how high and low the sheet does. */
const HALF_BODY_CM = 20
const TOP_CM = 117
const BOTTOM_CM = -11

/** The map of an exam as a tree of elements, its measures in centimeters of the body. */
export function drawMap(exam: Exam, options: DrawOptions = {}): SvgNode {
  const { theme = 'light', views = ['front', 'back'], textCm = 1.9 } = options
  const ink = INKS[theme]
  const { drawn, date, layers } = mapOf(exam, options)
  const labels = placedLabels(drawn, textCm)
  const margin = textCm * 11
  const wide = 2 * (HALF_BODY_CM + margin)
  const key = keyOf(drawn, { ink, textCm, wide: wide * views.length, top: TOP_CM - BOTTOM_CM })
  const panels = views.map((view, index) =>
    panel({ view, layers, drawn, labels, ink, textCm, middle: wide * (index + 0.5) }),
  )
  const size = { width: wide * views.length, height: TOP_CM - BOTTOM_CM + key.heightCm }
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${round(size.width)} ${round(size.height)}`,
      ...{ role: 'group', fontFamily: 'Inter, Helvetica, Arial, sans-serif' },
    },
    node('title', {}, options.title ?? `Vessels of the legs, ${date}`),
    node('desc', {}, drawn.map(({ name }) => name).join('. ')),
    node('rect', { ...size, fill: ink.paper }),
    ...panels,
    ...key.nodes,
  )
}

/** The map of an exam as the text of an SVG that stands alone: for a file, a sheet or a letter. */
export function mapSvg(exam: Exam, options: DrawOptions = {}): string {
  return printSvg(drawMap(exam, options))
}

interface Panel {
  readonly view: View
  readonly layers: readonly Layer[]
  readonly drawn: readonly Drawn[]
  readonly labels: readonly Placed[]
  readonly ink: Ink
  readonly textCm: number
  /** Where the middle of the body stands on the sheet. */
  readonly middle: number
}

/** Seen from the front, the right leg is on the left of who looks. */
function handOf(view: View, side: Side): 1 | -1 {
  return (view === 'front') === (side === 'left') ? 1 : -1
}

function panel(given: Panel): SvgNode {
  const { view, drawn, ink, middle } = given
  const here = drawn.filter((one) => one.view === view)
  const outline = view === 'front' ? FRONT : BACK
  return node(
    'g',
    { transform: `translate(${round(middle)} 0)` },
    ...bodyOf(outline, ink),
    ...hints(given),
    ...SIDES.flatMap((side) => [
      heading(SIDE_WORDS[side], handOf(view, side) * (HALF_BODY_CM - 4), given),
      ...inOrder(here.filter((one) => one.side === side)).map((one) => element(one, given)),
    ]),
    heading(VIEW_WORDS[view], 0, given),
    ...given.labels.filter((label) => label.view === view).map((label) => words(label, given)),
  )
}

/** What was not found lies lowest, then the deep veins, the arteries, and what is under the skin. */
function inOrder(drawn: readonly Drawn[]): readonly Drawn[] {
  return drawn.toSorted((a, b) => depthOf(a) - depthOf(b))
}

function depthOf(one: Drawn): number {
  if (one.kind === 'perforator') return 4
  if (one.state === 'not-examined') return 0
  if (one.layer === 'arteries') return 2
  return one.isSuperficial ? 3 : 1
}

function toSheet(hand: 1 | -1): (point: Point) => Point {
  return ([x, y]) => [hand * x, TOP_CM - y]
}

function bodyOf({ skin, lines, middle }: Outline, ink: Ink): readonly SvgNode[] {
  const [left, right] = [toSheet(-1), toSheet(1)]
  const whole = [...skin.map(left), ...skin.toReversed().map(right)]
  const fine = [...lines.map((line) => line.map(left)), ...lines.map((line) => line.map(right))]
  const all = [...fine, ...middle.map((line) => line.map(right))]
  const drawn = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' }
  return [
    node('path', { d: smooth(whole), fill: ink.skin, stroke: ink.edge, strokeWidth: 0.24 }),
    node('path', {
      d: all.map((line) => smooth(line)).join(''),
      ...drawn,
      stroke: ink.line,
      strokeWidth: 0.2,
    }),
  ]
}

/** Where the deep vessels pass behind the knee: pale, for they are drawn from the other side. */
function hints({ view, layers, ink }: Panel): readonly SvgNode[] {
  const lines = layers.flatMap((layer) =>
    ([1, -1] as const).map((hand) => smooth(HINTS[view][layer].map(toSheet(hand)))),
  )
  const look = { fill: 'none', stroke: ink.line, strokeWidth: 0.5, strokeLinecap: 'round' }
  return [node('path', { d: lines.join(''), ...look, 'aria-hidden': 'true' })]
}

function heading(text: string, x: number, { ink, textCm }: Panel): SvgNode {
  const style = { fontSize: textCm, fontWeight: 600, fill: ink.quiet, textAnchor: 'middle' }
  return node('text', { x: round(x), y: round(textCm * 1.2), ...style }, text)
}

/** A vessel or a perforator as one group with its name: what can be chosen, and what is heard. */
function element(one: Drawn, given: Panel): SvgNode {
  return node(
    'g',
    { 'data-vessel': one.key, role: 'img', 'aria-label': one.name },
    node('title', {}, one.name),
    ...(one.kind === 'vessel' ? vesselNodes(one, given) : ringNodes(one, given)),
  )
}

function vesselNodes(one: DrawnVessel, { ink, view }: Panel): readonly SvgNode[] {
  const place = toSheet(handOf(view, one.side))
  const casing = { fill: 'none', stroke: ink.skin, strokeLinecap: 'butt' }
  const whole = through(one.line.map(place))
  // Not to its ends: there it joins another vessel, and nothing is to part them.
  const length = lengthOf(one.line)
  const [end, rim] = [Math.min(0.4, 1.2 / length), one.widthCm + 0.5]
  const hidden = one.state === 'not-examined' ? 0 : rim
  return [
    // A broad invisible line takes the finger; a rim of skin keeps crossing vessels apart.
    node('path', { d: whole, fill: 'none', stroke: 'transparent', strokeWidth: one.widthCm + 1.1 }),
    ...(hidden
      ? [
          node('path', {
            d: through(partOf(one.line, end, 1 - end).map(place)),
            ...casing,
            strokeWidth: round(hidden),
          }),
        ]
      : []),
    ...one.stretches.flatMap(({ line, state }) =>
      PATTERNS_OF[state]({
        line: line.map(place),
        widthCm: one.widthCm,
        color: colorOf(state, one.layer, ink),
        ground: ink.paper,
      }),
    ),
  ]
}

/** A ring where the vein passes the fascia: full and with an arrow outward where it is pathological. */
function ringNodes(one: DrawnPerforator, { ink, view }: Panel): readonly SvgNode[] {
  const [cx, cy] = toSheet(handOf(view, one.side))(one.at)
  const color = colorOf(one.state, one.layer, ink)
  const ring = { cx: round(cx), cy: round(cy), stroke: color, strokeWidth: 0.3 }
  const mark = { fill: 'none', stroke: ink.paper, strokeWidth: 0.26, strokeLinecap: 'round' }
  const x = round(cx)
  const y = round(cy)
  switch (one.state) {
    case 'reflux':
      return [
        node('circle', { ...ring, r: 1.05, fill: color }),
        node('path', {
          d: `M${round(x - 0.5)} ${round(y - 0.22)}L${x} ${round(y + 0.3)}L${round(x + 0.5)} ${round(y - 0.22)}`,
          ...mark,
          strokeLinejoin: 'round',
        }),
      ]
    case 'treated':
      return [
        node('circle', { ...ring, r: 0.7, fill: ink.paper }),
        node('path', { d: `M${round(x - 1.1)} ${y}h2.2`, ...mark, stroke: color }),
      ]
    case 'unclear':
    case 'not-examined':
      return [node('circle', { ...ring, r: 0.7, fill: ink.paper, strokeDasharray: '0.5 0.4' })]
    default:
      return [node('circle', { ...ring, r: 0.7, fill: ink.paper })]
  }
}

/** A name and its numbers in the margin, with a fine line to the vessel. */
function words({ key, side, lines, target, heightCm }: Placed, given: Panel): SvgNode {
  const { ink, textCm, view } = given
  const hand = handOf(view, side)
  const [tx, ty] = toSheet(hand)(target)
  const x = hand * (HALF_BODY_CM + 1.2)
  const y = TOP_CM - heightCm
  const anchor = hand === 1 ? 'start' : 'end'
  const line = (text: string, index: number) => {
    const at = round(y + textCm * ((index - (lines.length - 1) / 2) * 1.15 + 0.35))
    const style = index === 0 ? { fontWeight: 650, fill: ink.text } : { fill: ink.quiet }
    return node('text', { x, y: at, textAnchor: anchor, ...style }, text)
  }
  const bend = `M${round(x - hand * 0.5)} ${round(y)}L${round(hand * (HALF_BODY_CM - 0.8))} ${round(y)}L${round(tx)} ${round(ty)}`
  return node(
    'g',
    { 'data-label': key, 'aria-hidden': 'true', fontSize: textCm },
    node('path', { d: bend, fill: 'none', stroke: ink.quiet, strokeWidth: 0.12, opacity: 0.7 }),
    ...lines.map(line),
  )
}
