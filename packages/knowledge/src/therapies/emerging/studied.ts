import type { Basis } from '../../basis.ts'
import { ours } from '../../basis.ts'
import { all, any, isKnown, lists } from '../../criteria.ts'
import { rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import type { Reason } from '../../statement.ts'
import type { Position, ProposalKind, Standing, Therapy } from '../../therapy.ts'
import { asked } from '../../wanted.ts'
import { advice } from '../advice.ts'

/** What is under study, or was, or is only spoken of. */
export interface Studied {
  readonly kind: ProposalKind
  readonly label: string
  /** The words by which patients ask for it; the first is its name. */
  readonly asked: readonly [string, ...string[]]
  /** Its names on the list of drugs: taken already, it is spoken of unasked. */
  readonly taken?: readonly string[]
  /** Not recommended unless said otherwise. */
  readonly standing?: Standing
  /** What is known, what is not, and whether a trial is the answer. */
  readonly say: string
  readonly basis: readonly Basis[]
  readonly forbids?: readonly Reason[]
  readonly cautions?: readonly Reason[]
  readonly positions?: readonly Position[]
}

/** No study in people with RLS among the sources of this knowledge: an absence, not a proof. */
export const noHumanEvidence = ours('No study in people with RLS was found among our sources')

/** Spoken of where the patient asks for it, or takes it. */
export function studied(name: string, rest: Studied): Therapy {
  const { say, basis, standing = 'not-recommended', taken = [], asked: words, ...kept } = rest
  const takes = all(isKnown('current-drugs'), lists('current-drugs', ...taken))
  const spokenOf = taken.length > 0 ? any(asked(...words), takes) : asked(...words)
  return advice(`emerging-${name}`, {
    ...kept,
    therapy: words[0],
    concerns: all(spokenOf, rlsConcern),
    ladder: [step(`emerging.${name}`, standing, { say, when: spokenOf, basis })],
    basis,
  })
}
