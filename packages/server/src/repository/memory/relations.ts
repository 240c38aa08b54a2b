import { type Actor, type Relation, reachOf, type Verb } from '@legato/clinic/record'
import type { CareTeamParticipant, Period } from '@legato/fhir'
import type { Related, Touched } from '../reach.ts'
import { keyOf, type Standing } from '../resources/standing.ts'
import { type Shelf, standingsOn } from './shelf.ts'

/** Who asks, of what, and when. */
export interface Asking {
  readonly actor: Actor
  readonly shelf: Shelf
  readonly at: Date
}

/** What a patient is to the actor. There is no glass to be broken in memory. */
export function relationsTo(asking: Asking, patient: string | null): readonly Relation[] {
  if (patient === null) return ['clinic']
  const { actor, shelf } = asking
  const found = [...listed(asking, patient), ...(actor.self === patient ? (['own'] as const) : [])]
  if (found.length > 0) return found
  const own = [...standingsOn(shelf).values()].filter((one) => one.patient === patient)
  if (own.some(isRefusal)) return ['withheld']
  return own.length > 0 ? ['none'] : ['new']
}

/** The relations to whatever is touched: a named patient, and whoever's a resource is now. */
export function relatedTo(asking: Asking, touched: readonly Touched[]): readonly Related[] {
  const standings = standingsOn(asking.shelf)
  return touched.flatMap(({ type = '', id = '', patient }, index) => {
    const standing = standings.get(keyOf({ type, id }))
    const whose = new Set([
      ...(patient === undefined ? [] : [patient]),
      ...(standing ? [standing.patient] : []),
    ])
    return [...whose].map((one) => ({
      touched: `${index + 1}`,
      patient: one,
      relations: relationsTo(asking, one),
    }))
  })
}

/** Whether a resource is within the reach of a search. */
export function isInReach(
  asking: Asking,
  verb: Verb,
  { type, patient }: Pick<Standing, 'type' | 'patient'>,
): boolean {
  const reach = reachOf(asking.actor, verb, type)
  return relationsTo(asking, patient).some((relation) => reach.has(relation))
}

function listed({ actor, shelf, at }: Asking, patient: string): readonly Relation[] {
  const team = shelf.versions.get(`CareTeam/${patient}`)?.at(-1)?.content
  if (team?.resourceType !== 'CareTeam' || team.status !== 'active') return []
  return (team.participant ?? []).flatMap((one) =>
    isNow(one.period, at) ? relationOf(one, actor) : [],
  )
}

function relationOf({ member }: CareTeamParticipant, actor: Actor): readonly Relation[] {
  switch (member?.reference) {
    case `Practitioner/${actor.user}`:
    case `Organization/${actor.clinic}`:
      return ['team']
    case `RelatedPerson/${actor.user}`:
      return ['carer']
    default:
      return []
  }
}

function isNow(period: Period | undefined, at: Date): boolean {
  const { start, end } = period ?? {}
  return (!start || Date.parse(start) <= at.getTime()) && (!end || at.getTime() < Date.parse(end))
}

/** A patient's word that nobody outside their care team may read. */
function isRefusal({ content }: Standing): boolean {
  return (
    content?.resourceType === 'Consent' &&
    content.status === 'active' &&
    content.provision?.type === 'deny' &&
    (content.identifier ?? []).some(
      ({ system, value }) => system === 'urn:legato:consent' && value === 'care',
    )
  )
}
