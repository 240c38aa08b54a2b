import { lengthOf, type Point, round, type Station, stationsAt } from './curve.ts'
import { node, type SvgNode } from './node.ts'
import type { VesselState } from './state.ts'

/** A line that is to be drawn in a state's pattern. */
export interface Stroke {
  readonly line: readonly Point[]
  readonly widthCm: number
  readonly color: string
  /** What the pattern is cut out with: the color of the ground. */
  readonly ground: string
}

type Mark = (station: Station, half: number) => string

const at = ([x, y]: Point) => `${round(x)} ${round(y)}`

/** A point beside a station: so far along the vessel, so far across it. */
function beside({ at: [x, y], along: [dx, dy] }: Station, along: number, across: number): Point {
  return [x + dx * along - dy * across, y + dy * along + dx * across]
}

/** An arrow head in the direction of the reversed flow, away from the heart. */
const chevron: Mark = (station, half) =>
  `M${at(beside(station, -half * 0.45, -half))}L${at(beside(station, half * 0.45, 0))}L${at(beside(station, -half * 0.45, half))}`
const bar: Mark = (station, half) =>
  `M${at(beside(station, 0, -half))}L${at(beside(station, 0, half))}`
const slash: Mark = (station, half) =>
  `M${at(beside(station, -half, -half))}L${at(beside(station, half, half))}`
const cross: Mark = (station, half) =>
  `${slash(station, half)}M${at(beside(station, -half, half))}L${at(beside(station, half, -half))}`
/** A short line of no length: with round ends it is a dot. */
const dot: Mark = (station) => `M${at(station.at)}l0.01 0`

interface Row {
  readonly mark: Mark
  readonly everyCm: number
  /** Half of its breadth across the vessel. */
  readonly half: number
}

function marks({ line }: Stroke, { mark, everyCm, half }: Row): string {
  const length = lengthOf(line)
  const count = Math.max(1, Math.floor(length / everyCm))
  const places = Array.from({ length: count }, (_, index) => ((index + 0.5) / count) * length)
  return stationsAt(line, places)
    .map((station) => mark(station, half))
    .join('')
}

function stroke(d: string, color: string, width: number): SvgNode {
  const ends = { strokeLinecap: 'round', strokeLinejoin: 'round' }
  return node('path', { d, fill: 'none', stroke: color, strokeWidth: round(width), ...ends })
}

function dashed(given: Stroke, width: number, dash: string): SvgNode {
  const look = { stroke: given.color, strokeWidth: round(width), strokeDasharray: dash }
  return node('path', { d: through(given.line), fill: 'none', ...look })
}

/** A line through close points. */
export function through(line: readonly Point[]): string {
  return `M${line.map(at).join('L')}`
}

type Draw = (given: Stroke) => readonly SvgNode[]

function filled(given: Stroke, times = 1): SvgNode {
  return stroke(through(given.line), given.color, given.widthCm * times)
}

/**
 * Each state has a pattern of its own, so that the map is read without its colors: arrow heads for
 * reflux, dots for thrombus, rungs for webs and scars, slashes for a narrowing, crosses for a
 * closed artery, stitches for what was treated, a mesh for a stent, pieces for a dampened flow, thin
 * dashes for the unknown.
 */
export const PATTERNS_OF: Readonly<Record<VesselState, Draw>> = {
  normal: (given) => [filled(given, 0.8)],
  reflux: (given) => {
    const width = given.widthCm * 0.5 + 0.62
    const heads = marks(given, { mark: chevron, everyCm: 1.5, half: width * 0.3 })
    return [filled({ ...given, widthCm: width }), stroke(heads, given.ground, 0.24)]
  },
  clot: (given) => {
    const width = given.widthCm * 0.6 + 0.6
    return [
      filled({ ...given, widthCm: width }),
      stroke(marks(given, { mark: dot, everyCm: 1.1, half: 0 }), given.ground, width * 0.4),
    ]
  },
  scarred: (given) => ladder(given, bar),
  'scarred-reflux': (given) => {
    const width = given.widthCm * 0.6 + 0.6
    const rungs = marks(given, { mark: bar, everyCm: 1.7, half: width * 0.78 })
    const heads = marks(given, { mark: chevron, everyCm: 0.85, half: width * 0.28 })
    return [
      stroke(rungs, given.color, 0.26),
      filled({ ...given, widthCm: width }),
      stroke(heads, given.ground, 0.2),
    ]
  },
  narrowed: (given) => ladder(given, slash),
  occluded: (given) => {
    const width = given.widthCm * 0.5 + 0.6
    return [
      filled({ ...given, widthCm: width }),
      stroke(marks(given, { mark: cross, everyCm: 1.5, half: width * 0.26 }), given.ground, 0.2),
    ]
  },
  treated: (given) => [
    filled({ ...given, widthCm: 0.26 }),
    stroke(marks(given, { mark: bar, everyCm: 1.3, half: 0.5 }), given.color, 0.22),
  ],
  stented: (given) => [
    filled(given, 1.1),
    filled({ ...given, color: given.ground }, 0.75),
    stroke(
      marks(given, { mark: cross, everyCm: 0.75, half: given.widthCm * 0.36 }),
      given.color,
      0.15,
    ),
  ],
  dampened: (given) => [dashed(given, given.widthCm * 0.8, '1.5 0.5')],
  unclear: (given) => [dashed(given, 0.34, '1.3 0.7')],
  'not-examined': (given) => [dashed(given, 0.2, '0.3 0.55')],
}

/** A pale vessel between two walls with marks across it. */
function ladder(given: Stroke, mark: Mark): readonly SvgNode[] {
  const width = given.widthCm * 0.6 + 0.6
  return [
    filled({ ...given, widthCm: width }),
    filled({ ...given, widthCm: width - 0.42, color: given.ground }),
    stroke(marks(given, { mark: mark, everyCm: 0.85, half: width * 0.32 }), given.color, 0.24),
  ]
}
