import { type Owner, owner, setOwner } from './owner.ts'
import { openShelf } from './shelf.ts'

/** Somebody has signed in: what the phone keeps of others is theirs alone from now on. */
export async function enter({
  name,
  patient,
}: Pick<Owner, 'name'> & { readonly patient?: string | undefined }): Promise<void> {
  const before = owner()
  if (before && before.name !== name) await leave()
  if (patient !== undefined && before?.name !== name) setOwner({ name, patient })
}

/** Somebody has signed out: the phone keeps what was not sent, and shows it to nobody. */
export async function leave(): Promise<void> {
  const before = owner()
  setOwner(undefined)
  if (before) await (await openShelf()).clear(before.name)
}

/** How many nights wait for somebody who is not signed in. */
export async function unsent(): Promise<number> {
  return (await openShelf()).unsentOfOthers(owner()?.name)
}
