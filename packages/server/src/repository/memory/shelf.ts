import type { ImportSummary, OpenDoubt, Ruled } from '@legato/clinic/record'
import type { Resource } from '@legato/fhir'
import type { ClinicId } from '@legato/values'
import { keyOf, type Standing, type Standings } from '../resources/standing.ts'
import { type NewVersion, stamp } from '../versions.ts'

/** A version in memory; of each resource the last one is current. */
export interface Kept extends Standing {
  readonly importId: string | null
}

export interface Waiting extends OpenDoubt {
  readonly settledBy?: string
}

/** What a clinic keeps. Everything on it is frozen as it is put there, and what is written is a new shelf. */
export interface Shelf {
  readonly versions: ReadonlyMap<string, readonly Kept[]>
  readonly imports: readonly ImportSummary[]
  readonly doubts: readonly Waiting[]
  readonly rulings: readonly Ruled[]
}

export const EMPTY: Shelf = { versions: new Map(), imports: [], doubts: [], rulings: [] }

export type Shelves = Map<ClinicId, Shelf>

/** The current versions, deletions among them. */
export function standingsOn({ versions }: Shelf): Standings {
  return new Map([...versions].flatMap(([key, all]) => currentOf(key, all)))
}

function currentOf(key: string, all: readonly Kept[]): readonly (readonly [string, Kept])[] {
  const last = all.at(-1)
  return last ? [[key, last]] : []
}

/** A resource as it is now. */
export interface Living extends Standing {
  readonly content: Resource
}

export function livingOn(shelf: Shelf): readonly Living[] {
  return [...standingsOn(shelf).values()].flatMap((one) =>
    one.content === null ? [] : [{ ...one, content: one.content }],
  )
}

/** The shelf with these versions on it, numbered and stamped; how many of them had no content before. */
export function put(
  shelf: Shelf,
  written: readonly NewVersion[],
  at: Date,
): { readonly shelf: Shelf; readonly created: number } {
  const versions = new Map(shelf.versions)
  let created = 0
  for (const { content, after: _, ...one } of written) {
    const before = versions.get(keyOf(one)) ?? []
    if (!before.at(-1)?.content) created += 1
    const version = before.length + 1
    const stamped = content && frozen(stamp(content, version, at))
    versions.set(keyOf(one), [...before, { ...one, version, at, content: stamped }])
  }
  return { shelf: { ...shelf, versions }, created }
}

/** As PostgreSQL would give it back: a copy, which whoever wrote it cannot change any more. */
function frozen<T>(value: T): T {
  return deepFreeze(structuredClone(value))
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part)
    Object.freeze(value)
  }
  return value
}
