import type { Stage, StageSpan } from '@legato/sleep'

/** From top to bottom, as every sleep laboratory draws them. */
export const STAGES: readonly Stage[] = ['W', 'R', 'N1', 'N2', 'N3']

/** From seconds to pixels. */
export type Place = (atS: number) => number

/** The height of a stage in a hypnogram. */
export function stageHeight(stage: Stage, height: number): number {
  return ((STAGES.indexOf(stage) + 0.5) / STAGES.length) * height
}

/** The stairs of the night; where nobody could tell, they break off. */
export function hypnogramPath(stages: readonly StageSpan[], x: Place, height: number): string {
  let path = ''
  let before: StageSpan | undefined
  for (const span of stages) {
    const { onsetS, durationS, stage } = span
    if (stage !== null) {
      const y = stageHeight(stage, height)
      const goesOn = before && Math.abs(before.onsetS + before.durationS - onsetS) < 0.01
      path += `${goesOn ? 'L' : 'M'}${round(x(onsetS))} ${round(y)}H${round(x(onsetS + durationS))}`
    }
    before = stage === null ? undefined : span
  }
  return path
}

/** REM sleep, thick upon the stairs. */
export function remPath(stages: readonly StageSpan[], x: Place, height: number): string {
  const y = round(stageHeight('R', height))
  return stages
    .filter(({ stage }) => stage === 'R')
    .map(({ onsetS, durationS }) => `M${round(x(onsetS))} ${y}H${round(x(onsetS + durationS))}`)
    .join('')
}

/** A stroke for each moment. */
export function strokes(
  times: readonly number[],
  x: Place,
  [top, bottom]: readonly [number, number],
) {
  return times.map((atS) => `M${round(x(atS))} ${top}V${bottom}`).join('')
}

/** A block for each span, no narrower than can be seen. */
export function blocks(
  spans: readonly { readonly startS: number; readonly endS: number }[],
  x: Place,
  [top, bottom]: readonly [number, number],
): string {
  return spans
    .map(({ startS, endS }) => {
      const from = round(x(startS))
      return `M${from} ${top}H${Math.max(round(x(endS)), from + 1)}V${bottom}H${from}z`
    })
    .join('')
}

/** To a tenth of a pixel. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}
