import type { Answer } from '@legato/clinic/record'
import { type Bundle, isObject } from '@legato/fhir'
import { andThen } from '../http/answer.ts'
import { ok, refused } from '../repository/index.ts'
import { batch } from './batch.ts'
import type { Asking, Handler } from './request.ts'
import { transaction } from './transaction.ts'

/** A Bundle may hold so many entries. */
const MOST = 5000

/** Many requests in one: each for itself (batch), or all or none (transaction). */
export const bundle: Handler = async (asking) => {
  const sent = asking.request.body
  if (!isObject(sent) || sent.resourceType !== 'Bundle') return refused({ code: 'bundle-expected' })
  const entries = Array.isArray(sent.entry) ? sent.entry : []
  if (entries.length > MOST) return refused({ code: 'too-many-entries', values: { limit: MOST } })
  return andThen(await answered(asking, sent.type, entries), (resource) =>
    ok({ status: 200, headers: {}, resource }),
  )
}

async function answered(
  asking: Asking,
  type: unknown,
  entries: readonly unknown[],
): Promise<Answer<Bundle>> {
  switch (type) {
    case 'batch':
      return ok(await batch(asking, entries))
    case 'transaction':
      return transaction(asking, entries)
  }
  return refused({ code: 'bundle-expected' })
}
