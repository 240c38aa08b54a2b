import { clockAt, ticksOf } from './clock.ts'
import { type Easel, line, type Picture, reach } from './easel.ts'
import type { Ink } from './ink.ts'
import { drawLane } from './paint-lane.ts'
import { placeOf } from './view.ts'

/** Paints the window anew; the canvas is already of the right size. */
export function paint(pen: CanvasRenderingContext2D, ink: Ink, picture: Picture): void {
  const easel = { pen, ink, picture }
  const { layout } = picture
  pen.fillStyle = ink.paper
  pen.fillRect(0, 0, layout.width, layout.height)
  pen.font = `12px ${ink.font}`
  pen.textBaseline = 'middle'
  drawUnscored(easel)
  drawClock(easel)
  picture.lanes.forEach((lane, n) => {
    const band = layout.lanes[n]
    if (band) drawLane(easel, lane, band)
  })
  drawStages(easel)
  drawEvents(easel)
}

/** Hatched: nobody knows what was there. */
function drawUnscored({ pen, ink, picture }: Easel): void {
  const top = picture.layout.lanes[0]?.top ?? 0
  const height = picture.layout.axis.top - top
  for (const { startS, endS } of picture.unscored) {
    const { from, to, isSeen } = reach(picture, startS, endS)
    if (!isSeen) continue
    pen.save()
    pen.beginPath()
    pen.rect(from, top, to - from, height)
    pen.clip()
    pen.fillStyle = ink.hover
    pen.fillRect(from, top, to - from, height)
    pen.strokeStyle = ink.line
    pen.lineWidth = 1
    pen.beginPath()
    for (let x = from - height - ((from - height) % 12); x < to; x += 12) {
      pen.moveTo(x, top + height)
      pen.lineTo(x + height, top)
    }
    pen.stroke()
    pen.fillStyle = ink.quiet
    pen.fillText(picture.words.unscored, Math.max(8, from + 8), top + height - 12)
    pen.restore()
  }
}

/** Seconds where a view is near, tenths where it is nearest, else minutes. */
function precisionOf(spanS: number) {
  if (spanS < 5) return 'tenths'
  return spanS < 600 ? 'seconds' : 'minutes'
}

function drawClock({ pen, ink, picture }: Easel): void {
  const { view, start, layout } = picture
  const { top, height } = layout.axis
  pen.textAlign = 'center'
  pen.lineWidth = 1
  for (const atS of ticksOf(start, view, Math.max(2, Math.floor(layout.width / 90)))) {
    const x = Math.round(placeOf(view, atS, layout.width)) + 0.5
    pen.strokeStyle = ink.line
    line(pen, [x, layout.stages.height, x, top])
    if (x < 30 || x > layout.width - 30) continue
    pen.fillStyle = ink.quiet
    pen.fillText(clockAt(start, atS, precisionOf(view.spanS)), x, top + height / 2 + 1)
  }
}

function drawStages({ pen, ink, picture }: Easel): void {
  const { top, height } = picture.layout.stages
  for (const { onsetS, durationS, stage } of picture.stages) {
    const { from, to, isSeen } = reach(picture, onsetS, onsetS + durationS)
    if (!isSeen) continue
    pen.strokeStyle = ink.line
    line(pen, [from, top, from, top + height])
    if (to - from < 14) continue
    pen.fillStyle = stage === 'W' || stage === null ? ink.quiet : ink.sleep
    pen.textAlign = 'left'
    pen.fillText(stage ?? '?', Math.max(4, from + 4), top + height / 2)
  }
}

const ROW = 17

function drawEvents({ pen, ink, picture }: Easel): void {
  pen.textAlign = 'left'
  pen.font = `11px ${ink.font}`
  for (const { kind, onsetS, durationS } of picture.events) {
    if (kind === 'leg-movement') continue
    const { from, to, isSeen } = reach(picture, onsetS, onsetS + durationS)
    if (!isSeen) continue
    const isBreath = kind === 'respiratory'
    const top = picture.layout.events.top + (isBreath ? 1 : ROW)
    pen.fillStyle = isBreath ? ink.info : ink.warn
    pen.fillRect(from, top, Math.max(2, to - from), 4)
    if (to - from >= 60) pen.fillText(picture.words.event(kind), Math.max(4, from), top + 11)
  }
}
