/** The UCUM codes that laboratory values, vital signs and scores of our tables arrive in. */
const LAB_UNITS = [
  ...['g/L', 'g/dL', 'mg/L', 'mg/dL', 'ug/L', 'ug/dL', 'ug/mL', 'ng/L', 'ng/dL', 'ng/mL', 'pg/mL'],
  ...['mmol/L', 'umol/L', 'nmol/L', 'pmol/L', 'mmol/mol', 'meq/L', 'm[IU]/L', 'u[IU]/mL', 'fL'],
  ...['%', '1', '{score}', 'mL/min', 'mL/min/{1.73_m2}', 'mL/s/{1.73_m2}'],
  ...['kg', 'g', '[lb_av]', 'm', 'cm', 'mm', '[in_i]', 'kg/m2'],
  ...['wk', 'd', '/h', 's', 'ms', 'mm[Hg]', 'kPa'],
] as const

export type LabUnit = (typeof LAB_UNITS)[number]

/**
 * Spellings beside the UCUM code itself, as laboratories print them. Keys are folded: lower case,
 * no spaces, `µ` and `μ` as u, superscripts as digits, a decimal comma as a point.
 */
const SPELLINGS: Readonly<Record<string, LabUnit>> = {
  'mcg/l': 'ug/L',
  'ugm/l': 'ug/L',
  'mcg/ml': 'ug/mL',
  'mcg/dl': 'ug/dL',
  'ugm/dl': 'ug/dL',
  'gm/dl': 'g/dL',
  'gr/dl': 'g/dL',
  'g%': 'g/dL',
  'mg%': 'mg/dL',
  'micromol/l': 'umol/L',
  'mcmol/l': 'umol/L',
  ratio: '1',
  '{ratio}': '1',
  fraction: '1',
  '{fraction}': '1',
  'mol/mol': '1',
  'l/l': '1',
  percent: '%',
  prozent: '%',
  'ml/min/1.73m2': 'mL/min/{1.73_m2}',
  'ml/min/1.73': 'mL/min/{1.73_m2}',
  'ml/min/1.73m^2': 'mL/min/{1.73_m2}',
  'ml/min/1.73sqm': 'mL/min/{1.73_m2}',
  'ml/min/{1.73m2}': 'mL/min/{1.73_m2}',
  'ml/min/{1.73m^2}': 'mL/min/{1.73_m2}',
  'ml/min/1.73_m2': 'mL/min/{1.73_m2}',
  'ml/min/bsa': 'mL/min/{1.73_m2}',
  'ml/(min*1.73m2)': 'mL/min/{1.73_m2}',
  'ml/s/1.73m2': 'mL/s/{1.73_m2}',
  'kg/m^2': 'kg/m2',
  kgs: 'kg',
  kilogram: 'kg',
  kilograms: 'kg',
  gram: 'g',
  grams: 'g',
  gm: 'g',
  lb: '[lb_av]',
  lbs: '[lb_av]',
  pound: '[lb_av]',
  pounds: '[lb_av]',
  in: '[in_i]',
  inch: '[in_i]',
  inches: '[in_i]',
  centimeter: 'cm',
  centimeters: 'cm',
  meter: 'm',
  meters: 'm',
  mmhg: 'mm[Hg]',
  'uiu/ml': 'u[IU]/mL',
  'uu/ml': 'u[IU]/mL',
  'miu/l': 'm[IU]/L',
  'mu/l': 'm[IU]/L',
  score: '{score}',
  points: '{score}',
  punkte: '{score}',
  week: 'wk',
  weeks: 'wk',
  wochen: 'wk',
  ssw: 'wk',
  semaines: 'wk',
  sa: 'wk',
  semanas: 'wk',
  day: 'd',
  days: 'd',
  '/hr': '/h',
  'events/h': '/h',
  'events/hour': '/h',
  '{events}/h': '/h',
  msec: 'ms',
  sec: 's',
}

const BY_FOLDED: ReadonlyMap<string, LabUnit> = new Map<string, LabUnit>([
  ...LAB_UNITS.map((unit): [string, LabUnit] => [folded(unit), unit]),
  ...Object.entries(SPELLINGS),
])

/**
 * The UCUM code of a unit as someone wrote it; undefined when the spelling is not known.
 * Only for quantities of the tables: `g/l` is grams, never billions of cells.
 */
export function unitOf(text: string): LabUnit | undefined {
  const known = READ.get(text)
  if (known !== undefined || text.length > LONGEST) return known
  const unit = BY_FOLDED.get(folded(text))
  if (unit !== undefined && READ.size < MOST) READ.set(text, unit)
  return unit
}

/** Spellings met before: folding costs more than all else of a value. Only what is a unit is kept. */
const READ = new Map<string, LabUnit>()
const MOST = 1000
const LONGEST = 40

function folded(text: string): string {
  return text
    .replace(/[\u00B5\u03BC]/g, 'u')
    .toLowerCase()
    .replaceAll('²', '2')
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/\s+/g, '')
}
