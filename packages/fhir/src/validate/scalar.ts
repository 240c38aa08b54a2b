import { isObject, type JsonObject } from '../json.ts'
import { isWellWritten } from './primitive.ts'
import type { Place } from './report.ts'
import type { ValueSet } from './sets.ts'
import type { Kind } from './shapes.ts'

/** Longer lists of codes are told by the name of their value set. */
const MOST_CODES = 20

type Primitive = Extract<Kind, { kind: 'primitive' }>

/** A primitive: its JSON type, how it is written, and its value set. */
export function checkScalar(value: unknown, { format, bound }: Primitive, place: Place): void {
  const { at, report } = place
  if (typeof value !== format.json) report.tell('wrong-type', at, { expected: format.json })
  else if (value === '') report.tell('empty-element', at)
  else if (!isWellWritten(value, format))
    report.tell('wrong-format', at, { type: format.type, example: format.example })
  else if (typeof value === 'string') {
    if (bound && !bound.codes.has(value)) wrongCode(bound, place)
    if (value.startsWith('#')) noteLocal(value, format.type, place)
  }
}

/** Whether it is a list with something in it; if not, it is told. */
export function isFilled(list: unknown, { at, report }: Place): list is readonly unknown[] {
  if (!Array.isArray(list)) report.tell('wrong-type', at, { expected: 'array' })
  else if (list.length === 0) report.tell('empty-element', at)
  else return true
  return false
}

/** Primitives in a list. A null holds the place of an extension, and nothing else. */
export function checkScalars(
  list: unknown,
  kind: Primitive,
  { at, report, companion }: Place & { readonly companion: unknown },
): void {
  if (!isFilled(list, { at, report })) return
  for (let index = 0; index < list.length; index++) {
    const extended: unknown = Array.isArray(companion) ? companion[index] : undefined
    if (list[index] === null && isObject(extended)) continue
    checkScalar(list[index], kind, { at: `${at}[${index}]`, report })
  }
}

/** A CodeableConcept or a Coding that must be of a value set. */
export function checkConcept(concept: JsonObject, bound: ValueSet, { at, report }: Place): void {
  const codings: readonly unknown[] = Array.isArray(concept.coding) ? concept.coding : [concept]
  const isInSet = codings.some(
    (coding) => isObject(coding) && bound.concepts.has(`${coding.system}|${coding.code}`),
  )
  if (!isInSet) report.tell('concept-outside-set', at, { valueSet: bound.name })
}

function wrongCode({ name, codes }: ValueSet, { at, report }: Place): void {
  if (codes.size > MOST_CODES) report.tell('code-outside-set', at, { valueSet: name })
  else report.tell('wrong-code', at, { allowed: [...codes] })
}

function noteLocal(value: string, type: string, { at, report }: Place): void {
  if (type !== 'canonical' && type !== 'uri' && type !== 'url') return
  const isReference = type === 'canonical'
  report.locals.push({ id: value.slice(1), at, isReference, targets: undefined })
}
