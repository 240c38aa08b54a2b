import type { BundleLink, Pair } from '@legato/fhir'

export interface Page {
  readonly address: string
  /** What was asked, without the place where the page begins. */
  readonly asked: readonly Pair[]
  readonly cursor: string | undefined
  readonly next: string | undefined
}

/** Where this page is, and the first and the next. */
export function linksOf({ address, asked, cursor, next }: Page): BundleLink[] {
  const from = (place: string | undefined) =>
    urlOf(address, place === undefined ? asked : [...asked, ['_cursor', place]])
  return [
    { relation: 'self', url: from(cursor) },
    { relation: 'first', url: from(undefined) },
    ...(next === undefined ? [] : [{ relation: 'next', url: from(next) }]),
  ]
}

function urlOf(address: string, pairs: readonly Pair[]): string {
  const query = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value]))
  return pairs.length > 0 ? `${address}?${query}` : address
}
