import { PART_SHAPES, RESOURCE_BASE, RESOURCE_SHAPES, STATUSES } from './shape-tables.ts'

/**
 * The tables of shapes, compiled once for a fast walk. Each needed element and each choice has a
 * bit: a bit seen twice is a choice made twice, a needed bit not seen is an element missing.
 */
export interface Shape {
  readonly elements: ReadonlyMap<string, Element>
  readonly needed: readonly { readonly name: string; readonly bit: number }[]
  readonly neededBits: number
  readonly statuses: ReadonlySet<string> | undefined
}

export interface Element {
  readonly kind: Kind
  readonly isList: boolean
  readonly bit: number
  /** `value[x]`, where it is one form of a choice. */
  readonly choice: string | undefined
}

export type Kind = 'string' | 'number' | 'boolean' | 'resource' | 'modifier' | { shape?: Shape }

const JSON_KINDS: Readonly<Record<string, Kind>> = {
  string: 'string',
  uri: 'string',
  date: 'string',
  dateTime: 'string',
  instant: 'string',
  time: 'string',
  number: 'number',
  integer: 'number',
  decimal: 'number',
  boolean: 'boolean',
  Resource: 'resource',
  Modifier: 'modifier',
}

const parts = new Map<string, { shape?: Shape }>(Object.keys(PART_SHAPES).map((name) => [name, {}]))
for (const [name, text] of Object.entries(PART_SHAPES)) {
  const part = parts.get(name)
  if (part) part.shape = compile(text)
}
const statuses: Readonly<Record<string, string>> = STATUSES
const shapes = new Map(
  Object.entries(RESOURCE_SHAPES).map(([type, text]) => [
    type,
    compile(`${RESOURCE_BASE} ${text}`, statuses[type]),
  ]),
)
const anyResource = compile(RESOURCE_BASE)

/** The shape of a resource type; of a type not in use, what all resources have in common. */
export function shapeOfType(type: string): Shape {
  return shapes.get(type) ?? anyResource
}

function compile(text: string, allowed?: string): Shape {
  const elements = new Map<string, Element>()
  const needed: { name: string; bit: number }[] = []
  let bit = 1
  for (const word of text.trim().split(/\s+/)) {
    const [, name = '', choice, kinds = '', list, need] =
      /^(\w+)(\[x\])?:([\w|]+)(\*?)(!?)$/.exec(word) ?? []
    const own = choice || need ? bit : 0
    for (const kind of kinds.split('|'))
      elements.set(choice ? name + kind.charAt(0).toUpperCase() + kind.slice(1) : name, {
        kind: kindOf(kind),
        isList: list === '*',
        bit: own,
        choice: choice && `${name}[x]`,
      })
    if (need) needed.push({ name: `${name}${choice ?? ''}`, bit: own })
    if (own) bit <<= 1
  }
  const neededBits = needed.reduce((bits, one) => bits | one.bit, 0)
  return {
    elements,
    needed,
    neededBits,
    statuses: allowed ? new Set(allowed.split(' ')) : undefined,
  }
}

function kindOf(name: string): Kind {
  const kind = JSON_KINDS[name] ?? parts.get(name)
  if (!kind) throw new Error(`fhir: no shape is known for ${name}`)
  return kind
}
