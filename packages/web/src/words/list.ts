const list = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' })

/** `iron, pregabalin and gabapentin`, by the grammar of the language. */
export function listInWords(items: readonly string[]): string {
  return list.format(items)
}
