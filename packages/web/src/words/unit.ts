/** UCUM codes as people write them; a code that is not here reads well as it is. */
const UNITS: Readonly<Record<string, string>> = {
  a: 'years',
  mo: 'months',
  wk: 'weeks',
  d: 'days',
  h: 'hours',
  min: 'minutes',
  '1 d': 'day',
  '1': '',
  '{score}': 'points',
  '/h': 'per hour',
  '/wk': 'per week',
  'kg/m2': 'kg/m²',
  'mL/min/{1.73_m2}': 'mL/min/1.73 m²',
  'mg/d': 'mg a day',
  'mm[Hg]': 'mmHg',
  'm[IU]/L': 'mIU/L',
  ug: 'µg',
  'ug/L': 'µg/L',
  'ug/dL': 'µg/dL',
  'umol/L': 'µmol/L',
  '[lb_av]': 'lb',
  '[in_i]': 'in',
}

export function unitInWords(unit: string): string {
  return UNITS[unit] ?? unit
}

/** A coded word as people read it: `very-severe` is `very severe`. */
export function wordOf(code: string): string {
  return code.replaceAll('-', ' ')
}

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 })

export function numberInWords(value: number): string {
  return number.format(value)
}
