import { isObject } from '@legato/fhir'

/** A place in JSON, step by step. https://www.rfc-editor.org/rfc/rfc6901 */
export type Pointer = readonly string[]

/** The steps of `/name/0/given`; undefined when the text is no pointer. */
export function pointerOf(text: unknown): Pointer | undefined {
  if (typeof text !== 'string' || !/^(?:\/(?:[^~/]|~[01])*)*$/.test(text)) return undefined
  const steps = text.split('/').slice(1)
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** What stands at the place; undefined where nothing does, as JSON knows no undefined. */
export function valueAt(whole: unknown, [step, ...rest]: Pointer): unknown {
  if (step === undefined) return whole
  return valueAt(memberOf(whole, step), rest)
}

/** A member of its own: what every list or object of JavaScript has is none of JSON. */
export function memberOf(whole: unknown, step: string): unknown {
  if (Array.isArray(whole)) return isIndex(step) ? whole[Number(step)] : undefined
  return isObject(whole) && Object.hasOwn(whole, step) ? whole[step] : undefined
}

export function isIndex(step: string): boolean {
  return /^(?:0|[1-9]\d{0,8})$/.test(step)
}
