import { useCallback, useEffect, useState } from 'react'
import { ask } from './ask.ts'
import type { Failure } from './failure.ts'
import { useSignedOut } from './signed-out.ts'

/** Something that the server gives: on its way, here, or not to be had. */
export type Load<T> =
  | { readonly kind: 'loading' }
  /** `stale` when a later attempt failed: what was loaded before is kept and shown. */
  | { readonly kind: 'ready'; readonly value: T; readonly at: Date; readonly stale?: Failure }
  | { readonly kind: 'failed'; readonly failure: Failure }

export interface Loaded<T> {
  readonly load: Load<T>
  readonly again: () => void
}

/** Loads a path, again whenever it changes; what is shown stays until the new answer is here. */
export function useLoad<T>(path: string): Loaded<T> {
  const [load, setLoad] = useState<Load<T>>({ kind: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const signedOut = useSignedOut()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same path again
  useEffect(() => {
    const leave = new AbortController()
    ask<T>(path, { signal: leave.signal }).then((answer) => {
      if (leave.signal.aborted) return
      if (answer.kind === 'ok')
        return setLoad({ kind: 'ready', value: answer.value, at: new Date() })
      if (answer.failure.kind === 'signed-out') signedOut(answer.failure.again)
      setLoad((before) => keeping(before, answer.failure))
    })
    return () => leave.abort()
  }, [path, attempt, signedOut])

  const again = useCallback(() => setAttempt((before) => before + 1), [])
  return { load, again }
}

function keeping<T>(before: Load<T>, failure: Failure): Load<T> {
  return before.kind === 'ready' ? { ...before, stale: failure } : { kind: 'failed', failure }
}
