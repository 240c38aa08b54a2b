import type { VesselMapping } from '@legato/server/api'
import { useState } from 'react'
import { type Failure, useAct, useLoad } from '../api/index.ts'

type Rows = VesselMapping['rows']

interface Mapping {
  /** None until they came. */
  readonly rows: Rows
  readonly isLoading: boolean
  readonly failure: Failure | undefined
  /** Changes what stands now, whoever wrote it last; whether that was done. */
  readonly change: (next: (rows: Rows) => Rows) => Promise<boolean>
}

/** What the clinic says of codes and labels that no table knows. */
export function useMapping(): Mapping {
  const { load } = useLoad<VesselMapping>('/vessel-mapping')
  const { act, failure } = useAct()
  const [written, setWritten] = useState<Rows>()
  const change = async (next: (rows: Rows) => Rows) => {
    const held = await act<VesselMapping>('/vessel-mapping', { method: 'GET' })
    if (held.kind === 'failed') return false
    const body = { rows: next(held.value.rows) }
    const answer = await act<VesselMapping>('/vessel-mapping', { method: 'POST', body })
    if (answer.kind === 'ok') setWritten(answer.value.rows)
    return answer.kind === 'ok'
  }
  return {
    rows: written ?? (load.kind === 'ready' ? load.value.rows : []),
    isLoading: load.kind === 'loading',
    failure: load.kind === 'failed' ? load.failure : failure,
    change,
  }
}
