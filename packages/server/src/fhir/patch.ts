import { isDeepStrictEqual } from 'node:util'
import type { Answer } from '@legato/clinic/record'
import { type CodeId, isObject, type JsonObject } from '@legato/fhir'
import { ok, refused } from '../repository/index.ts'
import { isIndex, memberOf, type Pointer, pointerOf, valueAt } from './pointer.ts'

/** Copies that copy copies grow without end: this many members may be copied by one patch. */
const COPIED = 100_000

/**
 * JSON after a JSON Patch: all of its operations or none. What was given stays as it is.
 * https://www.rfc-editor.org/rfc/rfc6902
 */
export function patched(before: JsonObject, patch: unknown): Answer<unknown> {
  if (!Array.isArray(patch)) return malformed(1, 'a list of operations')
  let after: unknown = before
  let copied = 0
  for (const [index, one] of patch.entries()) {
    const number = index + 1
    const operation = operationOf(one)
    if (operation === undefined) return malformed(number, 'op, path, and value or from')
    if (operation.op === 'copy') copied += membersIn(valueAt(after, operation.from), COPIED)
    if (copied > COPIED) return refusedAt(number, 'patch-misplaced')
    const next = applied(after, operation)
    if (next === undefined)
      return refusedAt(number, operation.op === 'test' ? 'patch-test-failed' : 'patch-misplaced')
    after = next
  }
  return ok(after)
}

type Operation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: Pointer; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: Pointer }
  | { readonly op: 'move' | 'copy'; readonly path: Pointer; readonly from: Pointer }

function operationOf(json: unknown): Operation | undefined {
  if (!isObject(json)) return undefined
  const [path, from] = [pointerOf(json.path), pointerOf(json.from)]
  if (path === undefined) return undefined
  switch (json.op) {
    case 'add':
    case 'replace':
    case 'test':
      return 'value' in json ? { op: json.op, path, value: json.value } : undefined
    case 'remove':
      return { op: json.op, path }
    case 'move':
    case 'copy':
      return from && { op: json.op, path, from }
  }
  return undefined
}

/** The whole after one operation; undefined when it cannot be done. */
function applied(whole: unknown, operation: Operation): unknown {
  const { op, path } = operation
  switch (op) {
    case 'add':
      return added(whole, path, operation.value)
    case 'remove':
      return removed(whole, path)
    case 'replace':
      return replaced(whole, path, operation.value)
    case 'test':
      return isDeepStrictEqual(valueAt(whole, path), operation.value) ? whole : undefined
    case 'copy':
      return added(whole, path, valueAt(whole, operation.from))
    case 'move':
      return added(removed(whole, operation.from), path, valueAt(whole, operation.from))
  }
}

function added(whole: unknown, path: Pointer, value: unknown): unknown {
  if (value === undefined) return undefined
  return within(whole, path, (parent, step) => {
    if (!Array.isArray(parent)) return withMember(parent, step, value)
    const index = step === '-' ? parent.length : isIndex(step) ? Number(step) : Number.NaN
    return index <= parent.length ? parent.toSpliced(index, 0, value) : undefined
  })
}

function replaced(whole: unknown, path: Pointer, value: unknown): unknown {
  return within(whole, path, (parent, step) => {
    if (memberOf(parent, step) === undefined) return undefined
    return Array.isArray(parent)
      ? parent.with(Number(step), value)
      : withMember(parent, step, value)
  })
}

function removed(whole: unknown, path: Pointer): unknown {
  return within(whole, path, (parent, step) => {
    if (memberOf(parent, step) === undefined) return undefined
    if (Array.isArray(parent)) return parent.toSpliced(Number(step), 1)
    return Object.fromEntries(Object.entries(parent).filter(([name]) => name !== step))
  })
}

type Parent = JsonObject | readonly unknown[]

/** The whole with the parent of a place changed; undefined when the place has none. */
function within(
  whole: unknown,
  [step, ...rest]: Pointer,
  change: (parent: Parent, step: string) => unknown,
): unknown {
  if (step === undefined || !isParent(whole)) return undefined
  if (rest.length === 0) return change(whole, step)
  const member = within(memberOf(whole, step), rest, change)
  if (member === undefined) return undefined
  return Array.isArray(whole) ? whole.with(Number(step), member) : withMember(whole, step, member)
}

function isParent(value: unknown): value is Parent {
  return Array.isArray(value) || isObject(value)
}

/** Not by assignment, which makes `__proto__` more than a name. */
function withMember(parent: Parent, name: string, value: unknown): JsonObject {
  return Object.fromEntries([...Object.entries(parent), [name, value]])
}

function membersIn(value: unknown, limit: number): number {
  if (typeof value !== 'object' || value === null) return 1
  let count = 1
  for (const member of Object.values(value)) {
    if (count > limit) break
    count += membersIn(member, limit - count)
  }
  return count
}

function malformed(number: number, expected: string): Answer<never> {
  return refused({ code: 'patch-malformed', values: { number, expected } })
}

function refusedAt(number: number, code: CodeId): Answer<never> {
  return refused({ code, values: { number } })
}
