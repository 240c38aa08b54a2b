import type { Answer, Precondition } from '@legato/clinic/record'
import { andThen } from '../http/answer.ts'
import { ok, refused } from '../repository/index.ts'
import { versionsIn } from './etag.ts'
import { addressOf } from './match.ts'
import type { Asking } from './request.ts'

/**
 * What If-Match asks for: nothing when there is none. Of a star or of several versions the one that
 * is current is taken, so that a change in between is still found.
 */
export async function precondition(asking: Asking): Promise<Answer<Precondition>> {
  const { ifMatch } = asking.request.conditions
  if (ifMatch === undefined) return ok({})
  const versions = versionsIn(ifMatch)
  if (versions === undefined)
    return refused({ code: 'wrong-parameter', at: 'If-Match', values: { expected: 'W/"1"' } })
  if (versions !== '*' && versions.length === 1) return ok({ ifMatch: versions[0] ?? '' })
  const { resources, actor, request } = asking
  return andThen(await resources.read(actor, addressOf(request.place)), ({ meta }) => {
    const current = meta?.versionId ?? ''
    return versions === '*' || versions.includes(current)
      ? ok({ ifMatch: current })
      : refused({ code: 'version-conflict' })
  })
}
