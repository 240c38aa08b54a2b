import { OWN_WORDS } from './rules-own.ts'
import { RULES, VALUE_SETS } from './tables.ts'

/** A value set that must be kept to. https://hl7.org/fhir/R4/terminologies.html#required */
export interface ValueSet {
  readonly name: string
  readonly codes: ReadonlySet<string>
  /** `system|code` of each. */
  readonly concepts: ReadonlySet<string>
}

/** The entries of a table by their first word; what continues a line is indented. */
export function entriesOf(table: string): ReadonlyMap<string, readonly string[]> {
  const lines = table.trim().split(/\n(?! )/)
  return new Map(
    lines.map((line) => {
      const [name = '', ...words] = line.split(/\s+/)
      return [name, words]
    }),
  )
}

const sets = new Map([...entriesOf(VALUE_SETS)].map(([name, words]) => [name, setOf(name, words)]))
const rules = entriesOf(RULES)

export function valueSet(name: string): ValueSet {
  const set = sets.get(name)
  if (!set) throw new Error(`fhir: no value set is called ${name}`)
  return set
}

/** The words of the standard for one of its rules, or ours for one of our own. */
export function wordsOfRule(id: string): string {
  const own = OWN_WORDS.get(id)
  if (own !== undefined) return own
  const words = rules.get(id)
  if (!words) throw new Error(`fhir: no rule is called ${id}`)
  return words.join(' ')
}

function setOf(name: string, words: readonly string[]): ValueSet {
  const codes = new Set<string>()
  const concepts = new Set<string>()
  let system = ''
  for (const word of words) {
    if (word.endsWith('|')) system = word
    else {
      codes.add(word)
      concepts.add(system + word)
    }
  }
  return { name, codes, concepts }
}
