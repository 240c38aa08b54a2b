import type { AssembledRecord } from './import-plan.ts'

/** A patient's part of a file as text, to be stored until a person has decided who it is. */
export function pack(record: AssembledRecord): string {
  return JSON.stringify({ ...record, identities: [...record.identities] })
}

/** The other way; only for text that `pack` wrote. */
export function unpack(content: string): AssembledRecord {
  const { identities, ...record } = JSON.parse(content)
  return { ...record, identities: new Map(identities) }
}
