import { isObject, type JsonObject } from '../json.ts'
import type { StringEntry, TokenEntry } from './entry.ts'
import type { Found } from './found.ts'
import { stringEntry } from './string-entries.ts'

type Tokens = readonly (TokenEntry | StringEntry)[]

/**
 * The codes of a value, under `…:text` what is written beside them, and under `…:of-type` an
 * identifier with its type. https://hl7.org/fhir/R4/search.html#token
 */
export function tokenEntries(found: Found): Tokens {
  const { value, path } = found
  if (typeof value === 'string')
    return token(found, path.type === 'exists' ? 'true' : value, path.system)
  if (typeof value === 'boolean') return token(found, String(value))
  if (!isObject(value)) return []
  switch (path.type) {
    case 'CodeableConcept':
      return [
        ...listOf(value.coding).flatMap((one) => coding(found, one)),
        ...text(found, value.text),
      ]
    case 'Identifier':
      return identifierEntries(found, value)
    case 'ContactPoint':
      return token(found, contact(value.value))
    default:
      return coding(found, value)
  }
}

/** The tokens of an Identifier, under this parameter. */
export function identifierEntries(found: Found, identifier: JsonObject): Tokens {
  const type = isObject(identifier.type) ? identifier.type : {}
  const ofType: Found = { ...found, parameter: `${found.parameter}:of-type` }
  return [
    ...token(found, identifier.value, identifier.system),
    ...listOf(type.coding).flatMap((one) =>
      token(ofType, identifier.value, `${string(one.system)}|${string(one.code)}`),
    ),
    ...text(found, type.text),
  ]
}

/** Codes are compared in lower case: whether case matters is seldom known, and R4 prefers too many. */
export function foldCode(code: string): string {
  return code.toLowerCase()
}

/** A telephone number is compared by its digits, however it was set apart. */
export function contact(value: unknown): string {
  const written = string(value)
  return /^[+\d][\d\s()./-]*$/.test(written) ? written.replace(/[\s()./-]/g, '') : written
}

function coding(found: Found, { system, code, display }: JsonObject): Tokens {
  return [...token(found, code, system), ...text(found, display)]
}

function token({ parameter, element }: Found, code: unknown, system: unknown = ''): Tokens {
  const [written, from] = [string(code), string(system)]
  if (written === '' && from === '') return []
  return [{ kind: 'token', parameter, element, system: from, code: foldCode(written) }]
}

function text(found: Found, written: unknown): Tokens {
  if (typeof written !== 'string') return []
  return [stringEntry({ ...found, parameter: `${found.parameter}:text` }, written)]
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function listOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
