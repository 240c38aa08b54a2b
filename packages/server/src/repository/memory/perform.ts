import {
  type Actor,
  type Answer,
  careTeamOf,
  firstMember,
  type Permission,
  type Verb,
} from '@legato/clinic/record'
import type { PatientId } from '@legato/values'
import { judge, type Touched } from '../reach.ts'
import type { Store } from '../store.ts'
import { type NewVersion, WRITTEN_HERE } from '../versions.ts'
import { relatedTo } from './relations.ts'
import { EMPTY, put, type Shelf, type Shelves } from './shelf.ts'

export interface Memory extends Pick<Store, 'now' | 'newId'> {
  readonly shelves: Shelves
}

/** What the work finds, and how it asks for more on its way. */
export interface Means {
  readonly shelf: Shelf
  readonly at: Date
  readonly ask: (verb: Verb, touched: readonly Touched[]) => Permission
}

/** The answer, and the shelf as it is to stand from now on, if anything was written. */
export type Done<T> = Answer<T> & { readonly shelf?: Shelf }

interface Asked {
  readonly actor: Actor
  readonly verb: Verb
  readonly type?: string
  readonly touched?: readonly Touched[]
}

/** May the actor, then the work, then what it wrote: in one go, so that nobody comes between. */
export async function perform<T>(
  memory: Memory,
  { actor, verb, type, touched = [] }: Asked,
  work: (means: Means) => Done<T>,
): Promise<Answer<T>> {
  const { clinic } = actor
  const shelf = memory.shelves.get(clinic) ?? EMPTY
  const at = memory.now()
  const ofType = type === undefined ? {} : { type }
  const judged = (verb: Verb, touched: readonly Touched[]) =>
    judge(
      actor,
      { verb, ...ofType },
      { touched, related: relatedTo({ actor, shelf, at }, touched) },
    )
  const { permission, begun } = judged(verb, touched)
  if (permission.kind === 'denied') return { kind: 'refused', outcome: permission.outcome }
  const done = work({ shelf, at, ask: (verb, touched) => judged(verb, touched).permission })
  const { shelf: after, ...answer } = done
  if (after) memory.shelves.set(clinic, put(after, teamsOf(after, actor, begun), at).shelf)
  return answer
}

/** Whoever begins a record is on its care team, unless the work says who is. */
function teamsOf(
  { versions }: Shelf,
  actor: Actor,
  begun: readonly PatientId[],
): readonly NewVersion[] {
  const isBegun = (patient: PatientId) =>
    [...versions.values()].some((all) => all.at(-1)?.patient === patient)
  return begun
    .filter((patient) => isBegun(patient) && !versions.has(`CareTeam/${patient}`))
    .map((patient) => ({
      ...WRITTEN_HERE,
      type: 'CareTeam',
      id: patient,
      patient,
      content: careTeamOf(patient, [firstMember(actor)]),
    }))
}
