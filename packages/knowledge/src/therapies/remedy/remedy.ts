import type { Criterion } from '@legato/rules'
import type { Basis } from '../../basis.ts'
import { all, any, isKnown, lists } from '../../criteria.ts'
import { rlsPossible } from '../../gate.ts'
import { step } from '../../ladder.ts'
import type { Reason } from '../../statement.ts'
import type { Therapy } from '../../therapy.ts'
import { asked } from '../../wanted.ts'
import { advice } from '../advice.ts'

/** A remedy that people take on their own, and what a clinician may answer. */
export interface Remedy {
  readonly name: string
  readonly label: string
  /** Its names on the list of drugs. */
  readonly taken: readonly string[]
  /** The words by which patients ask for it. */
  readonly asked: readonly string[]
  readonly say: string
  readonly basis: readonly Basis[]
  /** A reason of its own to give it, such as a deficiency, before what is said of RLS. */
  readonly reason?: {
    readonly when: Criterion
    readonly say: string
    readonly basis: readonly Basis[]
  }
  readonly forbids?: readonly Reason[]
  readonly cautions: readonly Reason[]
}

/**
 * Spoken of only where it is taken, asked for, or needed for its own sake. Never proposed for RLS:
 * of none is that shown.
 */
export function remedy({
  name,
  label,
  say,
  basis,
  forbids = [],
  cautions,
  ...rest
}: Remedy): Therapy {
  const spokenOf = any(
    all(isKnown('current-drugs'), lists('current-drugs', ...rest.taken)),
    asked(...rest.asked),
  )
  const own = rest.reason
  return advice(`remedy-${name}`, {
    kind: 'education',
    therapy: rest.taken[0] ?? name,
    label,
    concerns: all(own ? any(spokenOf, own.when) : spokenOf, rlsPossible),
    ladder: [
      ...(own ? [step(`remedy.${name}.own`, 'consider', own)] : []),
      step(`remedy.${name}`, 'not-recommended', { say, when: spokenOf, basis }),
    ],
    forbids,
    cautions,
    basis,
  })
}
