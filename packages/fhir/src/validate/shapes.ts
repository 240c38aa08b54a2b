import { FORMATS, type Format } from './primitive.ts'
import type { Rule } from './rule.ts'
import { rulesOf } from './rules.ts'
import { entriesOf, type ValueSet, valueSet } from './sets.ts'
import { ELEMENTS } from './tables.ts'

/** A type of R4, or a part of one, compiled for a fast walk. */
export interface Shape {
  /** By the name in JSON: `valueQuantity`, and `_status` for what extends a `status`. */
  readonly members: ReadonlyMap<string, Member>
  readonly needed: readonly Element[]
  readonly neededBits: number
  readonly rules: readonly Rule[]
  readonly isResource: boolean
  /** What extends a primitive: the value is elsewhere, so an `id` alone is enough. */
  readonly isExtended: boolean
}

/** An element under one of its names in JSON. */
export interface Member {
  readonly element: Element
  readonly isList: boolean
  readonly kind: Kind
}

/** Needed elements and choices have a bit: seen twice is two forms, not seen is missing. */
export interface Element {
  /** As in FHIRPath: `value` for all forms of `value[x]`. */
  readonly name: string
  readonly bit: number
}

export type Kind =
  | { readonly kind: 'type' }
  | { readonly kind: 'primitive'; readonly format: Format; readonly bound: ValueSet | undefined }
  /** `id` and extensions of the primitive `of`. */
  | { readonly kind: 'companion'; readonly of: string }
  | { readonly kind: 'part'; readonly part: string; readonly bound: ValueSet | undefined }
  /** Undefined for any type. */
  | { readonly kind: 'reference'; readonly targets: readonly string[] | undefined }
  | { readonly kind: 'resource' }
  | { readonly kind: 'modifier' }

const ABSTRACT = ['Resource', 'DomainResource']
const lines = entriesOf(ELEMENTS)
const shapes = new Map<string, Shape>()

/** Compiled when it is first met; undefined for a type that is not in use. */
export function shapeNamed(name: string): Shape | undefined {
  const known = shapes.get(name)
  if (known || !lines.has(name)) return known
  const shape = compile(name)
  shapes.set(name, shape)
  return shape
}

function compile(name: string): Shape {
  const members = new Map<string, Member>()
  const needed: Element[] = []
  const lineage = lineageOf(name)
  const isResource = lineage.includes('Resource') && !ABSTRACT.includes(name)
  if (isResource)
    members.set('resourceType', {
      element: { name: 'resourceType', bit: 0 },
      isList: false,
      kind: { kind: 'type' },
    })
  let bit = 1
  for (const word of lineage.flatMap((line) => lines.get(line)?.slice(1) ?? [])) {
    const read = readWord(word)
    const element = { name: read.name, bit: read.isChoice || read.isNeeded ? bit : 0 }
    for (const type of read.types) addMember(members, { element, isList: read.isList, type, read })
    if (read.isNeeded) needed.push(element)
    if (element.bit) bit <<= 1
  }
  if (bit < 0) throw new Error(`fhir: ${name} has more than 31 needed elements and choices`)
  const neededBits = needed.reduce((bits, one) => bits | one.bit, 0)
  const rules = lineage.flatMap(rulesOf)
  return { members, needed, neededBits, rules, isResource, isExtended: name === 'Element' }
}

/** The type and those on which it is built, the most general first. */
function lineageOf(name: string): readonly string[] {
  const base = lines.get(name)?.[0]
  return base && base !== '-' ? [...lineageOf(base), name] : [name]
}

interface Word {
  readonly name: string
  readonly isChoice: boolean
  readonly types: readonly string[]
  readonly isList: boolean
  readonly isNeeded: boolean
  readonly bound: ValueSet | undefined
}

/** `name[x]:Type|Other*=value-set`, as the tables write it. */
function readWord(word: string): Word {
  const [, name = '', choice, types = '', count = '', set] =
    /^(\w+)(\[x\])?:([\w.|(),]+)([*+!]?)(?:=(.+))?$/.exec(word) ?? []
  return {
    name,
    isChoice: choice !== undefined,
    types: types.split('|'),
    isList: count === '*' || count === '+',
    isNeeded: count === '!' || count === '+',
    bound: set === undefined ? undefined : valueSet(set),
  }
}

interface Form {
  readonly element: Element
  readonly isList: boolean
  readonly type: string
  readonly read: Word
}

function addMember(members: Map<string, Member>, { element, isList, type, read }: Form): void {
  const [plain = '', targets] = type.replace(')', '').split('(')
  const name = read.isChoice ? element.name + suffixOf(plain) : element.name
  const format = FORMATS.get(plain)
  if (format) members.set(`_${name}`, { element, isList, kind: { kind: 'companion', of: name } })
  members.set(name, {
    element,
    isList,
    kind: format
      ? { kind: 'primitive', format, bound: read.bound }
      : kindOf(name, plain, { targets: targets?.split(','), bound: read.bound }),
  })
}

function kindOf(
  name: string,
  type: string,
  { targets, bound }: { targets: readonly string[] | undefined; bound: ValueSet | undefined },
): Kind {
  if (type === 'Resource') return { kind: 'resource' }
  if (type === 'Reference') return { kind: 'reference', targets }
  if (name === 'modifierExtension') return { kind: 'modifier' }
  return { kind: 'part', part: type, bound }
}

/** `valueQuantity` also where no comparator is allowed. */
function suffixOf(type: string): string {
  const name = type === 'SimpleQuantity' || type === 'MoneyQuantity' ? 'Quantity' : type
  return name.charAt(0).toUpperCase() + name.slice(1)
}
