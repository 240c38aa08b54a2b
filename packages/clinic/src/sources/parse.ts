import type { Issue } from '@legato/fhir'

/** Text as JSON, or what is wrong with it and where. */
export type Parsed =
  | { readonly kind: 'parsed'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly issue: Issue }

export function parse(text: string): Parsed {
  try {
    return { kind: 'parsed', value: JSON.parse(text) }
  } catch (error) {
    return { kind: 'failed', issue: whatIsWrong(text, positionOf(error)) }
  }
}

function whatIsWrong(text: string, position: number | undefined): Issue {
  const whole = text.trimEnd()
  if (whole === '') return { code: 'empty-file' }
  // UTF-16 read as UTF-8: every other character is NUL, which JSON never holds.
  if (whole.includes('\u0000')) return { code: 'utf-16' }
  if (/^\s*</.test(whole)) return { code: 'xml-not-read' }
  const offset = position ?? whole.length
  const values = lineAndCharacter(whole, offset)
  if (!/^\s*[[{]/.test(whole)) return { code: 'not-json', values }
  return { code: offset >= whole.length ? 'truncated' : 'malformed-json', values }
}

/**
 * V8 says "… at position 17 …", and nothing of a position when the text ends too early. The rest
 * of its wording quotes the text, which is a patient's, and goes no further.
 */
function positionOf(error: unknown): number | undefined {
  const [, digits] = (error instanceof Error && /position (\d+)/.exec(error.message)) || []
  return digits === undefined ? undefined : Number(digits)
}

function lineAndCharacter(text: string, offset: number) {
  const before = text.slice(0, offset)
  return {
    line: before.split('\n').length,
    character: offset - before.lastIndexOf('\n'),
  }
}
