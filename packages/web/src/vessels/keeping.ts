import type { SavedExam } from '@legato/server/api'
import type { Exam } from '@legato/vascular'
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

interface Kept {
  readonly path: string
  readonly exam: Exam
  /** Of the exam as it was loaded; none of a new one. */
  readonly version: string | undefined
}

/** Keeps an exam on the server, a moment after each change; one request at a time. */
export function useKeeping({ path, exam, version }: Kept) {
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'kept' })
  const now = useRef({ kept: exam, version, wanted: exam, busy: false })
  const signedOut = useSignedOut()

  const save = useCallback(async (): Promise<void> => {
    const { current } = now
    if (current.busy || current.kept === current.wanted) return
    current.busy = true
    setKeeping({ kind: 'saving' })
    const sent = current.wanted
    const body = { exam: sent, ...(current.version && { version: current.version }) }
    const answer = await ask<SavedExam>(path, { method: 'PUT', body })
    current.busy = false
    if (answer.kind === 'ok') {
      Object.assign(current, { kept: sent, version: answer.value.version })
      if (current.wanted !== sent) return save()
      return setKeeping({ kind: 'kept', at: new Date() })
    }
    const { failure } = answer
    if (failure.kind === 'signed-out') signedOut(failure.again)
    setKeeping(failure.kind === 'refused' ? failure : { kind: 'failed' })
  }, [path, signedOut])

  useEffect(() => {
    now.current.wanted = exam
    if (now.current.kept === exam) return
    setKeeping((before) => (before.kind === 'refused' ? before : { kind: 'waiting' }))
    const timer = setTimeout(save, REST_MS)
    return () => clearTimeout(timer)
  }, [exam, save])

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
