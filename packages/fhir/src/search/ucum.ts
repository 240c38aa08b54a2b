import type { BaseInterval, Interval } from './entry.ts'

/**
 * Units in which one quantity can be compared with another: those of UCUM that differ by a factor
 * alone. Amounts of substance, international units and what is counted (`{beats}`) stay of their own
 * kind, since no factor of UCUM leads from them to a mass or a number that a clinician would mean;
 * months and years too, since no day is. https://ucum.org/ucum
 */
interface Atom {
  readonly factor: number
  /** Powers of base units. */
  readonly powers: Powers
  readonly metric: boolean
}

type Powers = Readonly<Record<string, number>>

const metric = (factor: number, powers: Powers): Atom => ({ factor, powers, metric: true })
const plain = (factor: number, powers: Powers): Atom => ({ factor, powers, metric: false })
const MASS = { g: 1 }
const LENGTH = { m: 1 }
const TIME = { s: 1 }
const PRESSURE = { g: 1, m: -1, s: -2 }

const ATOMS: Readonly<Record<string, Atom>> = {
  '1': plain(1, {}),
  '%': plain(1e-2, {}),
  '[ppth]': plain(1e-3, {}),
  '10*': plain(10, {}),
  '10^': plain(10, {}),
  m: metric(1, LENGTH),
  g: metric(1, MASS),
  s: metric(1, TIME),
  L: metric(1e-3, { m: 3 }),
  l: metric(1e-3, { m: 3 }),
  mol: metric(1, { mol: 1 }),
  eq: metric(1, { eq: 1 }),
  osm: metric(1, { osm: 1 }),
  U: metric(1, { U: 1 }),
  '[IU]': metric(1, { '[IU]': 1 }),
  '[iU]': metric(1, { '[IU]': 1 }),
  K: metric(1, { K: 1 }),
  Hz: metric(1, { s: -1 }),
  N: metric(1e3, { g: 1, m: 1, s: -2 }),
  Pa: metric(1e3, PRESSURE),
  bar: metric(1e8, PRESSURE),
  'm[Hg]': metric(133.322e6, PRESSURE),
  J: metric(1e3, { g: 1, m: 2, s: -2 }),
  W: metric(1e3, { g: 1, m: 2, s: -3 }),
  cal: metric(4184, { g: 1, m: 2, s: -2 }),
  min: plain(60, TIME),
  h: plain(3600, TIME),
  d: plain(86_400, TIME),
  wk: plain(604_800, TIME),
  mo: plain(1, { mo: 1 }),
  a: plain(12, { mo: 1 }),
  '[lb_av]': plain(453.59237, MASS),
  '[oz_av]': plain(28.349523125, MASS),
  '[in_i]': plain(0.0254, LENGTH),
  '[ft_i]': plain(0.3048, LENGTH),
}

const PREFIXES: Readonly<Record<string, number>> = {
  G: 1e9,
  M: 1e6,
  k: 1e3,
  h: 1e2,
  da: 10,
  d: 1e-1,
  c: 1e-2,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
  f: 1e-15,
}

const UCUM = 'http://unitsofmeasure.org'
const units = new Map<string, Atom | undefined>()
/** Codes come from outside: a record could hold any number of them. */
const REMEMBERED = 1000
const LONGEST = 50

/** The interval in base units, where the unit is one that can be converted safely. */
export function inBaseUnits(
  { low, high }: Interval,
  { system, code }: { readonly system: string; readonly code: string },
): BaseInterval | undefined {
  const unit = system === UCUM ? unitOf(code) : undefined
  if (!unit) return undefined
  // Twelve digits: the factors are decimal, their product in binary is not.
  const scaled = (value: number) => Number((value * unit.factor).toPrecision(12))
  return { low: scaled(low), high: scaled(high), code: codeOf(unit.powers) }
}

function unitOf(code: string): Atom | undefined {
  if (code.length > LONGEST) return undefined
  if (units.has(code)) return units.get(code)
  const unit = product(code)
  if (units.size < REMEMBERED) units.set(code, unit)
  return unit
}

const FACTOR = /([./]|^)((?:\[[^\]]*\]|\{[^}]*\}|10[*^]|[^./{}[\]\d*^+-])+|1)([+-]?\d+)?/y

/** `mg/dL`, `10*9/L`, `mL/min/{1.73_m2}`: factors one after the other. */
function product(code: string): Atom | undefined {
  FACTOR.lastIndex = 0
  let factor = 1
  const powers: Record<string, number> = {}
  while (FACTOR.lastIndex < code.length) {
    const [matched, sign, name = '', exponent = 1] = FACTOR.exec(code) ?? []
    const atom = matched === undefined ? undefined : atomOf(name)
    if (!atom) return undefined
    const power = (sign === '/' ? -1 : 1) * Number(exponent)
    factor *= atom.factor ** power
    for (const [base, times] of Object.entries(atom.powers))
      powers[base] = (powers[base] ?? 0) + times * power
  }
  return code === '' ? undefined : { factor, powers, metric: false }
}

function atomOf(name: string): Atom | undefined {
  const annotation = /^(.*?)(\{.*\})$/.exec(name)
  if (annotation) return annotated(annotation[1] ?? '', annotation[2] ?? '')
  if (Object.hasOwn(ATOMS, name)) return ATOMS[name]
  return [1, 2].map((length) => prefixed(name, length)).find((atom) => atom !== undefined)
}

/** An annotation tells what was counted: only the same is compared. */
function annotated(name: string, annotation: string): Atom | undefined {
  const atom = atomOf(name || '1')
  return atom && { ...atom, powers: { ...atom.powers, [annotation]: 1 } }
}

function prefixed(name: string, length: number): Atom | undefined {
  const [prefix, rest] = [name.slice(0, length), name.slice(length)]
  const atom = Object.hasOwn(ATOMS, rest) ? ATOMS[rest] : undefined
  const times = Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix] : undefined
  return atom?.metric && times ? { ...atom, factor: atom.factor * times } : undefined
}

function codeOf(powers: Powers): string {
  const named = Object.entries(powers).filter(([, power]) => power !== 0)
  return (
    named
      .map(([base, power]) => `${base}${power === 1 ? '' : power}`)
      .toSorted()
      .join('.') || '1'
  )
}
