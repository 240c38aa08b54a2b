/** What a figure rests on; the source is an id of the knowledge's list of sources. */
export interface Basis {
  readonly source: string
  /** Read in the source itself; otherwise carried over, and to be checked there. */
  readonly verified: boolean
  readonly note?: string
}

export function read(source: string, note?: string): Basis {
  return { source, verified: true, ...(note && { note }) }
}

export function unread(source: string, note?: string): Basis {
  return { source, verified: false, ...(note && { note }) }
}

export function ours(note: string): Basis {
  return { source: 'legato-default', verified: false, note }
}
