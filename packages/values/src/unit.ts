/**
 * Units are UCUM codes, and a number carries its unit in its type.
 * https://ucum.org/ucum. Molar and mass units convert per substance only, so that conversion
 * stands with the substance, not here.
 */
declare const unit: unique symbol
export type Measure<U extends Unit> = number & { readonly [unit]: U }

/** Each unit as a multiple of the base of its dimension. */
const UNITS = {
  'g/L': { dimension: 'mass-concentration', factor: 1 },
  'g/dL': { dimension: 'mass-concentration', factor: 10 },
  'mg/L': { dimension: 'mass-concentration', factor: 1e-3 },
  'mg/dL': { dimension: 'mass-concentration', factor: 1e-2 },
  'ug/L': { dimension: 'mass-concentration', factor: 1e-6 },
  'ug/dL': { dimension: 'mass-concentration', factor: 1e-5 },
  'ng/mL': { dimension: 'mass-concentration', factor: 1e-6 },
  'pg/mL': { dimension: 'mass-concentration', factor: 1e-9 },
  'mmol/L': { dimension: 'molar-concentration', factor: 1e-3 },
  'umol/L': { dimension: 'molar-concentration', factor: 1e-6 },
  'm[IU]/L': { dimension: 'activity-concentration', factor: 1 },
  '%': { dimension: 'fraction', factor: 1e-2 },
  '1': { dimension: 'fraction', factor: 1 },
  kg: { dimension: 'mass', factor: 1e3 },
  g: { dimension: 'mass', factor: 1 },
  mg: { dimension: 'mass', factor: 1e-3 },
  ug: { dimension: 'mass', factor: 1e-6 },
  '[lb_av]': { dimension: 'mass', factor: 453.592_37 },
  m: { dimension: 'length', factor: 1 },
  cm: { dimension: 'length', factor: 1e-2 },
  mm: { dimension: 'length', factor: 1e-3 },
  '[in_i]': { dimension: 'length', factor: 0.0254 },
  'mL/min': { dimension: 'clearance', factor: 1 },
  'mL/min/{1.73_m2}': { dimension: 'clearance-per-area', factor: 1 },
  'kg/m2': { dimension: 'mass-per-area', factor: 1 },
  a: { dimension: 'age', factor: 1 },
  mo: { dimension: 'age-months', factor: 1 },
  wk: { dimension: 'weeks', factor: 1 },
  d: { dimension: 'time', factor: 86_400 },
  h: { dimension: 'time', factor: 3600 },
  min: { dimension: 'time', factor: 60 },
  s: { dimension: 'time', factor: 1 },
  ms: { dimension: 'time', factor: 1e-3 },
  '/h': { dimension: 'rate', factor: 1 },
  '/wk': { dimension: 'weekly-rate', factor: 1 },
  '{score}': { dimension: 'score', factor: 1 },
  'mg/d': { dimension: 'daily-dose', factor: 1 },
  'mm[Hg]': { dimension: 'pressure', factor: 1 },
  // A millimeter of mercury is 133.322 Pa.
  kPa: { dimension: 'pressure', factor: 1000 / 133.322 },
} as const

export type Unit = keyof typeof UNITS

export function isUnit(text: string): text is Unit {
  return Object.hasOwn(UNITS, text)
}

/** A number in a unit. Throws when it is not finite: that is a mistake of the caller. */
export function measure<U extends Unit>(value: number, of: U): Measure<U> {
  if (!Number.isFinite(value)) throw new RangeError(`values: ${value} ${of} is not a finite number`)
  return value as Measure<U>
}

/** The value in another unit of the same dimension; undefined across dimensions. */
export function convert<U extends Unit>(value: number, from: Unit, to: U): Measure<U> | undefined {
  if (from === to) return measure(value, to)
  if (UNITS[from].dimension !== UNITS[to].dimension) return undefined
  // Twelve digits: the factors are decimal, their product in binary is not.
  return measure(Number(((value * UNITS[from].factor) / UNITS[to].factor).toPrecision(12)), to)
}
