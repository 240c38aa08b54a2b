import type { Answer } from '@legato/clinic/record'
import type { FastifyRequest } from 'fastify'
import { refused } from '../repository/index.ts'

/** What is said of a file beside its bytes; never in the address, as both may hold names of patients. */
export interface Said {
  /** As it is called where it came from. */
  readonly file?: string
  /** Why it is of this patient, where it does not show it. */
  readonly reason?: string
}

const FILE = { name: 'X-File-Name', least: 1, most: 300 }
const REASON = { name: 'X-Reason', least: 10, most: 1000 }

/** Work with what a request says of its file; refused where that cannot be read. */
export async function withSaid<T>(
  { headers }: Pick<FastifyRequest, 'headers'>,
  work: (said: Said) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const said = { file: spoken(headers, FILE), reason: spoken(headers, REASON) }
  if (said.file === null) return notSaid(FILE)
  if (said.reason === null) return notSaid(REASON)
  const { file, reason } = said
  return work({ ...(file && { file }), ...(reason && { reason }) })
}

type Header = typeof FILE

/** A header that was percent-encoded; undefined where there is none, null where it cannot be read. */
function spoken(
  headers: FastifyRequest['headers'],
  { name, least, most }: Header,
): string | undefined | null {
  const sent = headers[name.toLowerCase()]
  if (sent === undefined) return undefined
  try {
    const text = decodeURIComponent(`${sent}`).trim()
    return text.length >= least && text.length <= most ? text : null
  } catch {
    return null
  }
}

function notSaid({ name, least, most }: Header): Answer<never> {
  const expected = `${least} to ${most} letters of UTF-8 in percent-encoding`
  return refused({ code: 'wrong-parameter', at: name, values: { expected } })
}
