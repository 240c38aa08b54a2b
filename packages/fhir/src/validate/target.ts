import type { JsonObject } from '../json.ts'
import { type Target, targetOfText } from '../reference.ts'
import { isResource } from '../resource.ts'
import type { Place } from './report.ts'

type Targets = readonly string[] | undefined

const ADDRESS = /^[a-z][a-z0-9+.-]*:/i
const ID = /^[A-Za-z0-9\-.]{1,64}$/

/**
 * Where a reference leads, as far as it says so itself. What is contained is looked up when the
 * whole resource has been seen.
 */
export function checkTarget(reference: JsonObject, targets: Targets, { at, report }: Place): void {
  const { reference: text, type } = reference
  const stated = typeof type === 'string' ? type : undefined
  const target: Target = typeof text === 'string' ? targetOfText(text) : { kind: 'none' }
  const named = 'type' in target && isType(target.type) ? target.type : undefined
  if (target.kind === 'contained')
    report.locals.push({ id: target.id, at: `${at}.reference`, isReference: true, targets })
  if (typeof text === 'string' && isNoReference(text, target))
    report.tell('not-a-reference', `${at}.reference`)
  else if (named && stated && named !== stated) report.tell('target-differs', `${at}.type`)
  else checkType(named ?? stated, targets, { at, report })
}

/** Whether a reference may lead to that type; what is not said is not known. */
export function checkType(type: string | undefined, targets: Targets, { at, report }: Place): void {
  if (type !== undefined && targets && !targets.includes(type))
    report.tell('wrong-target', at, { allowed: targets })
}

/** `Foo/1` or `Patient/a b`. What stands behind an address of another server is its own affair. */
function isNoReference(text: string, target: Target): boolean {
  if (ADDRESS.test(text)) return false
  if (target.kind === 'search') return !isType(target.type)
  if (target.kind === 'resource') return !isType(target.type) || !ID.test(target.id)
  return target.kind === 'none'
}

function isType(type: string): boolean {
  return isResource({ resourceType: type })
}
