import {
  isObject,
  isResource,
  type JsonObject,
  type Patient,
  type Reference,
  type Resource,
  targetOfText,
} from '@legato/fhir'
import type { PatientId } from '@legato/values'

/** On a reference that a merge has turned: where it led before. Unmerging reads it. */
const TURNED = 'urn:legato:merged-from'

export interface Pair {
  readonly kept: PatientId
  readonly replaced: PatientId
}

/**
 * The resource with every reference to the replaced patient turned to the kept one, each marked
 * with where it led, word for word. The same object where there is none.
 */
export function turned(resource: Resource, { kept, replaced }: Pair): Resource {
  return mapped(resource, (reference) => {
    const text = reference.reference
    if (typeof text !== 'string' || !leadsTo(text, replaced)) return reference
    const mark = { url: TURNED, valueString: text }
    const extension = [...extensionsOf(reference), mark]
    return { ...reference, reference: `Patient/${kept}`, extension }
  })
}

/** The other way: every reference that was last turned from the replaced patient, as it was. */
export function turnedBack(resource: Resource, { kept, replaced }: Pair): Resource {
  return mapped(resource, (reference) => {
    const { extension: _, ...rest } = reference
    const extensions = extensionsOf(reference)
    const last = extensions.findLastIndex((one) => isObject(one) && one.url === TURNED)
    const mark = extensions[last]
    const before = isObject(mark) ? mark.valueString : undefined
    const isTurned = typeof before === 'string' && leadsTo(before, replaced)
    if (!isTurned || reference.reference !== `Patient/${kept}`) return reference
    const others = extensions.toSpliced(last, 1)
    return { ...rest, reference: before, ...(others.length > 0 ? { extension: others } : {}) }
  })
}

/**
 * The reference to whom something is of, for what is written anew in the place of what stood there:
 * with the marks of merges, by which it goes back to the patient of whom it is.
 */
export function subjectAsHeld(
  subject: string,
  before: { readonly subject?: Reference } | undefined,
): Reference<Patient> {
  const { resource: _, ...held } = before?.subject ?? {}
  return held.reference === subject ? held : { reference: subject }
}

function extensionsOf({ extension }: JsonObject): readonly unknown[] {
  return Array.isArray(extension) ? extension : []
}

/** `Patient/1`, or a version of it. */
function leadsTo(text: string, patient: PatientId): boolean {
  const target = targetOfText(text)
  if (target.kind !== 'resource' || target.base !== undefined) return false
  return target.type === 'Patient' && target.id === patient
}

function mapped(resource: Resource, change: (reference: JsonObject) => JsonObject): Resource {
  const result = walked(resource, change)
  return isResource(result) ? result : resource
}

function walked(value: unknown, change: (reference: JsonObject) => JsonObject): unknown {
  if (Array.isArray(value)) {
    const list = value.map((one) => walked(one, change))
    return list.some((one, index) => one !== value[index]) ? list : value
  }
  if (!isObject(value)) return value
  if (typeof value.reference === 'string') return change(value)
  const members = Object.entries(value).map(([key, one]) => [key, walked(one, change)] as const)
  return members.some(([key, one]) => one !== value[key]) ? Object.fromEntries(members) : value
}
