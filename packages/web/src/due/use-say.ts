import type { DueOfPatient, DueSaid } from '@legato/server/api'
import { useState } from 'react'
import { type Failure, useAct } from '../api/index.ts'
import type { Done } from '../undo/index.ts'
import { dateInWords, useWords } from '../words/index.ts'

export interface Saying {
  readonly busy: boolean
  readonly failure: Failure | undefined
  readonly done: Done | undefined
  readonly close: (one: DueOfPatient) => Promise<void>
  readonly postpone: (one: DueOfPatient, until: string, reason: string) => Promise<void>
}

/** Says of one thing that it was done, with the way back, or when it is due instead. */
export function useSay(onChanged: () => void): Saying {
  const t = useWords()
  const { busy, failure, act } = useAct()
  const [done, setDone] = useState<Done>()
  const say = async (one: DueOfPatient, body: DueSaid): Promise<string | undefined> => {
    const path = `/patients/${one.patient}/due/${one.id}`
    const answer = await act<{ readonly version: string }>(path, { method: 'POST', body })
    return answer.kind === 'ok' ? answer.value.version : undefined
  }
  const tell = (what: Done): void => {
    setDone(what)
    onChanged()
  }
  const reopen = async (one: DueOfPatient, version: string): Promise<void> => {
    const made = await say(one, { kind: 'open', version })
    if (made !== undefined) tell({ says: t('due.wasOpened', { what: one.say }) })
  }
  return {
    ...{ busy, failure, done },
    close: async (one) => {
      const made = await say(one, { kind: 'done', version: one.version })
      if (made === undefined) return
      tell({ says: t('due.wasDone', { what: one.say }), undo: () => reopen(one, made) })
    },
    postpone: async (one, until, reason) => {
      const made = await say(one, { kind: 'postponed', version: one.version, until, reason })
      const day = dateInWords(until)
      if (made !== undefined) tell({ says: t('due.wasPostponed', { what: one.say, day }) })
    },
  }
}
