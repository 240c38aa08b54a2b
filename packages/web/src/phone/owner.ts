import { type Keys, seal, unseal } from './seal.ts'
import type { Store } from './store.ts'

/** Whose diary this phone keeps: who signed in on it last, and of which patient the diary is. */
export interface Owner {
  /** The name of the account. */
  readonly name: string
  readonly patient: string
}

/** An owner with the keys to what is theirs. */
export interface Holder extends Owner {
  readonly keys: Keys
}

const ABOUT = 'owner'

/** Without asking the server: undefined when nobody has signed in since the last signing out. */
export async function holderOn(store: Store): Promise<Holder | undefined> {
  const here = await store.here()
  return here && { keys: here.keys, ...(await unseal<Owner>(here.keys, ABOUT, here.owner)) }
}

export async function setHolder(store: Store, { keys, name, patient }: Holder): Promise<void> {
  await store.setHere({ keys, owner: await seal(keys, ABOUT, { name, patient }) })
}
