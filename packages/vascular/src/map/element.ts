import type { View } from './courses.ts'
import { lengthOf, partOf, round } from './curve.ts'
import { colorOf, type Ink } from './ink.ts'
import type { Drawn, DrawnPerforator, DrawnVessel } from './map.ts'
import { node, type SvgNode } from './node.ts'
import { PATTERNS_OF, through } from './pattern.ts'
import { handOf, toSheet } from './sheet.ts'

interface Around {
  readonly view: View
  readonly ink: Ink
}

/** A vessel or a perforator as one group with its name: what can be chosen, and what is heard. */
export function element(one: Drawn, given: Around): SvgNode {
  return node(
    'g',
    { 'data-vessel': one.key, role: 'img', 'aria-label': one.name },
    node('title', {}, one.name),
    ...(one.kind === 'vessel' ? vesselNodes(one, given) : ringNodes(one, given)),
  )
}

function vesselNodes(one: DrawnVessel, { ink, view }: Around): readonly SvgNode[] {
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
function ringNodes(one: DrawnPerforator, { ink, view }: Around): readonly SvgNode[] {
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
      // As large as a pathological one: it may be one.
      return [
        node('circle', {
          ...{ ...ring, r: 1.05, fill: ink.paper },
          ...{ strokeWidth: 0.4, strokeDasharray: '0.7 0.4' },
        }),
        node('circle', { cx: x, cy: y, r: 0.3, fill: color }),
      ]
    case 'not-examined':
      return [node('circle', { ...ring, r: 0.7, fill: ink.paper, strokeDasharray: '0.5 0.4' })]
    default:
      return [node('circle', { ...ring, r: 0.7, fill: ink.paper })]
  }
}
