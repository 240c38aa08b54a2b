import { PARAMETER_TABLE } from './parameter-table.ts'
import { TYPES_IN_USE } from './types.ts'

/** What a search parameter of R4 compares. */
export type ParameterKind = SimpleKind | 'composite'
export type SimpleKind = 'token' | 'string' | 'date' | 'reference' | 'uri' | 'quantity' | 'number'

/** A search parameter of one resource type. */
export interface Parameter {
  readonly code: string
  readonly kind: ParameterKind
  /** Where its values stand; none for a composite. */
  readonly paths: readonly Path[]
  /** Types in use that a reference may lead to. */
  readonly targets: readonly string[]
  /** The parameters of which a composite is made. */
  readonly parts: readonly string[]
}

export interface Path {
  readonly steps: readonly Step[]
  /** The FHIR type of the values: `CodeableConcept`, `Period`. */
  readonly type: string
  /** The code system that a plain code implies. */
  readonly system?: string
  /** Only references to this type. */
  readonly to?: string
}

/** A member, of which `where` takes only the items in which another member has this value. */
export interface Step {
  readonly name: string
  readonly where?: { readonly member: string; readonly is: string }
}

const KINDS: ReadonlyMap<string, ParameterKind> = new Map(
  (['token', 'string', 'date', 'reference', 'uri', 'quantity', 'number', 'composite'] as const).map(
    (kind) => [kind, kind],
  ),
)

const tables = new Map<string, ReadonlyMap<string, Parameter>>()

/** The parameters of a resource type by name, those of every resource (`_tag`) included. */
export function parametersOf(type: string): ReadonlyMap<string, Parameter> {
  const known = tables.get(type)
  if (known) return known
  const lines = `${PARAMETER_TABLE.Resource}\n${PARAMETER_TABLE[type] ?? ''}`.split('\n')
  const parameters = lines
    .map((line) => line.trim())
    .filter(Boolean)
    .map(parameterIn)
  const table = new Map(parameters.map((parameter) => [parameter.code, parameter]))
  tables.set(type, table)
  return table
}

/** `subject reference subject:Reference > Patient Group`, see the head of the table. */
function parameterIn(line: string): Parameter {
  const [code = '', type = '', ...words] = line.split(' ')
  const kind = KINDS.get(type)
  if (!kind) throw new Error(`fhir/search: ${code} is of the unknown type ${type}`)
  const bound = words.indexOf('>')
  const places = bound < 0 ? words : words.slice(0, bound)
  const targets = bound < 0 ? [] : words.slice(bound + 1)
  return {
    code,
    kind,
    paths: kind === 'composite' ? [] : places.map(pathIn),
    targets: targets[0] === '*' ? TYPES_IN_USE : targets,
    parts: kind === 'composite' ? places : [],
  }
}

const PATH = /^([^:]+):(\w+)(?:>(\w+))?(?:@(.+))?$/

function pathIn(text: string): Path {
  const [, steps = '', type = '', to, system] = PATH.exec(text) ?? []
  return {
    steps: steps.split('.').map(stepIn),
    type,
    ...(to ? { to } : {}),
    ...(system ? { system } : {}),
  }
}

function stepIn(text: string): Step {
  const [, name = text, member, is] = /^(\w+)\[(\w+)=(.+)\]$/.exec(text) ?? []
  return member && is ? { name, where: { member, is } } : { name }
}
