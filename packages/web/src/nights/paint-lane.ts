import type { ChannelMinute, Span } from '@legato/sleep'
import { type Easel, type Lane, line, reach } from './easel.ts'
import { type Band, heightOf } from './layout.ts'
import type { Mark } from './marks.ts'
import type { Trace } from './trace.ts'

/** One leg: its marks, its signal, the levels it is measured by. */
export function drawLane(easel: Easel, lane: Lane, band: Band): void {
  const { pen, ink, picture } = easel
  pen.strokeStyle = ink.line
  pen.lineWidth = 1
  line(pen, [0, Math.round(band.top) + 0.5, picture.layout.width, Math.round(band.top) + 0.5])
  for (const mark of lane.marks) drawMark(easel, mark, band)
  drawTrace(easel, lane.trace, band)
  drawLevels(easel, lane.quality, band)
  drawMachine(easel, lane.machine, band)
  drawName(easel, lane.name, band)
}

/** Periodic in sleep stands out; what no standard counts is only outlined. */
function drawMark({ pen, ink, picture }: Easel, mark: Mark, { top, height }: Band): void {
  const { from, to, isSeen } = reach(picture, mark.onsetS, mark.onsetS + mark.durationS)
  if (!isSeen) return
  const isChosen = mark.id === picture.chosen
  const kind = mark.verdict?.kind ?? 'not-candidate'
  const width = Math.max(1.5, to - from)
  pen.globalAlpha = isChosen ? 0.34 : WEIGHT[kind]
  pen.fillStyle = kind === 'plms' ? ink.accent : ink.strong
  pen.fillRect(from, top + 1, width, height - 2)
  pen.globalAlpha = 1
  pen.strokeStyle = kind === 'plms' || isChosen ? ink.accent : ink.strong
  pen.lineWidth = isChosen ? 2 : 1
  pen.setLineDash(kind === 'not-candidate' ? [3, 3] : [])
  if (width > 3) {
    line(pen, [from, top + 1, from, top + height - 1])
    line(pen, [to, top + 1, to, top + height - 1])
  }
  pen.setLineDash([])
  pen.fillStyle = pen.strokeStyle
  pen.fillRect(from, top + 1, width, isChosen ? 5 : 3)
  if (mark.from === 'person') pen.fillRect(from, top + height - 4, width, 3)
}

const WEIGHT = {
  plms: 0.2,
  plm: 0.14,
  plmw: 0.14,
  isolated: 0.1,
  'short-interval': 0.1,
  'not-candidate': 0.05,
} as const

function drawTrace({ pen, ink, picture }: Easel, trace: Trace, band: Band): void {
  pen.strokeStyle = ink.ink
  pen.lineWidth = 1
  pen.beginPath()
  if (trace.kind === 'columns') traceColumns(pen, trace.pairs, { band, scaleUv: picture.scaleUv })
  else traceLine(pen, trace.points, { band, scaleUv: picture.scaleUv })
  pen.stroke()
}

interface Scaled {
  readonly band: Band
  readonly scaleUv: number
}

type Pen = CanvasRenderingContext2D

function traceColumns(pen: Pen, pairs: Float32Array, { band, scaleUv }: Scaled): void {
  for (let x = 0; 2 * x < pairs.length; x++) {
    const low = pairs[2 * x] ?? Number.NaN
    if (Number.isNaN(low)) continue
    const top = heightOf(band, pairs[2 * x + 1] ?? low, scaleUv)
    pen.moveTo(x + 0.5, top - 0.5)
    pen.lineTo(x + 0.5, Math.max(heightOf(band, low, scaleUv), top) + 0.5)
  }
}

/** A gap lifts the pen. */
function traceLine(pen: Pen, points: Float32Array, { band, scaleUv }: Scaled): void {
  let isDown = false
  for (let i = 0; i < points.length; i += 2) {
    const [x, uV] = [points[i] ?? 0, points[i + 1] ?? Number.NaN]
    if (!Number.isNaN(uV)) {
      const y = heightOf(band, uV, scaleUv)
      if (isDown) pen.lineTo(x, y)
      else pen.moveTo(x, y)
    }
    isDown = !Number.isNaN(uV)
  }
}

/** Of both standards, in µV over the resting level. */
const ONSET_UV = 8
const OFFSET_UV = 2

/** The resting level of each minute, and how far over it a movement begins and ends. */
function drawLevels({ pen, ink, picture }: Easel, quality: readonly ChannelMinute[], band: Band) {
  const { scaleUv } = picture
  for (const { startS, endS, restUv } of quality) {
    const { from, to, isSeen } = reach(picture, startS, endS)
    if (!isSeen || restUv === null) continue
    for (const [over, color, dash] of [
      [0, ink.quiet, []],
      [OFFSET_UV, ink.info, [2, 3]],
      [ONSET_UV, ink.stop, [6, 3]],
    ] as const)
      for (const side of [1, -1]) {
        const y = heightOf(band, side * (restUv + over), scaleUv)
        pen.strokeStyle = color
        pen.setLineDash([...dash])
        line(pen, [from, y, to, y])
      }
    pen.setLineDash([])
  }
}

function drawMachine({ pen, ink, picture }: Easel, machine: readonly Span[], band: Band): void {
  pen.fillStyle = ink.warn
  for (const { startS, endS } of machine) {
    const { from, to, isSeen } = reach(picture, startS, endS)
    if (isSeen) pen.fillRect(from, band.top + band.height - 8, Math.max(1.5, to - from), 3)
  }
}

function drawName({ pen, ink, picture }: Easel, name: string, { top, height }: Band): void {
  const words = `${name}  ±${picture.scaleUv} µV`
  pen.textAlign = 'left'
  pen.fillStyle = ink.paper
  pen.globalAlpha = 0.8
  pen.fillRect(4, top + 8, pen.measureText(words).width + 8, 18)
  pen.globalAlpha = 1
  pen.fillStyle = ink.ink
  pen.fillText(words, 8, top + 17)
  pen.strokeStyle = ink.line
  line(pen, [0, top + height / 2, 4, top + height / 2])
}
