/**
 * Where a text stops being JSON: the offset of the first character that cannot stand there, or
 * the length of the text when it ends too early. Engines tell this each in other words, with the
 * text quoted, or not at all. Only for text that JSON.parse refused.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function brokenAt(text: string): number {
  const open: ('{' | '[')[] = []
  let want: Want = 'value'
  let at = afterBlank(text, 0)
  while (at < text.length) {
    const { kind, end } = tokenAt(text, at)
    if (kind === 'broken') return end
    const next = follow(want, kind, open)
    if (next === undefined) return at
    want = next
    at = afterBlank(text, end)
  }
  return text.length
}

type Want = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma'
type Kind = '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'literal'

interface Token {
  readonly kind: Kind | 'broken'
  /** Behind the token; of a broken one, where it breaks. */
  readonly end: number
}

/** What may come after a token of this kind, or undefined where it may not stand. */
function follow(want: Want, kind: Kind, open: ('{' | '[')[]): Want | undefined {
  if (want === 'colon') return kind === ':' ? 'value' : undefined
  if (want === 'comma') return afterValue(kind, open)
  if (want === 'key' || want === 'first-key') {
    if (kind === 'string') return 'colon'
    return want === 'first-key' && kind === '}' ? afterValue(kind, open) : undefined
  }
  if (kind === '{' || kind === '[') {
    open.push(kind)
    return kind === '{' ? 'first-key' : 'first-value'
  }
  if (kind === 'string' || kind === 'literal') return 'comma'
  return want === 'first-value' && kind === ']' ? afterValue(kind, open) : undefined
}

function afterValue(kind: Kind, open: ('{' | '[')[]): Want | undefined {
  const inside = open.at(-1)
  if (kind === ',' && inside) return inside === '{' ? 'key' : 'value'
  if (kind !== (inside === '{' ? '}' : ']') || !inside) return undefined
  open.pop()
  return 'comma'
}

const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y
/** What the end of the text may leave of a literal. */
const CUT = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|-?\d+\.|-?[\d.]+[eE][+-]?)$/
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

function tokenAt(text: string, at: number): Token {
  const character = text.charAt(at)
  switch (character) {
    case '{':
    case '}':
    case '[':
    case ']':
    case ',':
    case ':':
      return { kind: character, end: at + 1 }
    case '"':
      return stringAt(text, at)
  }
  LITERAL.lastIndex = at
  if (LITERAL.test(text)) return { kind: 'literal', end: LITERAL.lastIndex }
  const isCut = CUT.test(text.slice(at, at + 30))
  return { kind: 'broken', end: isCut ? text.length : at }
}

function stringAt(text: string, start: number): Token {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return { kind: 'string', end: at + 1 }
    if (code < 0x20) return { kind: 'broken', end: at }
    ESCAPE.lastIndex = at
    if (code !== 0x5c) at += 1
    else if (ESCAPE.test(text)) at = ESCAPE.lastIndex
    else return { kind: 'broken', end: at + 6 > text.length ? text.length : at }
  }
  return { kind: 'broken', end: text.length }
}

function afterBlank(text: string, start: number): number {
  let at = start
  while (' \t\r\n'.includes(text.charAt(at)) && at < text.length) at += 1
  return at
}
