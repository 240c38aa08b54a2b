import { isObject, type JsonObject } from '../json.ts'
import { isAfter } from './calendar.ts'

/** A rule of the standard by its id, asked of an object that has the right form. */
export interface Rule {
  readonly id: string
  readonly holds: (object: JsonObject) => boolean
}

/** Whether an element is there, or its extensions are; of a choice (`value[x]`) any form. */
export function has(object: JsonObject, name: string): boolean {
  if (name.endsWith('[x]')) return hasForm(object, name.slice(0, -3))
  return object[name] !== undefined || object[`_${name}`] !== undefined
}

/** `valueQuantity` and `_valueDate` of `value`. */
function hasForm(object: JsonObject, name: string): boolean {
  for (const key in object) {
    const start = key.startsWith('_') ? 1 : 0
    const next = key.charAt(start + name.length)
    if (key.startsWith(name, start) && next >= 'A' && next <= 'Z') return true
  }
  return false
}

/** The objects in a list, or the one that stands there; none when there is none. */
export function objectsIn(object: JsonObject, name: string): readonly JsonObject[] {
  const value = object[name]
  return Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : []
}

/** Whether a concept holds one of these codes of a system. */
export function holdsCode(
  object: JsonObject,
  name: string,
  { system, codes }: { readonly system: string; readonly codes: readonly string[] },
): boolean {
  return objectsIn(object, name)
    .flatMap((concept) => objectsIn(concept, 'coding'))
    .some((coding) => coding.system === system && codes.some((code) => code === coding.code))
}

/** Where one is, the other must be. */
export function needs(id: string, name: string, other: string): Rule {
  return { id, holds: (object) => !has(object, name) || has(object, other) }
}

/** Not more than one of them. */
export function apart(id: string, ...names: readonly string[]): Rule {
  return { id, holds: (object) => countOf(object, names) <= 1 }
}

export function atLeastOne(id: string, ...names: readonly string[]): Rule {
  return { id, holds: (object) => countOf(object, names) >= 1 }
}

export function exactlyOne(id: string, ...names: readonly string[]): Rule {
  return { id, holds: (object) => countOf(object, names) === 1 }
}

/** Both or neither. */
export function together(id: string, one: string, other: string): Rule {
  return { id, holds: (object) => has(object, one) === has(object, other) }
}

export function inOrder(id: string, first: string, second: string): Rule {
  return { id, holds: (object) => !isLater(object[first], object[second]) }
}

/** Where the name is, the code must be one of these. */
export function onlyWhere(
  id: string,
  name: string,
  { element, codes }: { readonly element: string; readonly codes: readonly string[] },
): Rule {
  return {
    id,
    holds: (object) => !has(object, name) || codes.some((code) => code === object[element]),
  }
}

function isLater(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && isAfter(one, other)
}

function countOf(object: JsonObject, names: readonly string[]): number {
  return names.filter((name) => has(object, name)).length
}
