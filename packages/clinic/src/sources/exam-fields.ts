import type { ObservationComponent } from '@legato/fhir'

/** Our own code system: a field of an exam by its path, `refluxMs`, `thrombus.age`, `limitations[0]`. */
export const EXAM_FIELD = 'urn:legato:exam-field'
const UCUM = 'http://unitsofmeasure.org'

/** What a field of an exam may hold: its JSON form knows nothing else. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain }

/** The unit that ends a field's name, in UCUM. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/MmHg$/, 'mm[Hg]'],
  [/CmPerS$/, 'cm/s'],
  [/MlPerS$/, 'mL/s'],
  [/[a-z]S$/, 's'],
  [/Ms$/, 'ms'],
  [/Mm$/, 'mm'],
  [/Mm2$/, 'mm2'],
  [/Cm$/, 'cm'],
  [/Percent$/, '%'],
  [/Days$/, 'd'],
]

/**
 * Each value of a tree as a component under its path. An object of which nothing is known is said
 * to be unknown, a text without a letter, which FHIR does not hold, to be empty; an empty list says
 * nothing and is left out.
 */
export function componentsOf(value: Plain, path = ''): readonly ObservationComponent[] {
  if (value === '') return [{ ...coded(path), dataAbsentReason: EMPTY }]
  if (typeof value !== 'object') return [{ ...coded(path), ...valueIn(value, path) }]
  if (isList(value)) return value.flatMap((one, index) => componentsOf(one, `${path}[${index}]`))
  const entries = Object.entries(value)
  if (entries.length === 0) return [{ ...coded(path), dataAbsentReason: UNKNOWN }]
  return entries.flatMap(([key, one]) => componentsOf(one, path === '' ? key : `${path}.${key}`))
}

const UNKNOWN = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'unknown' }],
}
const EMPTY = { ...UNKNOWN, text: 'empty text' }

function isList(value: object): value is readonly Plain[] {
  return Array.isArray(value)
}

function coded(code: string): Pick<ObservationComponent, 'code'> {
  return { code: { coding: [{ system: EXAM_FIELD, code }] } }
}

function valueIn(
  value: string | number | boolean,
  path: string,
): Omit<ObservationComponent, 'code'> {
  if (typeof value === 'string') return { valueString: value }
  if (typeof value === 'boolean') return { valueBoolean: value }
  const code = UNITS.find(([ending]) => ending.test(path))?.[1] ?? '1'
  return { valueQuantity: { value, unit: code, system: UCUM, code } }
}

/** The tree whose values the components are; what is no field of an exam is passed over. */
export function treeOf(components: readonly ObservationComponent[] = []): unknown {
  return grown(components.flatMap(leafOf))
}

interface Leaf {
  readonly steps: readonly (string | number)[]
  readonly value: unknown
}

/** Deeper than this no exam goes. */
const STEP_LIMIT = 8

function leafOf({ code, ...component }: ObservationComponent): readonly Leaf[] {
  const path = code.coding?.find(({ system }) => system === EXAM_FIELD)?.code
  const value =
    component.valueString ??
    component.valueBoolean ??
    component.valueQuantity?.value ??
    absent(component)
  if (path === undefined || value === undefined) return []
  const steps = stepsOf(path)
  return steps.length === 0 || steps.length > STEP_LIMIT ? [] : [{ steps, value }]
}

function absent({ dataAbsentReason }: Partial<ObservationComponent>): '' | object | undefined {
  if (dataAbsentReason === undefined) return undefined
  return dataAbsentReason.text === EMPTY.text ? '' : {}
}

/** `thrombus.lengths[1]`: a name, a name, a number. */
function stepsOf(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\[(\d{1,4})\]|([^.[\]]+)/g)].map(([, index, name = '']) =>
    index === undefined ? name : Number(index),
  )
}

function grown(leaves: readonly Leaf[]): unknown {
  const end = leaves.find(({ steps }) => steps.length === 0)
  if (end) return end.value
  const grouped = [...Map.groupBy(leaves, ({ steps }) => steps[0] ?? '')]
  const branches = grouped.map(([step, inner]) => [step, grown(inner.map(further))] as const)
  return branches.length > 0 && branches.every(([step]) => typeof step === 'number')
    ? branches.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, branch]) => branch)
    : Object.fromEntries(branches)
}

function further({ steps, value }: Leaf): Leaf {
  return { steps: steps.slice(1), value }
}
