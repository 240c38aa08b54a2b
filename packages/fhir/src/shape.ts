import { isObject, type JsonObject } from './json.ts'
import type { Issue } from './outcome.ts'
import { type Element, type Kind, type Shape, shapeOfType } from './shape-compile.ts'

/**
 * Whether a resource has the shape that the rest of the house relies on, so that no reader has to
 * ask again: the JSON type of each element, one form of each `value[x]`, what cannot be missing,
 * a status that R4 knows. Elements under `_name` (extensions of primitives) and unknown elements
 * are passed over.
 *
 * What is wrong with the shape of a resource, each with its place in FHIRPath
 * (`Observation.component[0].code`); nothing when it can be read. Of types not in use only what
 * all resources have in common is looked at.
 */
export function shapeOf(resource: JsonObject): readonly Issue[] {
  const issues: Issue[] = []
  checkResource(resource, String(resource.resourceType), issues)
  return issues
}

function checkResource(resource: JsonObject, at: string, issues: Issue[]): void {
  const type = resource.resourceType
  if (typeof type !== 'string') issues.push(missing(`${at}.resourceType`))
  else checkObject(resource, shapeOfType(type), { at, issues })
}

interface Walk {
  readonly at: string
  readonly issues: Issue[]
}

function checkObject(object: JsonObject, shape: Shape, { at, issues }: Walk): void {
  let seen = 0
  for (const key in object) {
    const element = shape.elements.get(key)
    if (element === undefined) continue
    if ((seen & element.bit) !== 0) issues.push(twice(`${at}.${element.choice}`))
    seen |= element.bit
    checkElement(object[key], element, { at: `${at}.${key}`, issues })
  }
  if ((seen & shape.neededBits) !== shape.neededBits)
    for (const { name, bit } of shape.needed)
      if ((seen & bit) === 0) issues.push(missing(`${at}.${name}`))
  if (shape.statuses) checkStatus(object.status, shape.statuses, { at, issues })
}

function checkElement(value: unknown, element: Element, walk: Walk): void {
  if (!element.isList) checkValue(value, element.kind, walk)
  else if (Array.isArray(value)) checkList(value, element.kind, walk)
  else wrong('array', walk)
}

function checkList(list: readonly unknown[], kind: Kind, { at, issues }: Walk): void {
  for (let index = 0; index < list.length; index++) {
    // A null holds the place of an extension in a list of primitives.
    if (list[index] === null && isPrimitive(kind)) continue
    checkValue(list[index], kind, { at: `${at}[${index}]`, issues })
  }
}

function checkValue(value: unknown, kind: Kind, walk: Walk): void {
  if (typeof kind === 'object') {
    if (!isObject(value)) wrong('object', walk)
    else if (kind.shape) checkObject(value, kind.shape, walk)
  } else if (kind === 'resource') {
    if (isObject(value)) checkResource(value, walk.at, walk.issues)
    else wrong('object', walk)
  } else if (kind === 'modifier') {
    walk.issues.push({ code: 'unknown-modifier', at: walk.at, values: { at: walk.at } })
  } else if (typeof value !== kind || (kind === 'number' && !Number.isFinite(value))) {
    wrong(kind, walk)
  }
}

function isPrimitive(kind: Kind): boolean {
  return kind === 'string' || kind === 'number' || kind === 'boolean'
}

function checkStatus(status: unknown, allowed: ReadonlySet<string>, { at, issues }: Walk): void {
  if (typeof status !== 'string' || allowed.has(status)) return
  const place = `${at}.status`
  issues.push({ code: 'wrong-status', at: place, values: { at: place, allowed: [...allowed] } })
}

function wrong(expected: string, { at, issues }: Walk): void {
  issues.push({ code: 'wrong-type', at, values: { at, expected } })
}

function missing(at: string): Issue {
  return { code: 'missing-element', at, values: { at } }
}

function twice(at: string): Issue {
  return { code: 'two-values', at, values: { at } }
}
