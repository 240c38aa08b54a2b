import type { Basis, ClaimTopic, ClaimVerdict } from '@legato/knowledge'
import { CLAIM_TOPICS, CLAIMS, SOURCES } from '@legato/knowledge'
import { render } from '@legato/values'
import { standing } from '../assessment/index.ts'
import type { WhySource } from './why.ts'

/** A promise that patients meet, as it is answered to them. */
export interface ToldClaim {
  readonly id: string
  readonly verdict: ClaimVerdict
  readonly claim: string
  readonly shown: string
  readonly instead: string
  readonly sources: readonly WhySource[]
  /** Every figure of the answer was read in its source. */
  readonly verified: boolean
}

export interface ClaimList {
  readonly topics: readonly { readonly topic: ClaimTopic; readonly claims: readonly ToldClaim[] }[]
}

/** All claims with their answers, topic by topic; they concern no one patient. */
export function claimList(): ClaimList {
  return {
    topics: CLAIM_TOPICS.map((topic) => ({
      topic,
      claims: CLAIMS.filter((claim) => claim.topic === topic).map(
        ({ id, verdict, claim, shown, instead, basis }) => ({
          id,
          verdict,
          claim: render(claim),
          shown: render(shown),
          instead: render(instead),
          sources: sourcesIn(basis),
          verified: standing(basis).verified,
        }),
      ),
    })),
  }
}

function sourcesIn(basis: readonly Basis[]): readonly WhySource[] {
  return [...new Set(basis.map(({ source }) => source))].map((id) => ({ id, ...SOURCES[id] }))
}
