import type { Actor } from '@legato/clinic/record'
import type { ClinicId } from '@legato/values'
import { inClinic, type Store } from '../repository/store.ts'
import { accountById, accountOf, actorOf } from './account.ts'

/**
 * In whose name work is done that was asked for earlier: as the account is now, for its roles may
 * be others than then. Undefined where it is gone.
 */
export function actorNamed(
  { store, clinic }: { readonly store: Pick<Store, 'pool'>; readonly clinic: ClinicId },
  account: string,
): Promise<Actor | undefined> {
  return inClinic(store.pool, clinic, async (query) => {
    const row = await accountById(query, clinic, account)
    return row && !row.disabled ? actorOf(accountOf(row), clinic) : undefined
  })
}
