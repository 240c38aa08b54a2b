/**
 * Where an object holds a key for the second time: the offset of that key, or undefined. JSON.parse
 * keeps the last of them without a word. Only for text that JSON.parse took.
 * https://www.rfc-editor.org/rfc/rfc8259#section-4
 */
export function repeatedKey(text: string): number | undefined {
  const open: (Set<string> | undefined)[] = []
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === OBJECT) open.push(new Set())
    else if (code === LIST) open.push(undefined)
    else if (code === OBJECT_END || code === LIST_END) open.pop()
    else if (code === QUOTE) {
      const end = endOfString(text, at)
      const keys = open.at(-1)
      if (keys && isKey(text, end)) {
        const key = keyAt(text, at, end)
        if (keys.has(key)) return at
        keys.add(key)
      }
      at = end
    }
  }
  return undefined
}

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a]
const [OBJECT, OBJECT_END, LIST, LIST_END] = [0x7b, 0x7d, 0x5b, 0x5d]

/** The offset of the closing quote. */
function endOfString(text: string, start: number): number {
  let end = start
  do end = text.indexOf('"', end + 1)
  while (isEscaped(text, end))
  return end
}

function isEscaped(text: string, at: number): boolean {
  let before = at
  while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1
  return (at - before) % 2 === 1
}

function isKey(text: string, end: number): boolean {
  let at = end + 1
  while (text.charCodeAt(at) <= 0x20) at += 1
  return text.charCodeAt(at) === COLON
}

/** The same key may be written with escapes and without. */
function keyAt(text: string, start: number, end: number): string {
  const key = text.slice(start + 1, end)
  return key.includes('\\') ? String(JSON.parse(`"${key}"`)) : key
}
