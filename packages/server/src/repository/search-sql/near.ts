import { type Relation, reachOf } from '@legato/clinic/record'
import type { Query } from '../store.ts'
import type { Looking } from './reach.ts'
import type { Ids } from './resolve.ts'

/** Relations that are rows in a table: whoever reaches by these alone reaches so many and no more. */
const LISTED: readonly Relation[] = ['own', 'team', 'carer', 'glass', 'clinic']
const MOST_PATIENTS = 100
const MOST_RESOURCES = 4000

/**
 * The resources of the type that may be in reach, where these are few: who treats ten patients of
 * five thousand need not walk past the resources of all. Whoever uses the ids asks for the reach.
 */
export async function near(query: Query, { actor, verb, at }: Looking, type: string): Promise<Ids> {
  const reach = reachOf(actor, verb, type)
  if (![...reach].every((relation) => LISTED.includes(relation))) return 'many'
  const patients = await query<{ patient: string }>(PATIENTS, [actor.clinic, actor.user, at])
  if (patients.length > MOST_PATIENTS) return 'many'
  const listed = [...patients.map(({ patient }) => patient), ...(actor.self ? [actor.self] : [])]
  const rows = await query<{ id: string }>(RESOURCES, [actor.clinic, type, listed])
  return rows.length > MOST_RESOURCES ? 'many' : rows.map(({ id }) => id)
}

const PATIENTS = `select patient from legato.care_team_member
    where clinic = $1 and member = any (array[$2, '*']) and $3 >= since and $3 < until
  union select patient from legato.glass
    where clinic = $1 and account = $2 and $3 >= opened_at and $3 < closes_at
  limit ${MOST_PATIENTS + 1}`

const CURRENT = 'clinic = $1 and type = $2 and current and content is not null'
const RESOURCES = `select id from legato.resource_version where ${CURRENT} and patient = any ($3)
  union all
  select id from legato.resource_version where ${CURRENT} and patient is null
  limit ${MOST_RESOURCES + 1}`
