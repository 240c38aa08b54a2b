import { RELIED_ON, RELIED_ON_IN_ALL } from './shape-tables.ts'
import { type Member, shapeNamed } from './validate/shapes.ts'

/**
 * What is relied on, compiled once for a fast walk. Each needed element and each choice has a
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

const parts = new Map<string, { shape?: Shape }>()
const anyResource = compile('DomainResource', RELIED_ON_IN_ALL)
const shapes = new Map(
  Object.entries(RELIED_ON).map(([name, words]) => {
    const isResource = shapeNamed(name)?.isResource ?? false
    return [name, compile(name, isResource ? `${RELIED_ON_IN_ALL} ${words}` : words)]
  }),
)
for (const [name, part] of parts) {
  const shape = shapes.get(name)
  if (!shape) throw new Error(`fhir: it is not said what is relied on in ${name}`)
  part.shape = shape
}

/** The shape of a resource type; of a type not in use, what all resources have in common. */
export function shapeOfType(type: string): Shape {
  return shapes.get(type) ?? anyResource
}

function compile(type: string, words: string): Shape {
  const members = shapeNamed(type)?.members ?? new Map<string, Member>()
  const elements = new Map<string, Element>()
  const needed: { name: string; bit: number }[] = []
  let statuses: ReadonlySet<string> | undefined
  let bit = 1
  for (const word of words.split(/\s+/)) {
    const [, name = '', need, code] = /^(\w+)(!?)(=?)$/.exec(word) ?? []
    const forms = [...members].filter(
      ([, { element, kind }]) => element.name === name && kind.kind !== 'companion',
    )
    const choice = forms.some(([key]) => key === name) ? undefined : `${name}[x]`
    const own = choice || need ? bit : 0
    for (const [key, { kind, isList }] of forms)
      elements.set(key, { kind: kindOf(kind), isList, bit: own, choice })
    if (forms.length === 0) throw new Error(`fhir: ${type} has no element ${name}`)
    if (need) needed.push({ name: choice ?? name, bit: own })
    if (code) statuses = codesOf(forms[0]?.[1])
    if (own) bit <<= 1
  }
  const neededBits = needed.reduce((bits, one) => bits | one.bit, 0)
  return { elements, needed, neededBits, statuses }
}

function codesOf(member: Member | undefined): ReadonlySet<string> | undefined {
  return member?.kind.kind === 'primitive' ? member.kind.bound?.codes : undefined
}

function kindOf(kind: Member['kind']): Kind {
  if (kind.kind === 'primitive') return kind.format.json
  if (kind.kind === 'resource' || kind.kind === 'modifier') return kind.kind
  const name = kind.kind === 'reference' ? 'Reference' : kind.kind === 'part' ? kind.part : ''
  const part = parts.get(name) ?? {}
  parts.set(name, part)
  return part
}
