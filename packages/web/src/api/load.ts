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

/**
 * Loads a path, again whenever it changes; what is shown stays until the new answer is here, as long
 * as it is asked of the same place: one patient is never shown at the address of another. What a
 * `search` looks for travels in the body: addresses are written down on the way.
 */
export function useLoad<T>(path: string, search?: string): Loaded<T> {
  const place = placeOf(path)
  const [{ of, load }, setState] = useState<State<T>>({ of: place, load: LOADING })
  const [attempt, setAttempt] = useState(0)
  const signedOut = useSignedOut()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same path again
  useEffect(() => {
    const leave = new AbortController()
    const { signal } = leave
    const asked = search === undefined ? {} : ({ method: 'POST', body: { search } } as const)
    ask<T>(path, { ...asked, signal }).then((answer) => {
      if (leave.signal.aborted) return
      if (answer.kind === 'ok')
        return setState({ of: place, load: { kind: 'ready', value: answer.value, at: new Date() } })
      if (answer.failure.kind === 'signed-out') signedOut(answer.failure.again)
      setState((before) => ({
        of: place,
        load: keeping(before.of === place ? before.load : LOADING, answer.failure),
      }))
    })
    return () => leave.abort()
  }, [path, place, search, attempt, signedOut])

  const again = useCallback(() => setAttempt((before) => before + 1), [])
  return { load: of === place ? load : LOADING, again }
}

interface State<T> {
  /** The place of which it was asked. */
  readonly of: string
  readonly load: Load<T>
}

const LOADING = { kind: 'loading' } as const

/** Without what is asked of it. */
function placeOf(path: string): string {
  return path.split('?', 1)[0] ?? path
}

function keeping<T>(before: Load<T>, failure: Failure): Load<T> {
  return before.kind === 'ready' ? { ...before, stale: failure } : { kind: 'failed', failure }
}
