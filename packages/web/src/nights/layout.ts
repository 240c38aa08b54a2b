/** From top to bottom, in pixels of the page. */
export interface Band {
  readonly top: number
  readonly height: number
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly stages: Band
  readonly events: Band
  /** One for each leg. */
  readonly lanes: readonly Band[]
  readonly axis: Band
}

const STAGES = 20
const EVENTS = 36
const AXIS = 22

/** How the window is divided: stages and events above, the legs, the clock below. */
export function layoutOf(width: number, height: number, legs: number): Layout {
  const top = STAGES + EVENTS
  const lane = Math.max(0, height - top - AXIS) / Math.max(1, legs)
  return {
    ...{ width, height },
    stages: { top: 0, height: STAGES },
    events: { top: STAGES, height: EVENTS },
    lanes: Array.from({ length: legs }, (_, n) => ({ top: top + n * lane, height: lane })),
    axis: { top: height - AXIS, height: AXIS },
  }
}

/** The height of a voltage in a lane, its middle being zero. */
export function heightOf({ top, height }: Band, uV: number, scaleUv: number): number {
  const middle = top + height / 2
  const y = middle - (uV / scaleUv) * (height / 2)
  return Math.min(top + height - 1, Math.max(top + 1, y))
}
