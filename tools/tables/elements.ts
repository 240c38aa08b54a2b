import type { Element, ElementType, Structure } from './definitions.ts'

/** One line of the table: a type or a part of one, and its own elements as words. */
export interface Line {
  readonly name: string
  readonly base: string
  readonly words: readonly string[]
  /** The types that its elements are of. */
  readonly uses: readonly string[]
}

/** The types of parts that have no type of their own. */
const PARTS = ['Element', 'BackboneElement']

/** A type and its parts (`Observation.component`): a line each. */
export function linesOf(structure: Structure, valueSets: ReadonlyMap<string, string>): Line[] {
  const { id, snapshot } = structure
  const root = snapshot.element[0]?.path
  // A SimpleQuantity is a Quantity with less: it cannot be made by adding to one.
  const rootBase = root === id ? lastWord(structure.baseDefinition) : 'Element'
  const parts = snapshot.element.filter(({ path, type }) => path === root || isPart(type))
  return parts.map(({ path, type }) => {
    const base = path === root ? rootBase : (type?.[0]?.code ?? '')
    const elements = snapshot.element.filter(
      (element) => parentOf(element.path) === path && isOwn(element, INHERITED[base] ?? []),
    )
    return {
      name: path === root ? id : path,
      base: base || '-',
      words: elements.map((element) => wordOf(element, valueSets)),
      uses: [base, ...elements.flatMap(({ type }) => type?.map(typeName) ?? [])],
    }
  })
}

const RESOURCE = ['id', 'meta', 'implicitRules', 'language']
const INHERITED: Readonly<Record<string, readonly string[]>> = {
  Element: ['id', 'extension'],
  BackboneElement: ['id', 'extension', 'modifierExtension'],
  Quantity: ['id', 'extension', 'value', 'comparator', 'unit', 'system', 'code'],
  Resource: RESOURCE,
  DomainResource: [...RESOURCE, 'text', 'contained', 'extension', 'modifierExtension'],
}

function isOwn({ path, max }: Element, inherited: readonly string[]): boolean {
  return max !== '0' && !inherited.includes(lastWord(path, '.'))
}

function isPart(type: Element['type']): boolean {
  return type?.length === 1 && PARTS.includes(type[0]?.code ?? '')
}

/** `name:Type|Other*=value-set`: `*` several, `+` one or more, `!` needed. */
function wordOf(element: Element, valueSets: ReadonlyMap<string, string>): string {
  const { path, binding } = element
  const types = element.contentReference
    ? [lastWord(element.contentReference, '#')]
    : isPart(element.type)
      ? [path]
      : (element.type ?? []).map((type) => SYSTEM[path] ?? typeText(type))
  const bound = binding?.strength === 'required' && valueSets.get(binding.valueSet ?? '')
  return `${lastWord(path, '.')}:${types.join('|')}${countOf(element)}${bound ? `=${bound}` : ''}`
}

const COUNTS: ReadonlyMap<string, string> = new Map([
  ['0..1', ''],
  ['1..1', '!'],
  ['0..*', '*'],
  ['1..*', '+'],
])

function countOf({ path, min, max }: Element): string {
  const sign = COUNTS.get(`${min}..${max}`)
  if (sign === undefined) throw new Error(`tables: ${path} has a cardinality without a sign`)
  return sign
}

function typeText(type: ElementType): string {
  const targets = (type.targetProfile ?? []).map((url) => lastWord(url))
  const isNarrow = type.code === 'Reference' && targets.length > 0 && !targets.includes('Resource')
  return isNarrow ? `Reference(${targets.join(',')})` : typeName(type)
}

function typeName({ code, profile }: ElementType): string {
  return profile?.length === 1 && code === 'Quantity' ? lastWord(profile[0]) : code
}

/** Elements that the definitions give a type of FHIRPath, and the type that the text of R4 gives. */
const SYSTEM: Readonly<Record<string, string>> = {
  'Resource.id': 'id',
  'Element.id': 'string',
  'Extension.url': 'uri',
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')))
}

function lastWord(text = '', separator = '/'): string {
  return text.slice(text.lastIndexOf(separator) + 1)
}
