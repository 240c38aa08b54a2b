import type { Answer, HistoryPage } from '@legato/clinic/record'
import { type Bundle, indexOf, mapReferences, type Resource, targetOfText } from '@legato/fhir'
import { id as idOf } from '@legato/values'
import { andThen } from '../http/answer.ts'
import { ok } from '../repository/index.ts'
import { addressOf } from './match.ts'
import { linksOf } from './paging.ts'
import { namedIn } from './parameters.ts'
import type { Asking, FhirRequest, Handler } from './request.ts'
import { entryOf } from './search.ts'
import { cursorOf, type Wish, wishOf } from './wish.ts'

/**
 * All of a patient's record, and what it refers to beside it: people, places, drugs, devices. A
 * page may be shorter than was asked for, as times and types are looked at after it was cut.
 */
export const everything: Handler = async (asking) => {
  const { request, resources, actor, now } = asking
  const address = addressOf({ ...request.place, type: 'Patient' })
  return andThen(wishOf(namedIn(request.query, request.body), now()), async (wish) =>
    andThen(await resources.read(actor, address), async () => {
      const of = { patient: idOf<'Patient'>(address.id) }
      return andThen(await resources.history(actor, of, pageOf(wish)), async (found) => {
        const all = found.versions.flatMap(({ resource }) => (resource ? [resource] : []))
        const record = all.filter((one) => isWished(one, wish))
        const next = cursorOf(wish, found.next)
        return andThen(await besides(asking, record, wish), (others) =>
          ok({ status: 200, headers: {}, resource: bundleOf(request, { record, others, next }) }),
        )
      })
    }),
  )
}

function pageOf({ count, at, cursor, since }: Wish): HistoryPage {
  return { count, at, ...(cursor ? { cursor } : {}), ...(since ? { since } : {}) }
}

function isWished(resource: Resource, wish: Wish): boolean {
  const { types } = wish
  return (types?.includes(resource.resourceType) ?? true) && isInTime(resource, wish)
}

/** When a person was born or died is no time of care. */
const NOT_CARE = ['birthdate', 'death-date']

/** What tells of no time is there at any time. */
function isInTime(resource: Resource, { start, end }: Wish): boolean {
  if (start === Number.NEGATIVE_INFINITY && end === Number.POSITIVE_INFINITY) return true
  const times = indexOf(resource).entries.flatMap((entry) =>
    entry.kind === 'date' && !NOT_CARE.includes(entry.parameter) ? [entry] : [],
  )
  return times.length === 0 || times.some(({ low, high }) => low < end && high > start)
}

/** What the record refers to and no patient owns: one search of each type. */
async function besides(
  { resources, actor }: Asking,
  record: readonly Resource[],
  { types }: Wish,
): Promise<Answer<readonly Resource[]>> {
  const ids = new Map<string, Set<string>>()
  for (const resource of record)
    mapReferences(resource, (reference) => {
      const target = targetOfText(reference)
      if (target.kind === 'resource' && !target.base && SHARED.includes(target.type))
        ids.set(target.type, (ids.get(target.type) ?? new Set()).add(target.id))
      return reference
    })
  const others: Resource[] = []
  for (const [type, wanted] of ids) {
    if (types && !types.includes(type)) continue
    const found = await resources.search(actor, byIds(type, [...wanted]))
    if (found.kind === 'refused') return found
    others.push(...found.value.matches)
  }
  return ok(others)
}

/** Types of which one resource may serve many patients. */
const SHARED = [
  ...['Practitioner', 'PractitionerRole', 'Organization', 'Location', 'Device'],
  ...['Medication', 'Questionnaire', 'PlanDefinition', 'ActivityDefinition', 'Library'],
]

function byIds(type: string, ids: readonly string[]) {
  return {
    types: [type],
    conditions: [{ kind: 'ids' as const, ids }],
    ...{ sort: [], count: ids.length, cursor: undefined, total: 'none' as const },
    ...{ include: [], revinclude: [], summary: 'false' as const, elements: undefined, asked: [] },
  }
}

interface Collected {
  readonly record: readonly Resource[]
  readonly others: readonly Resource[]
  readonly next: string | undefined
}

function bundleOf({ base, place, query }: FhirRequest, collected: Collected): Bundle {
  const { record, others, next } = collected
  const address = `${base}/Patient/${place.id}/$everything`
  const asked = query.filter(([name]) => name !== '_cursor')
  const cursor = query.find(([name]) => name === '_cursor')?.[1]
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    link: linksOf({ address, asked, cursor, next }),
    entry: [
      ...record.map((one) => entryOf(base, one, 'match')),
      ...others.map((one) => entryOf(base, one, 'include')),
    ],
  }
}
