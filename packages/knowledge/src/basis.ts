import type { SourceId } from './sources.ts'

/** What a statement rests on, and whether it was read there or is still to be checked. */
export interface Basis {
  readonly source: SourceId
  /** True only when the figure was read in the source itself. */
  readonly verified: boolean
  /** Where in the source, or what is doubtful about it. */
  readonly note?: string
}

/** Read in the source. */
export function read(source: SourceId, note?: string): Basis {
  return { source, verified: true, ...(note && { note }) }
}

/** Carried over second-hand or from memory: to be checked in the source before it is relied on. */
export function unread(source: SourceId, note?: string): Basis {
  return { source, verified: false, ...(note && { note }) }
}

/** A default of our own that no clinician has reviewed yet. */
export function ours(note: string): Basis {
  return { source: 'legato-default', verified: false, note }
}
