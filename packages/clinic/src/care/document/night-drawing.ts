import type { NightReport, Stage, StageSpan } from '@legato/sleep'
import type { SvgNode } from '@legato/vascular'

const WIDTH = 720
/** Left of it stand the names of the rows. */
const LEFT = 60
const INK = '#1a1a1a'
const QUIET = '#6b6b6b'
const UNSCORED = '#e3e3e3'
/** From above: who sleeps deeper stands lower, as in every hypnogram. */
const ROWS: readonly Stage[] = ['W', 'R', 'N1', 'N2', 'N3']
const ROW = 14
const TOP = 16
const TICKS = TOP + ROWS.length * ROW + 12
const LANE = 24
const LANES = ['Left', 'Right', 'PLMS'] as const
const BOTTOM = TICKS + LANES.length * LANE

/** The hypnogram of a night, its movements of each leg and the periodic ones, over its hours. */
export function drawNight(report: NightReport, stages: readonly StageSpan[]): SvgNode {
  const { duration } = report.recording
  const x = (atS: number) => round(LEFT + ((WIDTH - LEFT - 8) * atS) / Math.max(1, duration))
  const { left, right } = report.legMovements
  const plms = report.movements
    .filter(({ by }) => by['wasm-2016']?.kind === 'plms')
    .map(({ onset }) => onset)
  const lanes = [left.map(([onset]) => onset), right.map(([onset]) => onset), plms]
  return element('svg', { viewBox: `0 0 ${WIDTH} ${BOTTOM + 20}` }, [
    ...report.unscored.map(([from, to]) => shade(x(from), x(to))),
    ...ROWS.map((stage, row) => words(stage, LEFT - 8, TOP + row * ROW + 4)),
    ...(stages.some(({ stage }) => stage !== null)
      ? [line(hypnogram(stages, x), 1.2)]
      : [words('The stages of sleep are not known', LEFT + 4, TOP + 2 * ROW + 4, 'start')]),
    ...LANES.flatMap((name, lane) => [
      words(name, LEFT - 8, TICKS + lane * LANE + 14),
      isRecorded(report, name)
        ? line(ticks(lanes[lane] ?? [], x, TICKS + lane * LANE), 0.7)
        : words('not recorded', LEFT + 4, TICKS + lane * LANE + 14, 'start'),
    ]),
    line(`M${LEFT} ${BOTTOM}H${WIDTH - 8}`, 0.7),
    ...hoursIn(duration).map((hour) => words(`${hour}`, x(hour * 3600), BOTTOM + 14, 'middle')),
  ])
}

/** Of a leg that was not recorded, an empty row would say that it was still. */
function isRecorded({ channels }: NightReport, lane: (typeof LANES)[number]): boolean {
  return lane === 'PLMS' || channels.some(({ leg }) => leg === lane.toLowerCase())
}

function hypnogram(stages: readonly StageSpan[], x: (atS: number) => number): string {
  let path = ''
  let endS: number | undefined
  for (const { onsetS, durationS, stage } of stages) {
    const row = stage === null ? -1 : ROWS.indexOf(stage)
    if (row < 0) continue
    const y = TOP + row * ROW
    // A stretch that nobody scored is a gap of the line.
    path += `${endS === onsetS ? 'L' : 'M'}${x(onsetS)} ${y}H${x(onsetS + durationS)}`
    endS = onsetS + durationS
  }
  return path
}

function ticks(onsets: readonly number[], x: (atS: number) => number, y: number): string {
  return onsets.map((onset) => `M${x(onset)} ${y + 2}V${y + LANE - 6}`).join('')
}

function hoursIn(duration: number): readonly number[] {
  const hours = Math.floor(duration / 3600)
  const step = Math.max(1, Math.ceil(hours / 12))
  return Array.from({ length: Math.floor(hours / step) + 1 }, (_, index) => index * step)
}

function line(d: string, strokeWidth: number): SvgNode {
  return element('path', { d: d || `M${LEFT} ${TOP}`, fill: 'none', stroke: INK, strokeWidth })
}

function shade(from: number, to: number): SvgNode {
  const box = { x: from, y: TOP - 8, width: round(to - from), height: BOTTOM - TOP + 8 }
  return element('rect', { ...box, fill: UNSCORED, stroke: 'none' })
}

function words(text: string, ...[x, y, textAnchor = 'end']: readonly [number, number, string?]) {
  return element('text', { x, y, fontSize: 11, fill: QUIET, textAnchor }, [text])
}

function element(
  tag: SvgNode['tag'],
  attributes: SvgNode['attributes'],
  children: SvgNode['children'] = [],
): SvgNode {
  return { tag, attributes, children }
}

/** Tenths of a point are finer than any printer. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}
