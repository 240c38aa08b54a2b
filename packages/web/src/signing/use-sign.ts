import type { Signed, Unsigned } from '@legato/server/api'
import { useState } from 'react'
import { type Failure, useAct } from '../api/index.ts'
import type { Done } from '../undo/index.ts'
import { useWords } from '../words/index.ts'
import { saidIn } from './said.ts'
import { type Signer, useSigner } from './signer.tsx'

export interface Signing {
  readonly signer: Signer
  /** Nobody signs without a name. */
  readonly isNameMissing: boolean
  readonly busy: boolean
  readonly failure: Failure | undefined
  readonly done: Done | undefined
  readonly sign: (one: Unsigned) => Promise<void>
}

/** Signs in one act, with the way back; `onChanged` is told after each. */
export function useSign(onChanged: () => void): Signing {
  const t = useWords()
  const signer = useSigner()
  const { busy, failure, act } = useAct()
  const [done, setDone] = useState<Done>()
  const [isNameMissing, setIsNameMissing] = useState(false)
  const tell = (what: Done) => {
    setDone(what)
    onChanged()
  }
  const sign = async (one: Unsigned) => {
    const by = signer.by.trim()
    setIsNameMissing(by === '')
    if (by === '') return document.getElementById('signs-as')?.focus()
    const body = { version: one.version, by }
    const answer = await act<Signed>(pathOf(one), { method: 'POST', body })
    const what = saidIn(one, t)
    if (answer.kind !== 'ok') return
    // What becomes final by the signature is a version of its own.
    const { version } = answer.value
    tell({ says: t('signing.signed', { what }), undo: () => unsign({ ...one, version }) })
  }
  const unsign = async (one: Unsigned) => {
    const answer = await act(`${pathOf(one)}/${one.version}`, { method: 'DELETE' })
    if (answer.kind === 'ok') tell({ says: t('signing.unsigned', { what: saidIn(one, t) }) })
  }
  return { signer, isNameMissing, busy, failure, done, sign }
}

function pathOf({ patient, type, id }: Unsigned): string {
  return `/patients/${patient}/resources/${type}/${id}/signatures`
}
