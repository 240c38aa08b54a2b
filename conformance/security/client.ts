import { type IncomingHttpHeaders, request } from 'node:http'
import { text } from 'node:stream/consumers'

/** What is sent, to the letter: a browser and `fetch` keep some of these headers to themselves. */
export interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** A string or bytes as they are; anything else as JSON. */
  readonly body?: unknown
}

export interface Got {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** The answer read as JSON; undefined when it is none. */
  readonly json: ReturnType<typeof JSON.parse>
  /** The code of the first issue of a refusal. */
  readonly code: string | undefined
}

export type Ask = (path: string, sent?: Sent) => Promise<Got>

/** Somebody with a client of their own, and the headers that go with every request of theirs. */
export function client(address: string, always: Readonly<Record<string, string>> = {}): Ask {
  return (path, { method, headers, body } = {}) =>
    new Promise((resolve, reject) => {
      const bytes = bytesOf(body)
      const asked = request(`${address}${path}`, {
        method: method ?? (bytes ? 'POST' : 'GET'),
        headers: {
          ...(bytes && { 'content-type': 'application/json', 'content-length': bytes.length }),
          ...always,
          ...headers,
        },
      })
      asked.on('error', reject)
      asked.on('response', async (answer) => {
        const said = await text(answer)
        const json = jsonOf(said)
        const code = json?.issue?.[0]?.details?.coding?.[0]?.code
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: said, json, code })
      })
      asked.end(bytes)
    })
}

function bytesOf(body: unknown): Uint8Array | undefined {
  if (body === undefined || body instanceof Uint8Array) return body
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body))
}

function jsonOf(said: string): Got['json'] {
  try {
    return JSON.parse(said)
  } catch {
    return undefined
  }
}

interface Door {
  readonly address: string
  readonly password: string
}

/** Signs somebody of the demonstration in: what they ask from then on, and their cookie. */
export async function enter({ address, password }: Door, name: string, more: Sent = {}) {
  const entered = await client(address)('/api/session', { body: { name, password }, ...more })
  if (entered.status !== 200) throw new Error(`${name} did not get in: ${entered.body}`)
  const cookie = cookieOf(entered)
  return { cookie, ask: client(address, { cookie }) }
}

/** What a browser would send back. */
export function cookieOf({ headers }: Got): string {
  return (headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ')
}
