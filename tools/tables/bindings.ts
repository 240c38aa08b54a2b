import type { Concept, Include, Structure, Terms } from './definitions.ts'

/** A value set to which an element is bound: its name here, and its codes by code system. */
export interface Bound {
  readonly url: string
  readonly name: string
  readonly codes: ReadonlyMap<string, readonly string[]>
}

/**
 * The value sets to which elements of these types must keep. Sets without end (media types) and
 * sets that R4 does not list (currencies, answers of LOINC) are left out: their form is checked.
 */
export function boundSets(
  types: readonly Structure[],
  terms: ReadonlyMap<string, Terms>,
): readonly Bound[] {
  const bindings = types.flatMap(({ snapshot }) =>
    snapshot.element.flatMap(({ binding }) =>
      binding?.strength === 'required' && binding.valueSet ? [binding.valueSet] : [],
    ),
  )
  return [...new Set(bindings)].sort().flatMap((url) => {
    const codes = codesOf(url, terms)
    return codes ? [{ url, name: url.replace(/\|.*$/, '').replace(/^.*\//, ''), codes }] : []
  })
}

function codesOf(url: string, terms: ReadonlyMap<string, Terms>): Bound['codes'] | undefined {
  const set = terms.get(`ValueSet ${url.replace(/\|.*$/, '')}`)
  const parts = set?.compose?.include.map((include) => included(include, terms))
  if (!parts || parts.length === 0 || parts.includes(undefined)) return undefined
  const codes = new Map<string, readonly string[]>()
  for (const [system, some] of parts.flatMap((part) => [...(part ?? [])]))
    codes.set(system, [...(codes.get(system) ?? []), ...some])
  return codes
}

function included(include: Include, terms: ReadonlyMap<string, Terms>): Bound['codes'] | undefined {
  const { system = '', concept, filter, valueSet } = include
  if (valueSet?.length === 1 && !include.system) return codesOf(valueSet[0] ?? '', terms)
  if (filter || valueSet) return undefined
  const listed = concept ?? terms.get(`CodeSystem ${system}`)?.concept
  return listed && new Map([[system, listed.flatMap(flat)]])
}

function flat({ code, concept = [] }: Concept): readonly string[] {
  return [code, ...concept.flatMap(flat)]
}
