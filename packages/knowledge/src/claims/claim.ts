import type { Message } from '@legato/values'
import type { Basis } from '../basis.ts'

/** What a claim is about: the parts of the page on which claims are answered. */
export const CLAIM_TOPICS = [
  'iron-and-vitamins',
  'veins-and-arteries',
  'remedies',
  'devices',
  'drugs',
  'new-treatments',
] as const
export type ClaimTopic = (typeof CLAIM_TOPICS)[number]

/** How a claim stands: true of some people or some effect; not shown either way; tested without effect; never studied. */
export const CLAIM_VERDICTS = ['partly', 'not-shown', 'no-effect', 'no-study'] as const
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number]

/**
 * A promise that people with RLS meet in a search, a forum or an advertisement, and the answer.
 * Written to the patient: short sentences, plain words, no blame for having believed it.
 */
export interface Claim {
  readonly id: string
  readonly topic: ClaimTopic
  readonly verdict: ClaimVerdict
  /** As one meets it. */
  readonly claim: Message
  /** What studies show, with their size. */
  readonly shown: Message
  /** What to do instead. */
  readonly instead: Message
  readonly basis: readonly Basis[]
}

interface Written {
  readonly verdict: ClaimVerdict
  readonly claim: string
  readonly shown: string
  readonly instead: string
  readonly basis: readonly Basis[]
}

/** The claims of one topic, from a table of their words. */
export function claimsOn(
  topic: ClaimTopic,
  table: Readonly<Record<string, Written>>,
): readonly Claim[] {
  return Object.entries(table).map(([id, { verdict, basis, ...said }]) =>
    Object.freeze({
      id,
      topic,
      verdict,
      basis,
      claim: { id: `claim.${id}`, english: said.claim },
      shown: { id: `claim.${id}.shown`, english: said.shown },
      instead: { id: `claim.${id}.instead`, english: said.instead },
    }),
  )
}
