import type { Night, NightScoring } from '@legato/server/api'
import { addedId, applyEdits, type Edit, type EditChange } from '@legato/sleep'
import { useCallback, useMemo, useReducer, useRef, useState } from 'react'
import { acted, draftOf, useKeeping } from '../keeping/index.ts'
import { requestFor, withChange } from './marks.ts'

interface Begun {
  /** Of the night, below `/api`. */
  readonly path: string
  readonly scoring: NightScoring
  /** Who edits. */
  readonly by: string
}

/** The edits of a night in work: each a step that can be taken back, kept by itself. */
export function useEditing({ path, scoring, by }: Begun) {
  const [draft, act] = useReducer(acted<readonly Edit[]>, scoring.edits, draftOf)
  const [version, setVersion] = useState(scoring.version)
  const kept = useRef(scoring.edits)
  const exchange = useMemo(
    () => ({
      bodyOf: (wanted: readonly Edit[]) => requestFor(kept.current, wanted),
      kept: (answer: Night, sent: readonly Edit[]) => {
        kept.current = sent
        const next = answer.scoring?.version ?? ''
        setVersion(next)
        return next
      },
    }),
    [],
  )
  const edits = draft.now
  const { keeping, save } = useKeeping({
    path: `${path}/edits`,
    value: edits,
    version: scoring.version,
    exchange,
  })
  const found = scoring.found.movements
  const marks = useMemo(() => applyEdits(found, edits), [found, edits])
  const now = useRef(edits)
  now.current = edits
  const change = useCallback(
    (one: EditChange) => {
      const to = withChange(now.current, one, by)
      now.current = to
      act({ kind: 'change', to })
      return addedId(to.length - 1)
    },
    [by],
  )
  const undo = useCallback(() => act({ kind: 'undo' }), [])
  const redo = useCallback(() => act({ kind: 'redo' }), [])
  const mayUndo = draft.past.length > 0
  const mayRedo = draft.future.length > 0
  return { edits, marks, change, undo, redo, mayUndo, mayRedo, keeping, save, version }
}

export type Editing = ReturnType<typeof useEditing>
