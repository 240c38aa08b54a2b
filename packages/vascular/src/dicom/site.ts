import type { Code } from './content.ts'
import type { Sense } from './sense.ts'

/** What a clinic says of a code or a label that no table knows: data, kept by the clinic. */
export interface SiteMapping {
  readonly rows: readonly SiteRow[]
}

export interface SiteRow {
  /** As `unmappedKey` writes it: `99ACME|RFLX`, or of a label `"gsv rflx"`. */
  readonly key: string
  readonly means: Sense
}

export const NO_SITE_MAPPING: SiteMapping = { rows: [] }

/** The name under which a clinic maps what is unknown: the label that a person typed, else the code. */
export function unmappedKey(code: Code | undefined, label?: string): string {
  if (label !== undefined && label !== '') return `"${label.toLowerCase().trim()}"`
  return code === undefined ? '' : `${code.scheme}|${code.value}`
}

export function siteSense(site: SiteMapping, key: string): Sense | undefined {
  return key === '' ? undefined : site.rows.find((row) => row.key === key)?.means
}
