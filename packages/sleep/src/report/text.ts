import { decided } from '../scoring/options.ts'
import { indexText, MEASURES, measuresIn, number } from './measures.ts'
import type { NightReport, QualityNote } from './night.ts'

const WIDTH = 92

/** The night on a page, for a person. Numbers stand beside their definition and their denominator. */
export function nightText(report: NightReport): string {
  const parts = [
    headOf(report),
    channelsOf(report),
    diagnosticsOf(report),
    qualityOf(report),
    indicesOf(report),
    hoursOf(report),
    intervalsOf(report),
    optionsOf(report),
    ['Unverified: scored by a program. It counts once a person has looked at it and signed it.'],
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function headOf({ recording }: NightReport): readonly string[] {
  const { file, format, start, duration, lights, stages } = recording
  const asleep = stages && stages.N1 + stages.N2 + stages.N3 + stages.R
  return [
    file,
    `  ${format}, began ${start?.replace('T', ' ') ?? 'at a time that cannot be read'}, ${clock(duration)} long`,
    `  lights off ${at(lights.off)}, on ${at(lights.on)}; asleep ${asleep === null ? 'unknown' : `${number(asleep)} h`}`,
  ]
}

function at(seconds: number | null): string {
  return seconds === null ? 'not marked' : `after ${clock(seconds)}`
}

/** 28,800 s is 8:00:00. */
function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const two = (value: number) => `${value}`.padStart(2, '0')
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
}

function channelsOf({ channels, legMovements }: NightReport): readonly string[] {
  const legs = channels.filter(({ leg }) => leg !== null)
  const lines = legs.flatMap(({ label, unit, rate, leg, prefilter }) => {
    if (leg === null) return []
    const filtered = prefilter && `, ${prefilter}`
    const count = legMovements[leg].length
    return [
      `  ${leg.padEnd(6)} ${label.padEnd(18)} ${count} movements; ${rate ?? '?'} Hz, ${unit}${filtered}`,
    ]
  })
  return legs.length === 0 ? [] : ['Legs', ...lines]
}

/** Of what is found again and again, the first few. */
const ALIKE = 3

function diagnosticsOf({ diagnostics }: NightReport): readonly string[] {
  if (diagnostics.length === 0) return []
  const counts = new Map<string, number>()
  const lines = diagnostics.flatMap(({ code, offset, say }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    const place = offset === null ? code : `${code}, byte ${offset}`
    return count <= ALIKE ? [folded(`${say} (${place})`)] : []
  })
  const more = [...counts].filter(([, count]) => count > ALIKE)
  const rest = more.map(([code, count]) => `  ${code}: ${count - ALIKE} more, listed in the JSON`)
  return ['What is to know of the file', ...lines, ...rest]
}

/** How many minutes of each leg could not be scored, and why. */
function qualityOf({ quality, unscored }: NightReport): readonly string[] {
  if (quality.length === 0) return []
  const flawed = quality.filter(({ flaws }) => flaws.length > 0)
  const seconds = unscored.reduce((sum, [from, to]) => sum + to - from, 0)
  const lines = (['left', 'right'] as const).flatMap((leg) => flawsOf(leg, quality, flawed))
  return [`Quality: ${clock(seconds)} could not be scored and is in no denominator`, ...lines]
}

function flawsOf(
  leg: QualityNote['leg'],
  all: readonly QualityNote[],
  flawed: readonly QualityNote[],
): readonly string[] {
  const minutes = all.filter((minute) => minute.leg === leg)
  const bad = flawed.filter((minute) => minute.leg === leg)
  if (minutes.length === 0) return []
  const counts = new Map<string, number>()
  for (const { flaws } of bad)
    for (const flaw of flaws) counts.set(flaw, (counts.get(flaw) ?? 0) + 1)
  const why = [...counts].map(([flaw, count]) => `${flaw} ${count}`).join(', ')
  return [
    `  ${leg.padEnd(6)} ${minutes.length - bad.length} of ${minutes.length} minutes good${why && ` (${why})`}`,
  ]
}

/** One line a measure, the standards side by side: they are two definitions, not two opinions. */
function indicesOf({ indices, standards }: NightReport): readonly string[] {
  const names = Object.keys(standards)
  const measures = measuresIn(indices)
  if (measures.length === 0) return []
  if (Object.values(indices).every(({ value }) => value === null))
    return ['Indices: none could be worked out']
  const head = `  ${''.padEnd(32)}${names.map((name) => name.padStart(28)).join('')}`
  const lines = measures.map((measure) => {
    const cells = names.map((name) => indexText(indices[`${measure}/${name}`]).padStart(28))
    return `  ${(MEASURES[measure] ?? measure).padEnd(32)}${cells.join('')}`
  })
  return ['Indices', head, ...lines]
}

function hoursOf({ standards }: NightReport): readonly string[] {
  return Object.entries(standards).flatMap(([name, { hours }]) => {
    const cells = hours.map(({ plmsi }) => (plmsi === null ? '-' : number(plmsi)).padStart(7))
    return hours.every(({ plmsi }) => plmsi === null)
      ? []
      : [`PLMS an hour of sleep by hour of night, ${name}`, ...wrapped(cells)]
  })
}

const EIGHTHS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
const SECONDS = `${['0', '20', '40', '60'].map((at) => at.padEnd(10)).join('')}80   90 s`

/** How long after each other movements came; in RLS most often 15 to 30 s (Ferri 2006). */
function intervalsOf({ standards }: NightReport): readonly string[] {
  return Object.entries(standards).flatMap(([name, { intervals }]) => {
    const { counts, width } = intervals.seconds
    const highest = Math.max(...counts)
    if (highest <= 0) return []
    const bars = counts.map((count) => EIGHTHS[Math.ceil((8 * count) / highest)])
    return [
      `Intervals between candidates, ${width} s a column, the highest ${highest}, ${name}`,
      `  ${bars.join('')}`.trimEnd(),
      `  ${SECONDS}`,
    ]
  })
}

function wrapped(cells: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (let from = 0; from < cells.length; from += 12)
    lines.push(`  ${cells.slice(from, from + 12).join('')}`)
  return lines
}

function optionsOf({ options }: NightReport): readonly string[] {
  const lines = decided(options).map(({ asks, say }) => folded(`${asks}: ${say}`))
  return lines.length === 0 ? [] : ['What the standards leave open, as decided here', ...lines]
}

function folded(line: string): string {
  const words = line.trim().split(' ')
  let width = 0
  let text = ' '
  for (const word of words) {
    if (width > 0 && width + word.length + 1 > WIDTH - 4) {
      text += '\n   '
      width = 0
    }
    text += ` ${word}`
    width += word.length + 1
  }
  return text
}
