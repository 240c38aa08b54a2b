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
  const { texts, slots } = wordingOf(catalog[message.id] ?? message.english)
  let said = texts[0] ?? ''
  slots.forEach((slot, index) => {
    const value = message.values?.[slot]
    said += (value === undefined ? `{${slot}}` : inWords(value, catalog)) + texts[index + 1]
  })
  return said
}

/** The names for which a wording holds a place. */
export function slotsOf(wording: string): readonly string[] {
  return wordingOf(wording).slots
}

/** A wording taken apart: the texts, and the names that stand between them. */
interface Wording {
  readonly texts: readonly string[]
  readonly slots: readonly string[]
}

/** Wordings are few and fixed, so each is taken apart once. */
const wordings = new Map<string, Wording>()

function wordingOf(text: string): Wording {
  const known = wordings.get(text)
  if (known) return known
  const parts = text.split(/\{([\w.-]+)\}/)
  const wording = {
    texts: parts.filter((_, index) => index % 2 === 0),
    slots: parts.filter((_, index) => index % 2 === 1),
  }
  wordings.set(text, wording)
  return wording
}

function inWords(value: MessageValue, catalog: Catalog): string {
  if (typeof value !== 'object') return String(value)
  if ('id' in value) return render(value, catalog)
  return value.map((one) => inWords(one, catalog)).join(', ')
}
