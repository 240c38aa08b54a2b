import type { Actor, Answer } from '@legato/clinic/record'
import type { NightChoices } from '../api-nights.ts'
import { ok, perform, refused } from '../repository/perform.ts'
import type { Store } from '../repository/store.ts'
import { type NightAddress, within, writing } from './rows.ts'

/**
 * What a person says of a recording, in the place of what stood when it was `chosen` so: it is to be
 * scored anew.
 */
export type Change = { readonly chosen: string } & (
  | { readonly kind: 'choices'; readonly choices: NightChoices }
  | { readonly kind: 'hypnogram'; readonly file: string; readonly bytes: Uint8Array }
)

/** The turn of this asking; refused where somebody chose something else meanwhile. */
export function changeRecording(
  store: Store,
  actor: Actor,
  { change, ...address }: NightAddress & { readonly change: Change },
): Promise<Answer<number>> {
  return perform<number>(store, writing(actor, address, 'choices of a night'), (query) =>
    within(query, { actor, ...address }, async ({ id }) => {
      const { columns, values } = columnsOf(change)
      const [row] = await query<{ turn: number }>(
        `update legato.recording set ${columns}, account = $3, turn = turn + 1,
            state = 'waiting', code = null, say = null
          where clinic = $1 and id = $2 and turn::text = $4 returning turn`,
        [actor.clinic, id, actor.user, change.chosen, ...values],
      )
      return row ? ok(row.turn) : refused({ code: 'version-conflict' })
    }),
  )
}

function columnsOf(change: Change): {
  readonly columns: string
  readonly values: readonly unknown[]
} {
  switch (change.kind) {
    case 'choices':
      return { columns: 'choices = $5', values: [JSON.stringify(change.choices)] }
    case 'hypnogram':
      return {
        columns: 'hypnogram = $5, hypnogram_file = $6',
        values: [Buffer.from(change.bytes), change.file],
      }
  }
}
