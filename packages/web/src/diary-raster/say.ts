import type { Logged } from '@legato/server/api'
import { dateInWords, listInWords, numberInWords, type Words } from '../words/index.ts'

const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' })

/** `Sat 21`: the month stands above. */
export function shortDate(night: string): string {
  return `${weekday.format(new Date(`${night}T00:00:00Z`))} ${Number(night.slice(-2))}`
}

/** The cells of one night, in words; a dash for what nobody knows would be read as none. */
export interface NightWords {
  readonly date: string
  readonly urge: string
  readonly began: string
  readonly parts: string
  readonly doses: string
  readonly tried: string
  readonly relief: string
  readonly sleep: string
}

export function nightInWords(night: string, logged: Logged | undefined, t: Words): NightWords {
  const open = t('raster.notKnown')
  const date = dateInWords(night)
  if (!logged) {
    const missing = t('raster.notLogged')
    return {
      ...{ date, urge: missing, began: missing, parts: missing, doses: missing },
      ...{ tried: missing, relief: missing, sleep: missing },
    }
  }
  const { urge, beganAt, parts, doses, tried, reliefMin, sleepHours } = logged
  const none = t('raster.none')
  const logging = (items: readonly string[]) =>
    items.length > 0 ? listInWords(items) : t('raster.noneLogged')
  const listed = (items: readonly string[]) => (items.length > 0 ? listInWords(items) : none)
  return {
    date,
    urge: urge === null ? open : numberInWords(urge),
    began: beganAt === null ? open : beganAt === 'no-urge' ? t('raster.noUrge') : beganAt,
    parts: parts === null ? open : listed(parts.map((part) => part.replaceAll('-', ' '))),
    doses: logging(
      doses.map(({ drug, amount, at }) => [drug, amount, at].filter(Boolean).join(' ')),
    ),
    tried: logging(
      tried.map(({ what, helped }) => `${what}: ${t(`raster.helped.${helped ?? 'unknown'}`)}`),
    ),
    relief: reliefMin === null ? open : t('raster.minutes', { count: reliefMin }),
    sleep: sleepHours === null ? open : t('raster.hours', { hours: numberInWords(sleepHours) }),
  }
}

/** One night as a sentence, for who goes from night to night. */
export function nightSentence(night: string, logged: Logged | undefined, t: Words): string {
  const words = nightInWords(night, logged, t)
  return logged
    ? t('raster.nightSentence', { ...words, zone: logged.zone.replaceAll('_', ' ') })
    : t('raster.missingSentence', { date: words.date })
}
