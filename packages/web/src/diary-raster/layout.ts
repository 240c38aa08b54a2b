import { HOURS } from './hour.ts'

export const SPANS = ['month', 'quarter', 'year', 'all'] as const
export type Span = (typeof SPANS)[number]

/** How far back, and how tall a night is: from nights that bear their numbers to years at a glance. */
export const SIZES: Readonly<Record<Span, { readonly days?: number; readonly row: number }>> = {
  month: { days: 28, row: 20 },
  quarter: { days: 91, row: 10 },
  year: { days: 365, row: 4 },
  all: { row: 3 },
}

/** The columns of the raster, in pixels from the left. */
export interface Layout {
  readonly width: number
  readonly row: number
  readonly urge: Column
  readonly chart: Column
  readonly sleep: Column
  /** Hours since nine in the morning to pixels. */
  readonly x: (hour: number) => number
}

interface Column {
  readonly at: number
  readonly width: number
}

const NARROW = 560

export function layoutOf(width: number, span: Span): Layout {
  const narrow = width < NARROW
  const [label, side, gap] = narrow ? [56, 32, 6] : [76, 56, 14]
  const chart = { at: label + side + gap, width: Math.max(80, width - label - 2 * side - 2 * gap) }
  return {
    width,
    row: SIZES[span].row,
    urge: { at: label, width: side },
    chart,
    sleep: { at: chart.at + chart.width + gap, width: side },
    x: (hour) => chart.at + (hour / HOURS) * chart.width,
  }
}
