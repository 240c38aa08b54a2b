import { type Answer, failureOf, outcomeIn } from './failure.ts'

export interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Sent as JSON. */
  readonly body?: unknown
  /** The version that is replaced: another one is not written over. */
  readonly match?: string
  readonly signal?: AbortSignal
}

/**
 * Asks the server. Never rejects: what went wrong is part of the answer. The server and these
 * pages are of one version, so an answer is taken to have the shape that its route promises.
 *
 * @param path below `/api`, beginning with a slash
 */
export async function ask<T>(
  path: string,
  { method = 'GET', body, match, signal }: Question = {},
): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(match !== undefined && { 'if-match': `"${match}"` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    })
    const text = await response.text()
    if (!response.ok)
      return { kind: 'failed', failure: failureOf(response.status, outcomeIn(text)) }
    return { kind: 'ok', value: text === '' ? undefined : JSON.parse(text) }
  } catch (error) {
    // What is no JSON came from something between us and the server, or from a fault of it.
    return {
      kind: 'failed',
      failure: { kind: error instanceof SyntaxError ? 'broken' : 'offline' },
    }
  }
}

/** As `ask`, for the bytes of a file. */
export async function askBytes(path: string, signal: AbortSignal): Promise<Answer<Blob>> {
  try {
    const response = await fetch(`/api${path}`, { signal })
    if (response.ok) return { kind: 'ok', value: await response.blob() }
    const outcome = outcomeIn(await response.text())
    return { kind: 'failed', failure: failureOf(response.status, outcome) }
  } catch {
    return { kind: 'failed', failure: { kind: 'offline' } }
  }
}
