import type { UriEntry } from './entry.ts'
import type { Found } from './found.ts'

/** A URI as it is; a canonical with a version (`…|2.1`) also without it. */
export function uriEntries({ value, parameter, element, path }: Found): readonly UriEntry[] {
  if (typeof value !== 'string' || value === '') return []
  const entry = (uri: string): UriEntry => ({ kind: 'uri', parameter, element, uri })
  const bare = path.type === 'canonical' ? value.replace(/[|#].*$/, '') : value
  return bare === value || bare === '' ? [entry(value)] : [entry(value), entry(bare)]
}
