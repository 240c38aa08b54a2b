import type { Resource } from '@medplum/fhirtypes'
import { containedEntries } from './contained.ts'
import { dateEntries } from './date-entries.ts'
import type { Entry, SearchIndex } from './entry.ts'
import type { Found, Surroundings } from './found.ts'
import { numberEntries, quantityEntries } from './number-entries.ts'
import { type Parameter, parametersOf, type SimpleKind } from './parameter.ts'
import { referenceEntries } from './reference-entries.ts'
import { stringEntries } from './string-entries.ts'
import { timeRange, UTC } from './time-range.ts'
import { tokenEntries } from './token-entries.ts'
import { uriEntries } from './uri-entries.ts'
import { visitValues } from './values.ts'

type Reading = (found: Found, around: Surroundings) => readonly Entry[]

const READINGS: { readonly [Kind in SimpleKind]: Reading } = {
  token: tokenEntries,
  string: stringEntries,
  date: dateEntries,
  reference: referenceEntries,
  uri: uriEntries,
  number: numberEntries,
  quantity: quantityEntries,
}

/**
 * All that the resource is found by, under every search parameter of its type but `_id` and
 * `_lastUpdated`, which stand beside the entries. Composites have none of their own: they ask
 * their parts. What cannot be read is passed over, so that it is merely not found.
 */
export function indexOf(resource: Resource, around: Surroundings = {}): SearchIndex {
  const references = indexed(resource.resourceType).filter(({ kind }) => kind === 'reference')
  const updated = resource.meta?.lastUpdated
  return {
    type: resource.resourceType,
    id: resource.id ?? '',
    updated: updated === undefined ? undefined : timeRange(updated, around.zone ?? UTC)?.low,
    entries: unique([
      ...ownEntries(resource, around),
      ...containedEntries(resource, references, (inner) => ownEntries(inner, around)),
    ]),
  }
}

function ownEntries(resource: Resource, around: Surroundings): readonly Entry[] {
  return indexed(resource.resourceType).flatMap((parameter) =>
    entriesOf(resource, parameter, around),
  )
}

/** A text and its display are often the same. */
function unique(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]
}

interface Indexed extends Parameter {
  readonly kind: SimpleKind
}

const tables = new Map<string, readonly Indexed[]>()

function indexed(type: string): readonly Indexed[] {
  const known = tables.get(type)
  if (known) return known
  const table = [...parametersOf(type).values()].filter(isIndexed)
  tables.set(type, table)
  return table
}

function isIndexed(parameter: Parameter): parameter is Indexed {
  return (
    parameter.kind !== 'composite' && parameter.code !== '_id' && parameter.code !== '_lastUpdated'
  )
}

function entriesOf(
  resource: Resource,
  { code, kind, paths }: Indexed,
  around: Surroundings,
): readonly Entry[] {
  const entries: Entry[] = []
  let isPresent = false
  for (const path of paths)
    visitValues(resource, path, (value, element) => {
      isPresent = true
      entries.push(...READINGS[kind]({ value, parameter: code, element, path }, around))
    })
  return complete(entries, {
    code,
    isPresent,
    isAsked: paths.some(({ type }) => type === 'exists'),
  })
}

/** A value that is found by nothing is still there; and what is asked for has an answer, if it is no. */
function complete(
  entries: readonly Entry[],
  {
    code,
    isPresent,
    isAsked,
  }: { readonly code: string; readonly isPresent: boolean; readonly isAsked: boolean },
): readonly Entry[] {
  const at = { parameter: code, element: 0 }
  if (!isPresent) return isAsked ? [{ kind: 'token', ...at, system: '', code: 'false' }] : entries
  if (entries.some(({ parameter }) => parameter === code)) return entries
  return [...entries, { kind: 'present', ...at }]
}
