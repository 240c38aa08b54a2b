import { DEPTH_LIMIT, isObject, type JsonObject } from '../json.ts'
import type { Place } from './report.ts'
import { checkConcept, checkScalar, checkScalars, isFilled } from './scalar.ts'
import { type Kind, type Member, type Shape, shapeNamed } from './shapes.ts'
import { checkTarget } from './target.ts'

/** A resource, contained or not. */
export function checkResource(resource: JsonObject, { at, report }: Place): void {
  const type = resource.resourceType
  const shape = typeof type === 'string' ? shapeNamed(type) : undefined
  if (typeof type !== 'string') report.tell('missing-element', `${at}.resourceType`)
  else if (shape?.isResource) checkObject(resource, shape, { at, report })
  else report.tell('type-not-kept', at)
}

function checkObject(object: JsonObject, shape: Shape, place: Place): void {
  const { at, report } = place
  if (report.depth >= DEPTH_LIMIT) {
    report.tell('too-deep', at, { limit: DEPTH_LIMIT })
    return
  }
  report.depth++
  const before = report.issues.length
  const seen = checkMembers(object, shape, place)
  if ((seen & shape.neededBits) !== shape.neededBits) tellMissing(seen, shape, place)
  // A rule can be asked only of what has the right form.
  if (report.issues.length === before)
    for (const { id, holds } of shape.rules) if (!holds(object)) report.breaks(id, at)
  report.depth--
}

function tellMissing(seen: number, shape: Shape, { at, report }: Place): void {
  for (const { name, bit } of shape.needed)
    if ((seen & bit) === 0) report.tell('missing-element', `${at}.${name}`)
}

/** The bits of the elements that are there. */
function checkMembers(object: JsonObject, shape: Shape, { at, report }: Place): number {
  let seen = 0
  let isEmpty = true
  for (const key in object) {
    if (object[key] === undefined) continue
    const member = shape.members.get(key)
    if (shape.isExtended || key !== 'id') isEmpty = false
    if (!member) {
      unknown(key, { at, report })
      continue
    }
    const { name, bit } = member.element
    const place = { at: `${at}.${name}`, report }
    if (!isSecondHalf(object, member)) {
      if ((seen & bit) !== 0) twice(place)
      seen |= bit
    }
    checkMember(object, { key, member }, place)
  }
  if (isEmpty) report.tell('empty-element', at)
  return seen
}

/** `_status` beside a `status` says more of the same element. */
function isSecondHalf(object: JsonObject, { kind }: Member): boolean {
  return kind.kind === 'companion' && object[kind.of] !== undefined
}

interface Keyed {
  readonly key: string
  readonly member: Member
}

function checkMember(object: JsonObject, { key, member }: Keyed, place: Place): void {
  const { kind, isList } = member
  const value = object[key]
  if (kind.kind === 'companion') checkCompanion(value, { isList, primary: object[kind.of] }, place)
  else if (!isList) checkOne(value, kind, place)
  else if (kind.kind === 'primitive')
    checkScalars(value, kind, { ...place, companion: object[`_${key}`] })
  else checkList(value, kind, place)
}

function checkList(list: unknown, kind: Kind, { at, report }: Place): void {
  if (!isFilled(list, { at, report })) return
  for (let index = 0; index < list.length; index++)
    checkOne(list[index], kind, { at: `${at}[${index}]`, report })
}

function checkOne(value: unknown, kind: Kind, place: Place): void {
  if (kind.kind === 'primitive') checkScalar(value, kind, place)
  else if (kind.kind === 'modifier') place.report.tell('unknown-modifier', place.at)
  else if (kind.kind !== 'type' && !isObject(value))
    place.report.tell('wrong-type', place.at, { expected: 'object' })
  else if (isObject(value)) checkComplex(value, kind, place)
}

function checkComplex(value: JsonObject, kind: Kind, place: Place): void {
  if (kind.kind === 'resource') checkContained(value, place)
  if (kind.kind === 'reference') {
    checkPart(value, 'Reference', place)
    checkTarget(value, kind.targets, place)
  }
  if (kind.kind === 'part') {
    checkPart(value, kind.part, place)
    if (kind.bound) checkConcept(value, kind.bound, place)
  }
}

function checkPart(object: JsonObject, part: string, place: Place): void {
  const shape = shapeNamed(part)
  if (!shape) throw new Error(`fhir: no shape is known for ${part}`)
  checkObject(object, shape, place)
}

/** What extends a primitive, or a list of them item by item. */
function checkCompanion(
  value: unknown,
  { isList, primary }: { readonly isList: boolean; readonly primary: unknown },
  place: Place,
): void {
  if (!isList) checkExtended(value, primary, place)
  else if (isFilled(value, place)) checkCompanions(value, primary, place)
}

function checkCompanions(list: readonly unknown[], primary: unknown, place: Place): void {
  const items: readonly unknown[] = Array.isArray(primary) ? primary : []
  if (primary !== undefined && items.length !== list.length)
    place.report.tell('unpaired-extension', place.at)
  else
    list.forEach((one, index) => {
      const its = { at: `${place.at}[${index}]`, report: place.report }
      if (one !== null) checkExtended(one, items[index], its)
      else if (primary === undefined) its.report.tell('empty-element', its.at)
    })
}

function checkExtended(value: unknown, primary: unknown, { at, report }: Place): void {
  if (!isObject(value)) report.tell('wrong-type', at, { expected: 'object' })
  else if ((primary ?? undefined) === undefined && value.extension === undefined)
    report.tell('empty-element', at)
  else checkPart(value, 'Element', { at, report })
}

function checkContained(resource: JsonObject, { at, report }: Place): void {
  if (report.isContained) report.tell('contained-nested', at)
  else {
    report.isContained = true
    checkResource(resource, { at, report })
    report.isContained = false
  }
}

function twice({ at, report }: Place): void {
  if (!report.hasTold('two-values', at)) report.tell('two-values', at)
}

/** A name that is no name may hold anything, so it is not repeated. */
function unknown(key: string, { at, report }: Place): void {
  if (/^\w{1,64}$/.test(key)) report.tell('unknown-element', `${at}.${key}`)
  else report.tell('unknown-name', at)
}
