import type { Night, NightChoices, TakenNight } from '@legato/server/api'
import { useState } from 'react'
import { type Answer, ask, type Failure, useSignedOut } from '../api/index.ts'

/** A night as its choices stand: what others replace, and by which version they are known. */
export type Chosen = Pick<Night, 'choices' | 'chosen'>

/** Says something of a recording to the server, upon what stands there. */
export type Saying = (upon: Chosen) => Promise<Answer<TakenNight>>

/** Has a night scored anew, and never writes over what somebody else chose meanwhile. */
export interface Choosing {
  readonly busy: boolean
  readonly failure: Failure | undefined
  readonly say: (saying: Saying) => Promise<void>
  /** Somebody else was first. */
  readonly isConflict: boolean
  /** Says what failed once more, upon what stands now. */
  readonly insist: () => Promise<void>
  /** What failed is not what is wanted any more. */
  readonly letGo: () => void
  /** Shows what stands now, in the place of what was chosen here. */
  readonly giveWay: () => void
}

interface Begun {
  /** Of the night, below `/api`. */
  readonly path: string
  readonly night: Chosen
  readonly onChanged: () => void
}

export function useChoosing({ path, night, onChanged }: Begun): Choosing {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault>()
  const [later, setLater] = useState<Chosen>()
  const signedOut = useSignedOut()
  const say = async (saying: Saying) => {
    setBusy(true)
    const answer = await saying(later ?? night)
    const conflict = answer.kind === 'failed' && isConflict(answer.failure)
    // Whoever is told of it goes on from what stands now.
    const read = conflict ? await ask<Night>(path) : undefined
    setLater(read?.kind === 'ok' ? read.value : undefined)
    setBusy(false)
    setFault(answer.kind === 'ok' ? undefined : { failure: answer.failure, saying })
    if (answer.kind === 'ok') return onChanged()
    if (answer.failure.kind === 'signed-out') signedOut(answer.failure.again)
  }
  const letGo = () => setFault(undefined)
  return {
    ...{ busy, failure: fault?.failure, say, letGo },
    isConflict: fault !== undefined && isConflict(fault.failure),
    insist: async () => fault && say(fault.saying),
    giveWay: () => {
      letGo()
      setLater(undefined)
      onChanged()
    },
  }
}

interface Fault {
  readonly failure: Failure
  readonly saying: Saying
}

function isConflict(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.code === 'version-conflict'
}

/** Replaces a part of the choices; the others stay as they stand. */
export function choosingAt(path: string, change: (choices: NightChoices) => NightChoices): Saying {
  return ({ choices, chosen }) =>
    ask(`${path}/choices`, { method: 'PUT', body: change(choices), match: chosen })
}
