import type { Leg } from '../recording/recording.ts'
import type { Acceleration, Unreadable } from './acceleration.ts'

/**
 * A table of seconds and one to three axes in g under a line of names: `seconds,x,y,z`. Parted by
 * commas, semicolons or tabs; with semicolons and tabs a decimal comma is read too. Lines must be
 * evenly apart, to a tenth of their distance; a longer pause begins another acceleration.
 */
export function readAccelerationCsv(text: string, leg: Leg): readonly Acceleration[] | Unreadable {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const [names = '', ...rows] = lines
  const parting = [';', '\t', ','].find((sign) => names.includes(sign))
  if (!parting || !/^"?(seconds|time|t)\b/i.test(names.trim()))
    return unreadable(1, 'names the columns: seconds,x,y,z')
  const table = rows.map((row) => numbersOf(row, parting))
  const wide = names.split(parting).length
  const bad = table.findIndex(
    (row) => row.length !== wide || row.some((value) => !Number.isFinite(value)),
  )
  if (bad >= 0) return unreadable(bad + 2, `must hold ${wide} numbers`)
  if (wide > 4) return unreadable(1, 'names more than three axes')
  return stretchesOf(table, leg)
}

const unreadable = (line: number, what: string): Unreadable => ({
  kind: 'unreadable',
  say: `Line ${line} ${what}.`,
})

const numbersOf = (row: string, parting: string) =>
  row
    .split(parting)
    .map((cell) => (parting === ',' ? cell : cell.replace(',', '.')).trim())
    .map((cell) => (cell === '' ? Number.NaN : Number(cell)))

const stretchesOf = (
  table: readonly (readonly number[])[],
  leg: Leg,
): readonly Acceleration[] | Unreadable => {
  const times = table.map(([seconds = 0]) => seconds)
  const steps = times.slice(1).map((seconds, n) => seconds - (times[n] ?? 0))
  const step = steps.toSorted((a, b) => a - b)[steps.length >> 1] ?? 0
  if (step <= 0) return unreadable(2, 'and those after it must go forward in time')
  const uneven = steps.findIndex((one) => one < 0.9 * step || (one > 1.1 * step && one < 2 * step))
  if (uneven >= 0) return unreadable(uneven + 3, 'is not as far from the line before as the others')
  const starts = [0, ...steps.flatMap((one, n) => (one > 1.1 * step ? [n + 1] : []))]
  return starts.map((start, n) => {
    const rows = table.slice(start, starts[n + 1] ?? table.length)
    const axes = (table[0]?.length ?? 1) - 1
    return {
      leg,
      startS: times[start] ?? 0,
      rateHz: 1 / step,
      axes: Array.from({ length: axes }, (_, axis) =>
        Float32Array.from(rows, (row) => row[axis + 1] ?? 0),
      ),
    }
  })
}
