/** A place in the drawing: centimeters outward from the middle of the body, and above the floor. */
export type Point = readonly [x: number, y: number]

/** A place on a course, and the direction in which the course goes on there (of length one). */
export interface Station {
  readonly at: Point
  readonly along: Point
}

/** Samples between two given points: fine enough that no corner is seen on paper. */
const STEPS = 6

/**
 * The commands of an SVG path that runs smoothly through all points (Catmull and Rom's spline as
 * Bézier curves).
 */
export function smooth(points: readonly Point[], closed = false): string {
  const [first] = points
  if (!first) return ''
  const count = closed ? points.length : points.length - 1
  const parts = Array.from({ length: count }, (_, index) => {
    const [p0, p1, p2, p3] = around(points, index, closed)
    return `C${both(control(p1, p0, p2))} ${both(control(p2, p3, p1))} ${both(p2)}`
  })
  return `M${both(first)}${parts.join('')}${closed ? 'Z' : ''}`
}

/** Evenly close places on the smooth line through the points. */
export function sampled(points: readonly Point[]): readonly Point[] {
  const [first] = points
  if (!first) return []
  const rest = points.slice(1).flatMap((_, index) => {
    const four = around(points, index, false)
    return Array.from({ length: STEPS }, (_step, step) => between(four, (step + 1) / STEPS))
  })
  return [first, ...rest]
}

/** The length of a line of short straight pieces. */
export function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, point, index) => sum + distance(line[index - 1] ?? point, point), 0)
}

/** The part of a line between two fractions of its length. */
export function partOf(line: readonly Point[], from: number, to: number): readonly Point[] {
  const whole = lengthOf(line)
  const inside: Point[] = []
  let gone = 0
  line.forEach((point, index) => {
    gone += distance(line[index - 1] ?? point, point)
    if (gone > from * whole && gone < to * whole) inside.push(point)
  })
  return [stationAt(line, from).at, ...inside, stationAt(line, to).at]
}

/** The place at a fraction of a line's length, from its first point. */
export function stationAt(line: readonly Point[], part: number): Station {
  const [station] = stationsAt(line, [part * lengthOf(line)])
  return station ?? { at: line[0] ?? ORIGIN, along: [0, 1] }
}

/** The places at these lengths from the first point, in one walk: they stand in growing order. */
export function stationsAt(line: readonly Point[], lengths: readonly number[]): readonly Station[] {
  const found: Station[] = []
  let gone = 0
  for (let index = 1; index < line.length; index += 1) {
    const from = line[index - 1] ?? ORIGIN
    const to = line[index] ?? ORIGIN
    const length = distance(from, to)
    const isLast = index === line.length - 1
    for (let next = lengths[found.length]; next !== undefined; next = lengths[found.length]) {
      if (next > gone + length && !isLast) break
      found.push(on(from, to, Math.min(1, (next - gone) / (length || 1))))
    }
    gone += length
  }
  return found
}

const ORIGIN: Point = [0, 0]

function on(from: Point, to: Point, part: number): Station {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  return {
    at: [from[0] + dx * part, from[1] + dy * part],
    along: [dx / length, dy / length],
  }
}

type Four = readonly [Point, Point, Point, Point]

/** The two ends of one piece, and their neighbors. */
function around(points: readonly Point[], index: number, closed: boolean): Four {
  const { length } = points
  const point = (at: number) =>
    points[closed ? (at + length) % length : Math.min(Math.max(at, 0), length - 1)] ?? ORIGIN
  return [point(index - 1), point(index), point(index + 1), point(index + 2)]
}

function control(from: Point, before: Point, after: Point): Point {
  const [sx, sy] = [(after[0] - before[0]) / 6, (after[1] - before[1]) / 6]
  return [from[0] + sx, from[1] + sy]
}

function between([p0, p1, p2, p3]: Four, t: number): Point {
  const value = (axis: 0 | 1) =>
    0.5 *
    (2 * p1[axis] +
      (p2[axis] - p0[axis]) * t +
      (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t ** 2 +
      (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t ** 3)
  return [value(0), value(1)]
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1])
}

function both([x, y]: Point): string {
  return `${round(x)} ${round(y)}`
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}
