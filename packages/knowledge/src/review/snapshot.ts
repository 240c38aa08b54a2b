import { CLAIMS } from '../claims/index.ts'
import { countryIds, toldByCountry } from '../country/index.ts'
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
  /** What people may have read, and the answers; snapshots made before these were kept have none. */
  readonly claims?: readonly { readonly id: string }[]
  /** What holds in one country. */
  readonly countries?: readonly { readonly id: string }[]
}

/** What is compared, part by part; what an older snapshot does not hold counts as empty. */
export const snapshotParts = [
  'findings',
  'therapies',
  'alerts',
  'order',
  'followUps',
  'withholds',
  'features',
  'sources',
  'claims',
  'countries',
] as const
const vital = ['findings', 'therapies', 'alerts', 'features', 'sources']
export type SnapshotPart = (typeof snapshotParts)[number]

export function snapshotOf(knowledge: Knowledge): Snapshot {
  return {
    schema: 'legato-knowledge/1',
    ...knowledge,
    features: featureIds.map((id) => ({ id, ...features[id] })),
    claims: CLAIMS,
    countries: countryIds.map((id) => ({ id, told: toldByCountry(id) })),
    sources: Object.entries(SOURCES).map(([id, source]) => ({ id, ...source })),
  }
}

/** Whether something read from a file is such a snapshot, as far as it is compared. */
export function isSnapshot(value: unknown): value is Snapshot {
  if (typeof value !== 'object' || value === null) return false
  const held = new Map<string, unknown>(Object.entries(value))
  return (
    held.get('schema') === 'legato-knowledge/1' &&
    vital.every((part) => Array.isArray(held.get(part)))
  )
}
