import type { Answer, Step } from '@legato/clinic/record'
import { isObject, type Resource } from '@legato/fhir'
import { andThen } from '../http/answer.ts'
import { ok, refused } from '../repository/index.ts'
import { conditionIn, conditionOf, fitting } from './condition.ts'
import { incoming } from './incoming.ts'
import { addressOf } from './match.ts'
import { patched } from './patch.ts'
import { precondition } from './precondition.ts'
import type { Asking, Reply } from './request.ts'
import type { Method } from './routes.ts'
import { replyTo } from './written.ts'

/** What a changing request comes down to, once its conditions are known. */
export interface Change {
  /** The `Type/id` that it is about; undefined when nothing fits its condition. */
  readonly place: string | undefined
  readonly todo: Step | Done
}

/** There is nothing to do: it is here already, or there is none to delete. */
export interface Done {
  readonly kind: 'done'
  readonly reply: Reply
}

/** Looks up what the request depends on, and changes nothing yet. */
export async function changeOf(
  asking: Asking,
  method: Exclude<Method, 'GET'>,
): Promise<Answer<Change>> {
  switch (method) {
    case 'POST':
      return creation(asking)
    case 'PUT':
      return andThen(await meant(asking), (id) => replacement(asking, id))
    case 'PATCH':
      return andThen(await meant(asking), (id) =>
        id === undefined ? refused({ code: 'not-found' }) : amendment(about(asking, id)),
      )
    case 'DELETE':
      return andThen(await meant(asking), (id) =>
        id === undefined ? ok({ place: undefined, todo: NONE }) : removal(about(asking, id)),
      )
  }
}

const NONE: Done = { kind: 'done', reply: { status: 204, headers: {} } }

/** The id in the address, or that of the one resource that fits its condition, if one does. */
async function meant(asking: Asking): Promise<Answer<string | undefined>> {
  const { id } = asking.request.place
  if (id !== undefined) return ok(id)
  return andThen(conditionOf(asking.request), async (query) =>
    andThen(await fitting(asking, query), (found) => ok(found?.id)),
  )
}

/** The same request, asked of one resource. */
function about(asking: Asking, id: string): Asking {
  const { request } = asking
  return { ...asking, request: { ...request, place: { ...request.place, id } } }
}

function placeOf({ request }: Asking): string {
  const { type, id } = addressOf(request.place)
  return `${type}/${id}`
}

/** Under an id of ours; with If-None-Exist only if its condition fits nothing. */
async function creation(asking: Asking): Promise<Answer<Change>> {
  const { body, conditions, place, base, zone } = asking.request
  const one = about(asking, asking.newId())
  const resource = incoming(under(body, one.request.place.id), one.request)
  return andThen<Resource, Change>(resource, async (resource) => {
    const create = { place: placeOf(one), todo: { kind: 'create' as const, resource } }
    if (conditions.ifNoneExist === undefined) return ok(create)
    const query = conditionIn(conditions.ifNoneExist, { type: place.type ?? '', base, zone })
    return andThen(query, async (ifNoneExist) =>
      andThen(await fitting(asking, ifNoneExist), (found) =>
        ok(found ? here(asking, found) : { ...create, todo: { ...create.todo, ifNoneExist } }),
      ),
    )
  })
}

function here({ request }: Asking, resource: Resource): Change {
  const { resourceType: type, id = '', meta } = resource
  const [version, at] = [meta?.versionId ?? '', meta?.lastUpdated ?? '']
  const reply = replyTo(request, { type, id, version, at, resource, effect: 'found' })
  return { place: `${type}/${id}`, todo: { kind: 'done', reply } }
}

/** What shall be from now on, whether it was there or not; what fits a condition keeps its id. */
async function replacement(asking: Asking, met: string | undefined): Promise<Answer<Change>> {
  const { body, conditions, place } = asking.request
  const sent = isObject(body) && typeof body.id === 'string' ? body.id : undefined
  const one = about(asking, met ?? sent ?? asking.newId())
  const value =
    place.id === undefined && sent === undefined ? under(body, one.request.place.id) : body
  return andThen<Resource, Change>(incoming(value, one.request), async (resource) => {
    const create = { kind: 'create' as const, resource }
    if (met === undefined)
      return andThen(conditionOf(asking.request), (ifNoneExist) =>
        ok({ place: placeOf(one), todo: { ...create, ifNoneExist } }),
      )
    if (conditions.ifNoneMatch?.trim() === '*') return ok({ place: placeOf(one), todo: create })
    return andThen(await precondition(one), (only) =>
      ok({ place: placeOf(one), todo: { kind: 'update', resource, ...only } }),
    )
  })
}

/** Always on the version that the patch was applied to. */
async function amendment(one: Asking): Promise<Answer<Change>> {
  const { resources, actor, request } = one
  return andThen(await precondition(one), async (only) =>
    andThen(await resources.read(actor, addressOf(request.place)), (current) => {
      const ifMatch = current.meta?.versionId ?? ''
      if (only.ifMatch !== undefined && only.ifMatch !== ifMatch)
        return refused({ code: 'version-conflict' })
      return andThen(patched({ ...current }, request.body), (after) =>
        andThen(incoming(after, request), (resource) =>
          ok({ place: placeOf(one), todo: { kind: 'update', resource, ifMatch } }),
        ),
      )
    }),
  )
}

async function removal(one: Asking): Promise<Answer<Change>> {
  return andThen(await precondition(one), (only) => {
    const address = addressOf(one.request.place)
    return ok({ place: placeOf(one), todo: { kind: 'remove', address, ...only } })
  })
}

/** A resource that a client sent, under this id. */
function under(body: unknown, id: string | undefined): unknown {
  return isObject(body) ? { ...body, id } : body
}
