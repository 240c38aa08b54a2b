import type { Answer } from '@legato/clinic/record'
import { type Issue, isBaseProfile, isObject, type JsonObject, outcome } from '@legato/fhir'
import { andThen } from '../http/answer.ts'
import { ok, refused } from '../repository/index.ts'
import { faultsOf } from './incoming.ts'
import { addressOf, type Place } from './match.ts'
import { namedIn } from './parameters.ts'
import type { Asking, Handler } from './request.ts'

const MODES = ['create', 'update', 'delete', 'profile']
const KNOWN = ['resource', 'mode', 'profile']

interface Wish {
  /** JSON; undefined when what is kept here is meant. */
  readonly resource: unknown
  readonly mode: string | undefined
  /** The canonical of a structure definition. */
  readonly profile: string | undefined
}

/**
 * Says what is wrong with a resource, and changes nothing: one that was sent, or the one that is
 * kept. https://hl7.org/fhir/R4/resource-operation-validate.html
 */
export const validate: Handler = async (asking) =>
  andThen(wishOf(asking), async (wish) =>
    andThen(await subjectOf(asking, wish), (resource) => {
      const [first, ...others] = issuesOf(resource, asking.request.place, wish)
      const found = outcome(first ?? { code: 'no-faults' }, ...others)
      return ok({ status: 200, headers: {}, resource: found })
    }),
  )

/** The resource itself, or Parameters with it in them. */
function wishOf({ request: { body, query } }: Asking): Answer<Wish> {
  const isAsked = isObject(body) && body.resourceType === 'Parameters'
  const named = namedIn(query, isAsked ? body : undefined)
  const mode = named.get('mode')
  const profile = named.get('profile')
  const other = [...named.keys()].find((name) => !KNOWN.includes(name))
  if (other !== undefined)
    return wrong(other, `a parameter that is known here: ${KNOWN.join(', ')}`)
  if (mode !== undefined && (typeof mode !== 'string' || !MODES.includes(mode)))
    return wrong('mode', MODES.join(', '))
  if (profile !== undefined && typeof profile !== 'string')
    return wrong('profile', 'the canonical of a structure definition')
  return ok({ resource: isAsked ? named.get('resource') : body, mode, profile })
}

function wrong(at: string, expected: string): Answer<never> {
  return refused({ code: 'wrong-parameter', at, values: { expected } })
}

async function subjectOf(asking: Asking, { resource }: Wish): Promise<Answer<JsonObject>> {
  const { request, resources, actor } = asking
  if (isObject(resource)) return ok(resource)
  if (resource !== undefined || request.place.id === undefined) return refused({ code: 'not-fhir' })
  return andThen(await resources.read(actor, addressOf(request.place)), (kept) => ok({ ...kept }))
}

function issuesOf(
  resource: JsonObject,
  { type, id }: Place,
  { mode, profile }: Wish,
): readonly Issue[] {
  const issues: Issue[] = []
  if (type !== undefined && resource.resourceType !== type)
    issues.push({ code: 'other-type', at: 'resourceType', values: { expected: type } })
  if (id !== undefined && mode !== 'create' && resource.id !== id)
    issues.push({ code: 'other-id', at: `${type}.id`, values: { expected: id } })
  if (profile !== undefined && !isBaseProfile(profile, String(resource.resourceType)))
    issues.push({ code: 'unknown-profile' })
  // What is deleted need not be well formed.
  return mode === 'delete' ? issues : [...issues, ...faultsOf(resource)]
}
