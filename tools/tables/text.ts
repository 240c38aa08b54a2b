import { type Bound, boundSets } from './bindings.ts'
import { type Structure, structures, terms } from './definitions.ts'
import { type Line, linesOf } from './elements.ts'
import { CHECKED } from './types.ts'

const HEAD = `/*
 * Written by \`npm run tables\` from the definitions of FHIR R4 (4.0.1): do not edit.
 * https://hl7.org/fhir/R4/downloads.html
 */
`

/** The file of tables. */
export function tables(): string {
  const all = structures()
  const used = typesInUse(all)
  const sets = boundSets(used, terms())
  const names = new Map(sets.map(({ url, name }) => [url, name]))
  const lines = used.flatMap((structure) => linesOf(structure, names))
  return [
    HEAD,
    table('ELEMENTS', ABOUT_ELEMENTS, lines.map(lineText)),
    table('VALUE_SETS', ABOUT_SETS, sets.map(setText)),
    table('RULES', ABOUT_RULES, rulesOf(used)),
  ].join('\n')
}

const ABOUT_ELEMENTS =
  'Each type or part of one, its base (`-` for none), and its elements: `name:Type|Other`, `*` several, `+` one or more, `!` needed, `=` the value set.'
const ABOUT_SETS = 'Each value set that must be kept to, and its codes behind their systems.'
const ABOUT_RULES = 'The rules beyond the form, in the words of the standard.'

/** The types that are checked, and all that they are made of. */
function typesInUse(all: ReadonlyMap<string, Structure>): readonly Structure[] {
  const used = new Map<string, Structure>()
  const waiting = ['Resource', 'Element', ...CHECKED]
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const structure = all.get(name)
    if (used.has(name) || !structure || structure.kind === 'primitive-type') continue
    used.set(name, structure)
    waiting.push(...linesOf(structure, new Map()).flatMap(({ uses }) => uses))
  }
  return [...used.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function lineText({ name, base, words }: Line): string {
  return [name, base, ...words].join(' ')
}

function setText({ name, codes }: Bound): string {
  return [name, ...[...codes].flatMap(([system, some]) => [`${system}|`, ...some])].join(' ')
}

/** Errors only: what the standard calls a warning is no ground to refuse. */
function rulesOf(used: readonly Structure[]): readonly string[] {
  const rules = new Map<string, string>()
  for (const { snapshot } of used)
    for (const { constraint = [] } of snapshot.element)
      for (const { key, severity, human } of constraint)
        if (severity === 'error' && !rules.has(key))
          rules.set(key, human.replace(/\s+/g, ' ').trim())
  return [...rules].toSorted().map(([key, human]) => `${key} ${human}`)
}

/** A constant: a line each, broken where it grows long; what continues a line is indented. */
function table(name: string, about: string, lines: readonly string[]): string {
  const text = lines
    .flatMap(wrapped)
    .join('\n')
    .replace(/[`\\]|\$\{/g, '\\$&')
  return `/** ${about} */\nexport const ${name} = \`\n${text}\n\`\n`
}

const WIDTH = 98

function wrapped(line: string): readonly string[] {
  const rows: string[] = []
  let row = ''
  for (const word of line.split(' ')) {
    if (row !== '' && row.length + word.length >= WIDTH) {
      rows.push(row)
      row = ` ${word}`
    } else row = row === '' ? word : `${row} ${word}`
  }
  return [...rows, row]
}
