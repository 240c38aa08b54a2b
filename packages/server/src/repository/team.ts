import { type Actor, careTeamOf } from '@legato/clinic/record'
import type { CareTeam } from '@legato/fhir'
import type { PatientId } from '@legato/values'
import type { Write } from './perform.ts'
import type { Query, Store } from './store.ts'
import { WRITTEN_HERE } from './versions.ts'

export interface Rewriting {
  readonly actor: Actor
  readonly patient: PatientId
  readonly write: Write
  /** Undefined: it stays as it is. */
  readonly change: (team: CareTeam) => CareTeam | undefined
}

/** Writes a new version of the care team that decides; says whether the change was one. */
export async function rewriteTeam(
  query: Query,
  store: Store,
  { actor: { clinic }, patient, change, write }: Rewriting,
): Promise<boolean> {
  const [team] = await query<{ content: CareTeam }>(
    `select content from legato.resource_version
      where clinic = $1 and type = 'CareTeam' and id = $2 and current and content is not null`,
    [clinic, patient],
  )
  const content = change(team?.content ?? careTeamOf(patient, []))
  if (content === undefined) return false
  await write(store.now(), [{ type: 'CareTeam', id: patient, patient, ...WRITTEN_HERE, content }])
  return true
}
