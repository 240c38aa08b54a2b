import { type Actor, basicOf, type Ruled, type Ruling, ruledIn } from '@legato/clinic/record'
import type { Basic } from '@legato/fhir'
import type { ClinicId } from '@legato/values'
import type { Query, Store } from './store.ts'

/** Oldest first. */
export async function readRulings(query: Query, clinic: ClinicId): Promise<readonly Ruled[]> {
  const rows = await query<{ content: Basic }>(
    'select content from legato.ruling where clinic = $1 order by number',
    [clinic],
  )
  return rows.flatMap(({ content }) => ruledIn(content) ?? [])
}

export async function addRuling(
  query: Query,
  store: Store,
  { actor, ruling, by }: { readonly actor: Actor; readonly ruling: Ruling; readonly by: string },
): Promise<Ruled> {
  const ruled: Ruled = { id: store.newId(), ruling, by, at: store.now().toISOString() }
  await query(
    'insert into legato.ruling (clinic, id, at, actor, content) values ($1, $2, $3, $4, $5)',
    [actor.clinic, ruled.id, ruled.at, actor.user, basicOf(ruled, actor.user)],
  )
  return ruled
}
