import type { Message } from '@legato/values'

/** Something in an exam that must be looked at: where it stands, what it is, what to do. */
export interface Problem {
  readonly kind: ProblemKind
  /** An error: the value was not taken. A warning: taken, but look. */
  readonly level: 'error' | 'warning'
  /** As a path through the JSON: `legs.left.veins[3].refluxMs`. Empty for the whole. */
  readonly place: string
  readonly what: Message
  readonly todo: Message
}

export const PROBLEM_KINDS = [
  'not-json',
  'not-an-exam',
  'missing',
  'wrong-type',
  'not-a-choice',
  'out-of-range',
  'not-a-date',
  'unknown-field',
  'other-unit',
  'looks-like-seconds',
  'looks-like-centimeters',
  'looks-like-meters-per-second',
  'side-missing',
  'other-side',
  'half-a-leg',
  'reflux-without-provocation',
  'contradiction',
  'twice',
  'unreadable-ceap',
] as const
export type ProblemKind = (typeof PROBLEM_KINDS)[number]
