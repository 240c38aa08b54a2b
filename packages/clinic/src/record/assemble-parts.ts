import { reason } from '@legato/fhir'
import type { Received } from '../sources/index.ts'
import { assemble } from './assemble.ts'
import { groupParts } from './group.ts'
import type { Assembled } from './import-plan.ts'
import { withLent } from './lending.ts'
import { shelve } from './shelf.ts'

/**
 * Sorts a file of several parts, as `receiveParts` gives them, into records. Parts that name the
 * same patient are assembled together. Parts of different patients are assembled apart: in an
 * NDJSON file of Bundles, the `Medication/m1` of one line is not the `Medication/m1` of another.
 * Parts that name no patient are there for all. Where two Bundles call two persons `Patient/1`,
 * each means its own.
 */
export function assembleParts(parts: readonly Received[]): Assembled {
  const { groups, shared, unclear } = groupParts(parts)
  const shelf = shelve({ resources: shared, unread: [] })
  const assembled = groups.map((own) => assemble({ resources: withLent(own, shelf), unread: [] }))
  const { unread } = assemble({ resources: shared, unread: [] })
  // What is wrong with a shared resource is said once, not with each patient it was lent to.
  const said = new Set(shared.map(({ place }) => place))
  const others = assembled.flatMap((one) => one.unread).filter(({ place }) => !said.has(place))
  return {
    records: assembled.flatMap(({ records }) => records),
    unread: [
      ...parts.flatMap((part) => part.unread),
      ...unread,
      ...unclear.map(({ place }) => ({ place, reason: reason('subject-unclear') })),
      ...others,
    ],
  }
}
