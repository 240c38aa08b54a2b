import { type Parameter, parametersOf } from './parameter.ts'
import { type Parsed, parsed, wrong } from './parsed.ts'
import { TYPES_IN_USE } from './types.ts'

/** What R4 knows and Legato cannot do, apart from what it does not know at all. */
const UNSUPPORTED: Readonly<Record<string, readonly string[]>> = {
  Resource: [
    '_content',
    '_contained',
    '_containedType',
    '_filter',
    '_list',
    '_query',
    '_score',
    '_text',
  ],
  Location: ['near'],
  MolecularSequence: ['chromosome-variant-coordinate', 'referenceseqid-variant-coordinate'],
}

/** The search parameter of a type by its name; `at` is the whole name of which it is a part. */
export function parameterOf(type: string, code: string, at: string): Parsed<Parameter> {
  if (!TYPES_IN_USE.includes(type))
    return wrong('unknown-search-type', at, { type, known: TYPES_IN_USE })
  const parameter = parametersOf(type).get(code)
  if (parameter) return parsed(parameter)
  if (UNSUPPORTED.Resource?.includes(code) || UNSUPPORTED[type]?.includes(code))
    return wrong('unsupported-parameter', at)
  return wrong('unknown-parameter', at, {
    type,
    name: code,
    known: [...parametersOf(type).keys(), '_has'],
  })
}

/** A parameter that refers to resources. */
export function referenceOf(type: string, code: string, at: string): Parsed<Parameter> {
  const found = parameterOf(type, code, at)
  if (found.kind === 'wrong' || found.value.kind === 'reference') return found
  const references = [...parametersOf(type).values()].filter(({ kind }) => kind === 'reference')
  return wrong('unknown-parameter', at, {
    type,
    name: code,
    known: references.map((one) => one.code),
  })
}
