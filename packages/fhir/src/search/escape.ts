/** The characters that part a value, and the `\` that takes this away from them. */
type Separator = ',' | '|' | '$'

/**
 * The parts of a value between separators that are not escaped; each still as it was written.
 * https://hl7.org/fhir/R4/search.html#escaping
 */
export function partsBetween(separator: Separator, value: string): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '\\') at++
    else if (value[at] === separator) {
      parts.push(value.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, value.slice(from)]
}

/** `\,` is a comma; a `\` before anything else is itself. */
export function unescaped(part: string): string {
  return part.replace(/\\([\\,|$])/g, '$1')
}

/** The text as it stands in a value: so that nothing in it parts the value. */
export function escaped(text: string): string {
  return text.replace(/[\\,|$]/g, '\\$&')
}
