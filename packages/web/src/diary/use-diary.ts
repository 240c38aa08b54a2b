import type { Session } from '@legato/server/api'
import { type CivilDate, nightAt } from '@legato/values'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '../api/index.ts'
import { enter, type Holder, hold, holder, openShelf, zoneHere } from '../phone/index.ts'
import { type Book, Keeper } from './book.ts'

/** Where one stands on opening the diary. */
export type Opening =
  | { readonly kind: 'asking' }
  | { readonly kind: 'open'; readonly book: Book; readonly keeper: Keeper }
  /** Nobody has signed in on this phone; `offline` when the server could not be asked. */
  | { readonly kind: 'nobody'; readonly offline: boolean }
  /** Who is signed in has no diary to write. */
  | { readonly kind: 'not-theirs' }
  /** The browser keeps nothing. */
  | { readonly kind: 'no-shelf' }

/** What waits is sent again after so many ms, when nothing else brings it about. */
const AGAIN_MS = 30_000
/** A change is sent after so many ms of rest: one version for one telling, not one for each tap. */
const REST_MS = 2500

/** The diary of whoever this phone is: from the phone at once, from the server when it answers. */
export function useDiary(): Opening & { readonly soon: () => void } {
  const [opening, setOpening] = useState<Opening>({ kind: 'asking' })
  const keeper = useRef<Keeper>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const arrive = useCallback(async () => {
    const { current } = keeper
    if (current) await meetServer(current, setOpening)
  }, [])
  const soon = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => keeper.current?.flush(), REST_MS)
  }, [])

  useEffect(() => {
    const begin = async () => {
      const shelf = await openShelf()
      const made: Keeper = new Keeper({
        shelf,
        fetch: (path, init) => fetch(path, init),
        tonight,
        now: () => new Date(),
        onChange: (book) => {
          if (book.owner) setOpening({ kind: 'open', book, keeper: made })
        },
      })
      keeper.current = made
      const known = await holder()
      if (known) await made.open(known)
      await meetServer(made, setOpening)
    }
    begin().catch(() => setOpening({ kind: 'no-shelf' }))
  }, [])

  useEffect(() => {
    const again = setInterval(arrive, AGAIN_MS)
    const hidden = () => {
      if (document.visibilityState === 'hidden') void keeper.current?.flush()
      else void arrive()
    }
    window.addEventListener('online', arrive)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      clearInterval(again)
      window.removeEventListener('online', arrive)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [arrive])

  return { ...opening, soon }
}

/** The night that is meant now, by the clock of the phone. */
export function tonight(): CivilDate {
  return nightAt(new Date(), zoneHere())
}

/** Who does the server say is here? Only then is anything sent, and to their record alone. */
async function meetServer(keeper: Keeper, show: (opening: Opening) => void): Promise<void> {
  const answer = await ask<Session>('/session')
  const known = keeper.book.owner
  if (answer.kind === 'failed') {
    const isOut = answer.failure.kind === 'signed-out'
    if (known) keeper.reached(isOut ? 'out' : 'offline')
    else show({ kind: 'nobody', offline: !isOut })
    return
  }
  const here = await holderOf(answer.value)
  if (here === 'not-theirs') return show({ kind: here })
  if (!here) return show({ kind: 'nobody', offline: true })
  if (known?.name !== here.name || known.patient !== here.patient) await keeper.open(here)
  await keeper.meet()
}

/** The patient themself, or the one whom a carer came from: `/diary?of=…`; undefined when the network went. */
async function holderOf(session: Session): Promise<Holder | 'not-theirs' | undefined> {
  const { name, patient: self, may } = session
  const before = await enter(name)
  const asked = new URLSearchParams(location.search).get('of')
  const patient = asked ?? self ?? before?.patient
  if (!may.includes('log') || patient === undefined) return 'not-theirs'
  return before?.patient === patient ? before : hold({ name, patient })
}
