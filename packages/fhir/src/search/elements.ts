import { ELEMENT_TABLE } from './element-table.ts'

/** What the definition of a type says of its elements, by name; choices as `value[x]`. */
export interface Elements {
  readonly all: ReadonlySet<string>
  readonly summary: ReadonlySet<string>
  /** Without these it would be no valid resource, or be read for something else. */
  readonly needed: ReadonlySet<string>
  /** Left out of a summary though what holds it is not: `component.interpretation`. */
  readonly hidden: readonly (readonly string[])[]
}

/** What every resource may have, whatever its type. */
export const COMMON: readonly string[] = [
  'id',
  'meta',
  'implicitRules',
  'language',
  'text',
  'contained',
  'extension',
  'modifierExtension',
]

const tables = new Map<string, Elements>()

export function elementsOf(type: string): Elements {
  const known = tables.get(type)
  if (known) return known
  const elements = elementsIn(ELEMENT_TABLE[type] ?? '')
  tables.set(type, elements)
  return elements
}

/** `status+!? code+! note -component.interpretation`, see the head of the table. */
function elementsIn(text: string): Elements {
  const words = text.split(/\s+/).filter(Boolean)
  const shown = words.filter((word) => !word.startsWith('-'))
  const named = (flag: RegExp) => new Set(shown.filter((word) => flag.test(word)).map(bare))
  return {
    all: named(/./),
    summary: named(/\+/),
    needed: named(/[!?]/),
    hidden: words.filter((word) => word.startsWith('-')).map((word) => word.slice(1).split('.')),
  }
}

function bare(word: string): string {
  return word.replace(/[+!?]+$/, '')
}
