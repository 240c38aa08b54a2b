import type { Exam } from '@legato/vascular'

/** An exam in work, and the way back and forth through what was done to it. */
export interface Draft {
  readonly exam: Exam
  readonly past: readonly Exam[]
  readonly future: readonly Exam[]
}

export type Act =
  | { readonly kind: 'change'; readonly exam: Exam }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

/** So many steps can be taken back. */
const STEPS = 200

export function draftOf(exam: Exam): Draft {
  return { exam, past: [], future: [] }
}

/** The draft after an act. What changes nothing is no step. */
export function acted(draft: Draft, act: Act): Draft {
  const { exam, past, future } = draft
  switch (act.kind) {
    case 'change':
      if (JSON.stringify(act.exam) === JSON.stringify(exam)) return draft
      return { exam: act.exam, past: [...past, exam].slice(-STEPS), future: [] }
    case 'undo': {
      const before = past.at(-1)
      if (!before) return draft
      return { exam: before, past: past.slice(0, -1), future: [exam, ...future] }
    }
    case 'redo': {
      const [after, ...later] = future
      if (!after) return draft
      return { exam: after, past: [...past, exam], future: later }
    }
  }
}
