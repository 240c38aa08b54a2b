import type { DiaryKey } from '@legato/server/api'
import { ask } from '../api/index.ts'
import { type Holder, holderOn, type Owner, setHolder } from './owner.ts'
import { keysOf } from './seal.ts'
import { shelfOn } from './shelf.ts'
import { openStore } from './store.ts'

/** Who signed in on this phone last, as it knows without a network. */
export async function holder(): Promise<Holder | undefined> {
  return holderOn(await openStore())
}

/**
 * Somebody has signed in: what the phone keeps of others is theirs alone from now on.
 * @returns the same account as it was here before
 */
export async function enter(name: string): Promise<Holder | undefined> {
  const before = await holder()
  if (before && before.name !== name) await leave()
  return before?.name === name ? before : undefined
}

/** The phone is theirs, once the server has given their key; undefined when it cannot be asked. */
export async function hold(owner: Owner): Promise<Holder | undefined> {
  const before = await enter(owner.name)
  const keys = before?.keys ?? (await askKeys())
  if (!keys) return undefined
  await setHolder(await openStore(), { ...owner, keys })
  return { ...owner, keys }
}

/** Somebody has signed out: what was not sent stays, and the key to it goes. */
export async function leave(): Promise<void> {
  const store = await openStore()
  const before = await holderOn(store)
  await store.setHere(undefined)
  if (before) await shelfOn(store).clear(before)
}

/** How many nights wait for somebody who is not signed in. */
export async function unsent(): Promise<number> {
  const store = await openStore()
  return shelfOn(store).unsentOfOthers(await holderOn(store))
}

async function askKeys() {
  const answer = await ask<DiaryKey>('/account/diary-key')
  return answer.kind === 'ok' ? keysOf(answer.value.key) : undefined
}
