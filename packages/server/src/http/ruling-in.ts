import type { Ruling } from '@legato/clinic/record'
import { isObject } from '@legato/fhir'

/** A ruling as somebody sent it, with the name under which they stand for it; else what was expected. */
export function rulingIn(body: unknown): { readonly ruling: Ruling; readonly by: string } | string {
  if (!isObject(body)) return 'a ruling with kind and by'
  const word = (name: string, most: number): string => {
    const value = body[name]
    return typeof value === 'string' && value.length <= most ? value.trim() : ''
  }
  const by = word('by', 200)
  if (by === '') return 'by: the full name of who stands for it'
  const ruling = read(word('kind', 20), word)
  return typeof ruling === 'string' ? ruling : { ruling, by }
}

function read(kind: string, word: (name: string, most: number) => string): Ruling | string {
  const [version, digest] = [word('version', 40), word('digest', 64)]
  const [proposal, reason] = [word('proposal', 200), word('reason', 1000)]
  switch (kind) {
    case 'approve':
      return version && digest ? { kind, version, digest } : 'version and digest, as read'
    case 'withdraw':
      return version && reason ? { kind, version, reason } : 'version and reason'
    case 'switch-off':
      return proposal && reason ? { kind, proposal, reason } : 'proposal and reason'
    case 'switch-on':
      return proposal ? { kind, proposal } : 'proposal'
  }
  return 'kind: approve, withdraw, switch-off or switch-on'
}
