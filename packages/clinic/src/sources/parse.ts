import type { Issue } from '@legato/fhir'
import { brokenAt } from './broken-at.ts'

/** Text as JSON, or what is wrong with it and where. */
export type Parsed =
  | { readonly kind: 'parsed'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly issue: Issue }

export function parse(text: string): Parsed {
  try {
    return { kind: 'parsed', value: JSON.parse(text) }
  } catch {
    // The engine's own words quote the text, which is a patient's: they go no further.
    return { kind: 'failed', issue: whatIsWrong(text) }
  }
}

function whatIsWrong(text: string): Issue {
  const whole = text.trimEnd()
  if (whole === '') return { code: 'empty-file' }
  if (COMPRESSED.some((mark) => whole.startsWith(mark))) return { code: 'compressed' }
  if (UTF_16.test(whole)) return { code: 'utf-16' }
  if (/^\s*</.test(whole)) return { code: 'xml-not-read' }
  const offset = brokenAt(whole)
  const values = lineAndCharacter(whole, offset)
  if (!/^\s*[[{]/.test(whole)) return { code: 'not-json', values }
  return { code: offset >= whole.length ? 'truncated' : 'malformed-json', values }
}

/** How JSON in UTF-16 begins, read as UTF-8: every other character is NUL, in either order. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what tells
const UTF_16 = /^\uFFFD*(\s\u0000)*\u0000?[[{\s]\u0000/

/** How gzip and ZIP begin, when read as UTF-8. */
const COMPRESSED = ['\u001F\uFFFD', 'PK\u0003\u0004']

function lineAndCharacter(text: string, offset: number) {
  const before = text.slice(0, offset)
  return {
    line: before.split('\n').length,
    character: offset - before.lastIndexOf('\n'),
  }
}
