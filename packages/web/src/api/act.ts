import { useState } from 'react'
import { ask, type Question } from './ask.ts'
import type { Answer, Failure } from './failure.ts'
import { useSignedOut } from './signed-out.ts'

/** Something that a person does on a page. */
export interface Acting {
  readonly busy: boolean
  /** Why the last attempt did not succeed. */
  readonly failure: Failure | undefined
  readonly act: <T>(path: string, question?: Question) => Promise<Answer<T>>
  /** What did not come from the server, such as a passkey that the browser gave up. */
  readonly fail: (failure: Failure | undefined) => void
}

/** Asks the server to change something; who is not signed in for it is led to do so. */
export function useAct(): Acting {
  const [busy, setBusy] = useState(false)
  const [failure, fail] = useState<Failure>()
  const signedOut = useSignedOut()
  const act = async <T>(path: string, question: Question = { method: 'POST' }) => {
    setBusy(true)
    const answer = await ask<T>(path, question)
    setBusy(false)
    fail(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed' && answer.failure.kind === 'signed-out')
      signedOut(answer.failure.again)
    return answer
  }
  return { busy, failure, act, fail }
}
