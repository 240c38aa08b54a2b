import type { Bundle, BundleEntry } from '@legato/fhir'
import { entryOf, itemOf } from './entry.ts'
import type { Asking } from './request.ts'

/** Each entry as if it came alone, one after the other; none knows of another. */
export async function batch(asking: Asking, entries: readonly unknown[]): Promise<Bundle> {
  const answers: BundleEntry[] = []
  for (const [index, entry] of entries.entries()) answers.push(await answerTo(asking, entry, index))
  return { resourceType: 'Bundle', type: 'batch-response', entry: answers }
}

async function answerTo(asking: Asking, entry: unknown, index: number): Promise<BundleEntry> {
  const item = itemOf(asking.request, entry, index)
  if (item.kind === 'refused') return entryOf(item)
  const { route, request } = item.value
  return entryOf(await asking.answer(route.interaction, { ...asking, request }))
}
