/**
 * Where a search of the list of patients stands in the address of the page: after the `#`, which a
 * browser keeps to itself, as it is the name of a patient. Before it only in links that were kept.
 */
export function searchIn({
  hash,
  search,
}: {
  readonly hash: string
  readonly search: string
}): string {
  const [kept, old] = [hash.slice(1), search].map((part) => new URLSearchParams(part).get('search'))
  return kept ?? old ?? ''
}

export function searchAddress(text: string): string {
  return text.trim() === '' ? '/' : `/#search=${encodeURIComponent(text.trim())}`
}
