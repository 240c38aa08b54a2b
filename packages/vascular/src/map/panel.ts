import { SIDES } from '../segment/index.ts'
import { HINTS, type View } from './courses.ts'
import { round, smooth } from './curve.ts'
import { element } from './element.ts'
import type { Ink } from './ink.ts'
import type { Placed } from './label.ts'
import type { Drawn, Layer } from './map.ts'
import { node, type SvgNode } from './node.ts'
import { BACK, FRONT, type Outline } from './outline.ts'
import { HALF_BODY_CM, handOf, TOP_CM, toSheet } from './sheet.ts'
import { SIDE_WORDS, VIEW_WORDS } from './words.ts'

/** One view of the body, and what is drawn on it. */
export interface Panel {
  readonly view: View
  readonly layers: readonly Layer[]
  readonly drawn: readonly Drawn[]
  readonly labels: readonly Placed[]
  readonly ink: Ink
  readonly textCm: number
  /** Where the middle of the body stands on the sheet. */
  readonly middle: number
}

/** The body from one side with its vessels and their words. */
export function panel(given: Panel): SvgNode {
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
