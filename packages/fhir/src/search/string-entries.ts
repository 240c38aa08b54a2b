import { isObject, type JsonObject } from '../json.ts'
import { normalize } from '../normalize.ts'
import type { StringEntry } from './entry.ts'
import type { Found } from './found.ts'

/** The parts of a name or an address that are found by its parameter as a whole. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  HumanName: ['family', 'given', 'prefix', 'suffix', 'text'],
  Address: ['line', 'city', 'district', 'state', 'postalCode', 'country', 'text'],
}

/** Texts; of names and addresses each part. https://hl7.org/fhir/R4/search.html#string */
export function stringEntries(found: Found): readonly StringEntry[] {
  const { value, path } = found
  if (typeof value === 'string') return [stringEntry(found, value)]
  if (!isObject(value)) return []
  const parts = (PARTS[path.type] ?? [])
    .flatMap((part) => value[part])
    .filter((one) => typeof one === 'string')
  return [...parts, ...wordsOfText(value)].map((part) => stringEntry(found, part))
}

export function stringEntry({ parameter, element }: Found, written: string): StringEntry {
  return { kind: 'string', parameter, element, text: normalize(written), exact: written }
}

/** A name that is given as text alone is found by each of its words, as its parts would be. */
function wordsOfText({ family, given, text }: JsonObject): readonly string[] {
  if (typeof text !== 'string' || family !== undefined || given !== undefined) return []
  return text.split(/\s+/).slice(1)
}
