/** Something in work, and the way back and forth through what was done to it. */
export interface Draft<T> {
  readonly now: T
  readonly past: readonly T[]
  readonly future: readonly T[]
}

export type Act<T> =
  | { readonly kind: 'change'; readonly to: T }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

/** So many steps can be taken back. */
const STEPS = 200

export function draftOf<T>(now: T): Draft<T> {
  return { now, past: [], future: [] }
}

/** The draft after an act. What changes nothing is no step. */
export function acted<T>(draft: Draft<T>, act: Act<T>): Draft<T> {
  const { now, past, future } = draft
  switch (act.kind) {
    case 'change':
      if (JSON.stringify(act.to) === JSON.stringify(now)) return draft
      return { now: act.to, past: [...past, now].slice(-STEPS), future: [] }
    case 'undo': {
      const before = past.at(-1)
      if (before === undefined) return draft
      return { now: before, past: past.slice(0, -1), future: [now, ...future] }
    }
    case 'redo': {
      const [after, ...later] = future
      if (after === undefined) return draft
      return { now: after, past: [...past, now], future: later }
    }
  }
}
