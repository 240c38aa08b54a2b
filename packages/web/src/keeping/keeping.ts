import { useCallback, useEffect, useRef, useState } from 'react'
import { ask, useSignedOut } from '../api/index.ts'

/** Whether what is shown is what the server keeps. */
export type Keeping =
  | { readonly kind: 'kept'; readonly at?: Date }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed' }
  /** The server says why, in words: such as that somebody else changed it. */
  | { readonly kind: 'refused'; readonly says: readonly string[] }

/** A change is sent after so many ms of rest. */
const REST_MS = 700

interface Kept<T, A> {
  readonly path: string
  readonly value: T
  /** Of the value as it was loaded; none of a new one. */
  readonly version: string | undefined
  readonly exchange: Exchange<T, A>
}

/** How it is sent and what comes back; the same as long as the page stands. */
interface Exchange<T, A> {
  /** What is sent beside the version. */
  readonly bodyOf: (value: T) => object
  /** What was sent is kept now: gives the version that the answer names. */
  readonly kept: (answer: A, sent: T) => string
}

/** Keeps a value on the server, a moment after each change; one request at a time. */
export function useKeeping<T, A>({ path, value, version, exchange }: Kept<T, A>) {
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'kept' })
  const now = useRef({ kept: value, version, wanted: value, busy: false })
  const signedOut = useSignedOut()

  const save = useCallback(async (): Promise<void> => {
    const { current } = now
    if (current.busy || current.kept === current.wanted) return
    current.busy = true
    setKeeping({ kind: 'saving' })
    const sent = current.wanted
    const body = { ...exchange.bodyOf(sent), ...(current.version && { version: current.version }) }
    const answer = await ask<A>(path, { method: 'PUT', body })
    current.busy = false
    if (answer.kind === 'ok') {
      Object.assign(current, { kept: sent, version: exchange.kept(answer.value, sent) })
      if (current.wanted !== sent) return save()
      return setKeeping({ kind: 'kept', at: new Date() })
    }
    const { failure } = answer
    if (failure.kind === 'signed-out') signedOut(failure.again)
    setKeeping(failure.kind === 'refused' ? failure : { kind: 'failed' })
  }, [path, exchange, signedOut])

  useEffect(() => {
    now.current.wanted = value
    if (now.current.kept === value) return
    setKeeping((before) => (before.kind === 'refused' ? before : { kind: 'waiting' }))
    const timer = setTimeout(save, REST_MS)
    return () => clearTimeout(timer)
  }, [value, save])

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (now.current.kept !== now.current.wanted) event.preventDefault()
    }
    window.addEventListener('beforeunload', leave)
    return () => {
      window.removeEventListener('beforeunload', leave)
      // Whoever goes on to another page has not stopped typing: it is sent now.
      void save()
    }
  }, [save])

  /** The version that the server keeps; none before the first time. */
  const versionNow = useCallback(() => now.current.version, [])
  return { keeping, save, versionNow }
}
