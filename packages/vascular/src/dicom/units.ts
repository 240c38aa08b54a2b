import type { Code } from './content.ts'
import type { MeasureKind } from './sense.ts'

type Dimension = MeasureKind['dimension']

/** Units in which machines measure, as multiples of ours: ms, mm, cm/s, mmHg, % and 1. Heights are in cm. */
const UNITS: Readonly<Record<string, readonly [Dimension, number]>> = {
  ms: ['time', 1],
  msec: ['time', 1],
  s: ['time', 1000],
  sec: ['time', 1000],
  mm: ['length', 1],
  cm: ['length', 10],
  m: ['length', 1000],
  'cm/s': ['velocity', 1],
  'mm/s': ['velocity', 0.1],
  'm/s': ['velocity', 100],
  'mm[Hg]': ['pressure', 1],
  mmHg: ['pressure', 1],
  // A millimeter of mercury is 133.322 Pa.
  kPa: ['pressure', 1000 / 133.322],
  '%': ['percent', 1],
  '1': ['ratio', 1],
  '{ratio}': ['ratio', 1],
  ratio: ['ratio', 1],
}

/** The number in our unit of that dimension; undefined when its unit is another, or not stated. */
export function inOurUnit(
  value: number,
  unit: Code | undefined,
  dimension: Dimension,
): number | undefined {
  const [of, factor] = UNITS[unit?.value ?? ''] ?? []
  if (factor === undefined || of !== (dimension === 'height' ? 'length' : dimension))
    return undefined
  const ours = dimension === 'height' ? factor / 10 : factor
  // Twelve digits: 0.68 cm are 6.8 mm, and not a hair more.
  return Number((value * ours).toPrecision(12))
}

/** What a unit should have been, to say so. */
export const WANTED: Readonly<Record<Dimension, string>> = {
  time: 'ms',
  length: 'mm',
  height: 'cm',
  velocity: 'cm/s',
  pressure: 'mmHg',
  percent: '%',
  ratio: '1',
}
