/**
 * Something to say: an id, its values, and the English wording beside it where it is written.
 * Catalogs hold other languages and plainer wordings under the same id. A wording is whole;
 * sentences are never put together from pieces.
 */
export interface Message {
  readonly id: string
  /** `{name}` stands for the value of that name. */
  readonly english: string
  readonly values?: Readonly<Record<string, MessageValue>>
}

/** A value may be a message itself (a feature's label), so that it is said in the same language. */
export type MessageValue = string | number | Message | readonly (string | Message)[]

/** Wordings of one language by message id. */
export type Catalog = Readonly<Record<string, string>>

/** The message in words: from the catalog where it has the id, else in English. */
export function render(message: Message, catalog: Catalog = {}): string {
  const [first = '', ...rest] = segmentsOf(catalog[message.id] ?? message.english)
  return rest.reduce((said, segment, index) => {
    if (index % 2 === 1) return said + segment
    const value = message.values?.[segment]
    return said + (value === undefined ? `{${segment}}` : inWords(value, catalog))
  }, first)
}

/** The names for which a wording holds a place. */
export function slotsOf(wording: string): readonly string[] {
  return segmentsOf(wording).filter((_, index) => index % 2 === 1)
}

const segmented = new Map<string, readonly string[]>()

/** Text and names in turn. Wordings are few and fixed, so each is taken apart once. */
function segmentsOf(wording: string): readonly string[] {
  const known = segmented.get(wording)
  if (known) return known
  const segments = wording.split(/\{([\w.-]+)\}/)
  segmented.set(wording, segments)
  return segments
}

function inWords(value: MessageValue, catalog: Catalog): string {
  if (typeof value !== 'object') return String(value)
  if ('id' in value) return render(value, catalog)
  return value.map((one) => inWords(one, catalog)).join(', ')
}
