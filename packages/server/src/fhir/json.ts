import { parse } from '@legato/clinic/sources'
import { DEPTH_LIMIT, type Issue, isDeeperThan } from '@legato/fhir'
import { repeatedKey } from './repeated-key.ts'

export type Read =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'unread'; readonly issue: Issue }

/**
 * A body as JSON, or why it is none, with line and character. Refused beside what is no JSON:
 * bytes that are not UTF-8, a key that stands twice (of which a reader takes the first and the
 * next the last), nesting that every reading would have to follow, and characters that a
 * PostgreSQL text cannot hold: U+0000 and halves of surrogate pairs.
 */
export function readJson(bytes: Uint8Array): Read {
  const text = textOf(bytes)
  if (text === undefined) return unread({ code: 'not-utf-8' })
  const parsed = parse(text)
  if (parsed.kind === 'failed') return unread(parsed.issue)
  const repeated = repeatedKey(text)
  if (repeated !== undefined)
    return unread({ code: 'repeated-key', values: placeOf(text, repeated) })
  if (isDeeperThan(DEPTH_LIMIT, parsed.value))
    return unread({ code: 'too-deep', values: { limit: DEPTH_LIMIT } })
  if (hasLostCharacter(text, parsed.value)) return unread({ code: 'not-a-character' })
  return { kind: 'value', value: parsed.value }
}

function unread(issue: Issue): Read {
  return { kind: 'unread', issue }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function placeOf(text: string, offset: number) {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, character: offset - before.lastIndexOf('\n') }
}

/** U+0000, or half of a surrogate pair that is not part of a pair, as JSON.stringify escapes them. */
const LOST = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/

/** Only an escape can bring one in, so that most texts are not written again. */
function hasLostCharacter(text: string, value: unknown): boolean {
  return /\\u(?:0000|d[89a-f])/i.test(text) && LOST.test(JSON.stringify(value))
}
