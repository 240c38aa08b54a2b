/** A line of what an exam comes to. */
export interface Said {
  readonly text: string
  /** What was found stands out; what is not known has its own look. */
  readonly weight: 'found' | 'none' | 'open'
}

export function found(text: string): Said {
  return { text, weight: 'found' }
}

export function open(text: string): Said {
  return { text, weight: 'open' }
}
