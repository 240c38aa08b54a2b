import { isObject, type JsonObject } from '../json.ts'
import type { Local, Place, Report } from './report.ts'
import { checkType } from './target.ts'

/** What is contained, seen from the whole: found by its references, and there for one of them. */
export function checkContainment(resource: JsonObject, { at, report }: Place): void {
  const contained = Array.isArray(resource.contained) ? resource.contained.filter(isObject) : []
  if (contained.length === 0 && report.locals.length === 0) return
  const types = new Map<unknown, unknown>([['', resource.resourceType]])
  contained.forEach((one, index) => {
    const place = { at: `${at}.contained[${index}]`, report }
    if (one.id === undefined) report.tell('missing-element', `${place.at}.id`)
    else if (types.has(one.id)) report.tell('contained-twice', place.at)
    else checkOne(one, place)
    types.set(one.id, one.resourceType)
  })
  for (const local of report.locals) checkLocal(local, types, report)
}

function checkOne({ id, meta }: JsonObject, { at, report }: Place): void {
  const isUsed = report.locals.some(
    (local) => local.id === id || (local.id === '' && local.at.startsWith(`${at}.`)),
  )
  if (!isUsed) report.breaks('dom-3', at)
  if (!isObject(meta)) return
  if (meta.versionId !== undefined || meta.lastUpdated !== undefined) report.breaks('dom-4', at)
  if (meta.security !== undefined) report.breaks('dom-5', at)
}

function checkLocal(
  { id, at, isReference, targets }: Local,
  types: ReadonlyMap<unknown, unknown>,
  report: Report,
): void {
  const type = types.get(id)
  if (typeof type === 'string') checkType(type, targets, { at, report })
  else if (isReference) report.tell('not-contained', at)
}
