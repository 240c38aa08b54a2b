import type { LegMovement } from '../movement/movement.ts'
import { addedId, type Edit, type Mark, markId } from './edit.ts'

/**
 * The marks after some edits, in order of onset. What was found is never changed, so that to drop
 * the last edit takes it back. An edit whose mark is not there, which may be once a night was
 * scored anew, changes nothing: `idleEdits` tells them. What a person set has no shape: nothing was measured there.
 */
export function applyEdits(found: readonly LegMovement[], edits: readonly Edit[]): readonly Mark[] {
  const marks = new Map<string, Mark>()
  for (const movement of found) {
    const id = markId(movement)
    marks.set(id, { ...movement, id, from: 'machine' })
  }
  for (const [place, edit] of edits.entries()) applyTo(marks, edit, place)
  return [...marks.values()].sort((a, b) => a.onsetS - b.onsetS || order(a.id, b.id))
}

/** The places of edits that change nothing, for their mark is not there. */
export function idleEdits(
  found: readonly LegMovement[],
  edits: readonly Edit[],
): ReadonlySet<number> {
  const marks = new Set(found.map(markId))
  const idle = new Set<number>()
  for (const [place, edit] of edits.entries()) {
    if (edit.kind === 'add') marks.add(addedId(place))
    else if (!marks.has(edit.mark)) idle.add(place)
    else if (edit.kind === 'delete') marks.delete(edit.mark)
  }
  return idle
}

function applyTo(marks: Map<string, Mark>, edit: Edit, place: number): void {
  if (edit.kind === 'add') {
    const { onsetS, durationS, leg } = edit
    const id = addedId(place)
    marks.set(id, { id, onsetS, durationS, leg, shape: null, from: 'person' })
    return
  }
  const mark = marks.get(edit.mark)
  if (!mark) return
  switch (edit.kind) {
    case 'delete':
      marks.delete(edit.mark)
      return
    case 'move': {
      const { onsetS, durationS } = edit
      marks.set(mark.id, { ...mark, onsetS, durationS, shape: null, from: 'person' })
      return
    }
    case 'relabel':
      marks.set(mark.id, { ...mark, leg: edit.leg, from: 'person' })
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
