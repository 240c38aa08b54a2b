import { type FeatureId, featureIds, features } from '../features/index.ts'
import type { Knowledge } from '../knowledge.ts'
import { SOURCES } from '../sources.ts'

/**
 * All of the knowledge as data that JSON can hold, to be kept and compared with a later one. A
 * change that breaks a reader is a new number.
 */
export interface Snapshot extends Knowledge {
  readonly schema: 'legato-knowledge/1'
  readonly features: readonly { readonly id: FeatureId }[]
  readonly sources: readonly { readonly id: string }[]
}

export const snapshotParts = ['findings', 'therapies', 'alerts', 'features', 'sources'] as const
export type SnapshotPart = (typeof snapshotParts)[number]

export function snapshotOf(knowledge: Knowledge): Snapshot {
  return {
    schema: 'legato-knowledge/1',
    ...knowledge,
    features: featureIds.map((id) => ({ id, ...features[id] })),
    sources: Object.entries(SOURCES).map(([id, source]) => ({ id, ...source })),
  }
}

/** Whether something read from a file is such a snapshot, as far as it is compared. */
export function isSnapshot(value: unknown): value is Snapshot {
  if (typeof value !== 'object' || value === null) return false
  const held = new Map<string, unknown>(Object.entries(value))
  return (
    held.get('schema') === 'legato-knowledge/1' &&
    snapshotParts.every((part) => Array.isArray(held.get(part)))
  )
}
