import { english } from './english/index.ts'
import type { PatientWords } from './patient-words.ts'
import { patientWords } from './patient-words.ts'

export type { Part, PatientWords, Wordings } from './patient-words.ts'
export { PARTS, patientWords } from './patient-words.ts'

/** What patients are told, by the item of the knowledge or the kind of items that it belongs to. */
export const wordsByItem: ReadonlyMap<string, PatientWords> = new Map(
  Object.entries(english).map(([item, parts]) => [item, patientWords(item, parts)]),
)

/**
 * The patient's words for a finding, a therapy or a test: its own, else those of its kind, which is
 * the longest beginning of its id that has words: `iron-iv-ferumoxytol` is told as `iron-iv`.
 */
export function wordsFor(id: string): PatientWords | undefined {
  for (let name = id; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('-')))) {
    const words = wordsByItem.get(name)
    if (words) return words
  }
  return undefined
}
