import { TYPES_IN_USE } from '@legato/fhir'
import type { Definitions, SearchParameter } from './definitions.ts'
import { DECEASED, type Path, pathsOf } from './path.ts'

/** Types of values that a search by this type of parameter cannot use, though a path leads there. */
const UNUSABLE: Readonly<Record<string, readonly string[]>> = {
  date: ['Age', 'Range', 'string'],
  reference: ['Attachment'],
}

/** Composites whose parts stand in different elements of the resource. */
const APART = /^MolecularSequence-\w+-variant-coordinate$/

/** The search parameters of each type as lines of text, as `parameter.ts` reads them. */
export function parameterLines(definitions: Definitions): ReadonlyMap<string, readonly string[]> {
  const types = ['Resource', ...TYPES_IN_USE]
  return new Map(
    types.map((type) => [
      type,
      definitions.parameters
        .filter((one) => one.base.includes(type) && one.expression && !APART.test(one.id))
        .filter((one) => one.type !== 'special')
        .map((one) => lineOf(definitions, one, type))
        .toSorted(),
    ]),
  )
}

function lineOf(definitions: Definitions, parameter: SearchParameter, type: string): string {
  if (parameter.type === 'composite')
    return [parameter.code, 'composite', ...partsOf(definitions, parameter)].join(' ')
  const paths = branchesOf(parameter, type).flatMap((branch) => pathsOf(definitions, branch))
  const usable = paths.filter((path) => !UNUSABLE[parameter.type]?.includes(path.type))
  const written = [...new Set(usable.map(inText))]
  if (written.length === 0) throw new Error(`tools/search: nothing is found by ${parameter.id}`)
  const targets = parameter.type === 'reference' ? ['>', ...targetsOf(parameter)] : []
  return [parameter.code, parameter.type, ...written, ...targets].join(' ')
}

/** The branches of a union that begin at this type. */
function branchesOf({ expression = '' }: SearchParameter, type: string): readonly string[] {
  if (expression === DECEASED) return [expression]
  return expression
    .split('|')
    .map((branch) => branch.trim())
    .filter((branch) => branch.replace('(', '').startsWith(`${type}.`))
}

function partsOf({ parameters }: Definitions, { component = [], id }: SearchParameter) {
  return component.map(({ definition }) => {
    const part = parameters.find((one) => definition.endsWith(`/${one.id}`))
    if (!part) throw new Error(`tools/search: ${id} has an unknown part`)
    return part.code
  })
}

function inText({ steps, type, system, to }: Path): string {
  return `${steps.join('.')}:${type}${to ? `>${to}` : ''}${system ? `@${system}` : ''}`
}

/** Those in use; `*` where that is all of them. */
function targetsOf({ target = [] }: SearchParameter): readonly string[] {
  const used = TYPES_IN_USE.filter((type) => target.includes(type))
  return used.length === TYPES_IN_USE.length ? ['*'] : used
}
