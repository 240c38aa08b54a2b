import type { Statement } from '../statement.ts'

/** What is said beside the treatment itself: the same for all that is done to one kind of vessel. */
export interface SharedConsent {
  /** What nobody has shown. Never left out where the patient has, or may have, RLS. */
  readonly unproven: readonly Statement[]
  readonly instead: readonly Statement[]
  readonly call: readonly Statement[]
  readonly after: readonly Statement[]
}

/** One treatment of a vessel as its patient is told of it before. */
export interface ConsentWords {
  readonly what: Statement
  readonly works: readonly Statement[]
  readonly harms: readonly Statement[]
  readonly shared: SharedConsent
}
