import type { Ruled, RulingRequest } from '@legato/server/api'
import { useState } from 'react'
import { ask, type Failure } from '../api/index.ts'

/** A ruling on its way to the server, and why it was not taken. */
export function useRuling(onRuled: () => void) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const rule = async (body: RulingRequest) => {
    setBusy(true)
    const answer = await ask<Ruled>('/knowledge/rulings', { method: 'POST', body })
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ok') onRuled()
  }
  return { rule, busy, failure }
}
