import { isObject } from '../json.ts'
import type { StringEntry } from './entry.ts'
import type { Found } from './found.ts'
import { comparable, fromEachWord } from './text.ts'

/** The parts of a name or an address that are found by its parameter as a whole. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  HumanName: ['family', 'given', 'prefix', 'suffix', 'text'],
  Address: ['line', 'city', 'district', 'state', 'postalCode', 'country', 'text'],
}

/** Names of people, of which each word is searched for by itself: Carreno Quinones, Anna Maria. */
const NAMES: ReadonlySet<string> = new Set(['family', 'given'])

/** Texts; of names and addresses each part. https://hl7.org/fhir/R4/search.html#string */
export function stringEntries(found: Found): readonly StringEntry[] {
  const { value, path } = found
  const isName = path.type === 'HumanName' || NAMES.has(path.steps.at(-1)?.name ?? '')
  return textsIn(value, path.type).flatMap((written) =>
    isName ? nameEntries(found, written) : stringEntry(found, written),
  )
}

export function stringEntry({ parameter, element }: Found, written: string): StringEntry {
  return { kind: 'string', parameter, element, text: comparable(written), exact: written }
}

/** `:exact` is asked of the whole, wherever the text of the entry begins. */
function nameEntries({ parameter, element }: Found, written: string): readonly StringEntry[] {
  return fromEachWord(comparable(written)).map((text) => ({
    kind: 'string',
    parameter,
    element,
    text,
    exact: written,
  }))
}

function textsIn(value: unknown, type: string): readonly string[] {
  if (typeof value === 'string') return [value]
  if (!isObject(value)) return []
  return (PARTS[type] ?? [])
    .flatMap((part): unknown => value[part])
    .filter((one) => typeof one === 'string')
}
