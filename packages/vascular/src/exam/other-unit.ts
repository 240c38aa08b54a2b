import type { Tell } from './tell.ts'

interface OtherUnit {
  /** The end of our own field name, and its unit in words. */
  readonly ours: string
  readonly unit: string
  readonly factor: number
}

/** Ends of field names that name another unit as surely as ours name theirs. */
const OTHER_UNITS: Readonly<Record<string, OtherUnit>> = {
  S: { ours: 'Ms', unit: 'ms', factor: 1000 },
  Sec: { ours: 'Ms', unit: 'ms', factor: 1000 },
  Seconds: { ours: 'Ms', unit: 'ms', factor: 1000 },
  Cm: { ours: 'Mm', unit: 'mm', factor: 10 },
  Mm: { ours: 'Cm', unit: 'cm', factor: 0.1 },
  MPerS: { ours: 'CmPerS', unit: 'cm/s', factor: 100 },
  KPa: { ours: 'MmHg', unit: 'mmHg', factor: 7.50062 },
}

type Fields = Readonly<Record<string, unknown>>

/** The same object with `refluxS: 1.2` written as `refluxMs: 1200`; each such change is told. */
export function inOurUnits(
  value: Record<string, unknown>,
  fields: Fields,
  tell: Tell,
): Record<string, unknown> {
  const entries = Object.entries(value).map(([key, given]) => {
    const other = otherUnit(key, fields)
    if (!other || typeof given !== 'number' || other.field in value) return [key, given]
    const taken = Number((given * other.factor).toPrecision(6))
    tell.at(key)('other-unit', { field: other.field, unit: other.unit, taken })
    return [other.field, taken]
  })
  return Object.fromEntries(entries)
}

function otherUnit(key: string, fields: Fields) {
  if (Object.hasOwn(fields, key)) return undefined
  const [, stem = '', end = ''] = /^([a-z]\w*?)(MPerS|Seconds|Sec|KPa|Cm|Mm|S)$/.exec(key) ?? []
  const other = Object.hasOwn(OTHER_UNITS, end) ? OTHER_UNITS[end] : undefined
  const field = `${stem}${other?.ours}`
  return other && Object.hasOwn(fields, field) ? { ...other, field } : undefined
}
