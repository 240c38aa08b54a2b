import type { Resource } from '@medplum/fhirtypes'
import { isObject, type JsonObject } from '../json.ts'
import { isResource } from '../resource.ts'
import { elementsOf } from './elements.ts'
import type { SearchQuery } from './query.ts'

/** What would change the meaning of the rest, or say whose it is, is in every part of a resource. */
const ALWAYS = ['resourceType', 'id', 'meta', 'implicitRules', 'modifierExtension']

const SUBSETTED = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
  code: 'SUBSETTED',
}

/**
 * The part of a resource that was asked for, marked as such; elements that are mandatory or may
 * change the meaning of the rest are always in it. The resource itself where all was asked for.
 * https://hl7.org/fhir/R4/search.html#summary
 */
export function project(
  resource: Resource,
  { summary, elements }: Pick<SearchQuery, 'summary' | 'elements'>,
): Resource {
  const wanted = wantedOf(resource, { summary, elements })
  if (!wanted) return resource
  const kept = Object.entries(resource).filter(([key]) => wanted(key.replace(/^_/, '')))
  const part =
    summary === 'true'
      ? withoutHidden(resource, Object.fromEntries(kept))
      : Object.fromEntries(kept)
  const subset = { ...part, meta: markedMeta(resource) }
  return isResource(subset) ? subset : resource
}

type Wanted = (name: string) => boolean

function wantedOf(
  { resourceType }: Resource,
  { summary, elements }: Pick<SearchQuery, 'summary' | 'elements'>,
): Wanted | undefined {
  const { all, needed, summary: short } = elementsOf(resourceType)
  const isNeeded = namesIn([...needed, ...ALWAYS])
  const byName =
    elements && namesIn(elements.map((name) => (all.has(`${name}[x]`) ? `${name}[x]` : name)))
  const inSummary = ofSummary(summary, short)
  if (!byName && !inSummary) return undefined
  return (name) => isNeeded(name) || ((byName?.(name) ?? true) && (inSummary?.(name) ?? true))
}

function ofSummary(
  summary: SearchQuery['summary'],
  short: ReadonlySet<string>,
): Wanted | undefined {
  switch (summary) {
    case 'true':
      return namesIn([...short])
    case 'text':
    case 'count':
      return namesIn(['text'])
    case 'data':
      return (name) => name !== 'text'
    case 'false':
      return undefined
  }
}

/** Whether a member is one of these elements: `valueString` is `value[x]`. */
function namesIn(elements: readonly string[]): Wanted {
  const names = new Set(elements)
  const choices = elements.filter((name) => name.endsWith('[x]')).map((name) => name.slice(0, -3))
  return (name) =>
    names.has(name) ||
    choices.some((choice) => name.startsWith(choice) && /^[A-Z]/.test(name.slice(choice.length)))
}

function withoutHidden({ resourceType }: Resource, part: JsonObject): JsonObject {
  return elementsOf(resourceType).hidden.reduce(without, part)
}

function without(from: JsonObject, [name = '', ...rest]: readonly string[]): JsonObject {
  const value = from[name]
  if (rest.length === 0) {
    const { [name]: _, [`_${name}`]: __, ...others } = from
    return others
  }
  if (Array.isArray(value))
    return {
      ...from,
      [name]: value.map((one: unknown) => (isObject(one) ? without(one, rest) : one)),
    }
  return isObject(value) ? { ...from, [name]: without(value, rest) } : from
}

function markedMeta({ meta = {} }: Resource): JsonObject {
  return {
    ...meta,
    tag: [...(meta.tag ?? []).filter(({ code }) => code !== SUBSETTED.code), SUBSETTED],
  }
}
