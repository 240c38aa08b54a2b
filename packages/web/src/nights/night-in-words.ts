import { dateInWords, type Words } from '../words/index.ts'

/**
 * A night is called by the evening on which it began: after midnight, by the day before. By the
 * recorder's clock, which knows no zone.
 */
export function nightInWords(start: string | null, t: Words): string {
  const evening = start && eveningOf(start)
  return evening ? t('nights.of', { date: dateInWords(evening) }) : t('nights.ofUnknown')
}

const NOON_MS = 12 * 3_600_000

/** The civil day of the evening: noon is the border. */
export function eveningOf(start: string): string | null {
  const at = Date.parse(`${start.slice(0, 19)}Z`)
  return Number.isNaN(at) ? null : new Date(at - NOON_MS).toISOString().slice(0, 10)
}
