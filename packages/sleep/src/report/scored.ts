import type { Edit } from '../scoring/edit.ts'
import type { IndexNote } from './night.ts'

/** The extension in which the report of a night keeps `NightScored`: FHIR has no place for it. */
export const NIGHT_SCORED = 'urn:legato:night-scored'

/** What people did to the marks of a night, and what came of it beside what the machine said. */
export interface NightScored {
  readonly edits: readonly Edit[]
  /** Keyed `measure/standard`. */
  readonly indices: {
    readonly automatic: Readonly<Record<string, IndexNote>>
    readonly edited: Readonly<Record<string, IndexNote>>
  }
}

export function writeScored(scored: NightScored): string {
  return JSON.stringify(scored)
}

/** Undefined where it is nothing of the kind: a record may hold what others wrote. */
export function readScored(text: string): NightScored | undefined {
  try {
    const held: unknown = JSON.parse(text)
    return isScored(held) ? held : undefined
  } catch {
    return undefined
  }
}

function isScored(held: unknown): held is NightScored {
  if (!isObject(held) || !Array.isArray(held.edits) || !isObject(held.indices)) return false
  const { automatic, edited } = held.indices
  return (
    held.edits.every(isEdit) &&
    [automatic, edited].every(
      (indices) => isObject(indices) && Object.values(indices).every(isIndex),
    )
  )
}

function isEdit(edit: unknown): boolean {
  if (!isObject(edit)) return false
  const { kind, id, by, at, mark, leg, onsetS, durationS } = edit
  const isLeg = leg === 'left' || leg === 'right'
  const isPlaced = Number.isFinite(onsetS) && Number.isFinite(durationS)
  const isMarked = typeof mark === 'string'
  if (![id, by, at].every((one) => typeof one === 'string')) return false
  if (kind === 'add') return isLeg && isPlaced
  if (kind === 'move') return isMarked && isPlaced
  return isMarked && (kind === 'delete' || (kind === 'relabel' && isLeg))
}

function isIndex(index: unknown): boolean {
  if (!isObject(index)) return false
  const numbers = [index.value, index.count, index.hours]
  return (
    typeof index.unit === 'string' && numbers.every((one) => one === null || Number.isFinite(one))
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
