import type { Dosage } from '@legato/fhir'

const COUNTS: ReadonlyMap<string, number> = new Map([
  ...['2', 'two', 'zwei', 'deux', 'dos'].map((word) => [word, 2] as const),
  ...['3', 'three', 'drei', 'trois', 'tres'].map((word) => [word, 3] as const),
])
const PORTIONS =
  /\b(?:in|auf|en)\s+(2|3|two|three|zwei|drei|deux|trois|dos|tres)\s+(?:divided\s+|separate\s+)?(?:doses|dosen|gaben|prises|tomas|dosis)\b/

/**
 * Into how many doses a day's amount is divided, where the words say so: `0.75 mg a day in two
 * doses`. The amount stays that of the day, so this is no number of times to multiply by.
 */
export function portionsIn(dosages: readonly Dosage[]): number | undefined {
  const said = dosages.flatMap(({ text }) => PORTIONS.exec((text ?? '').toLowerCase())?.[1] ?? [])
  return COUNTS.get(said[0] ?? '')
}
