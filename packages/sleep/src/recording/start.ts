import { type CivilDate, civilDate } from '@legato/values'
import type { Field } from './fields.ts'
import type { Log } from './log.ts'

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** Two digits from 85 on are of the last century (the clipping date of EDF, 1985). */
const CENTURY_TURNS = 85

/**
 * When the recording began, by the clock of the device: `2024-01-01T22:30:00`, else null. EDF+
 * states the date a second time, with four digits, in the recording field; where the two differ,
 * the first is used and both are told. `yy` in the first leaves it to the second (after 2084).
 */
export function startOf(
  { date, time, recording }: { date: Field; time: Field; recording: Field },
  log: Log,
): string | null {
  const first = shortDate(date.text)
  const second = longDate(recording.text)
  const clock = /^([01]\d|2[0-3])[.:]([0-5]\d)[.:]([0-5]\d)$/.exec(time.text)
  if (first && second && first !== second)
    log.note('date-conflict', date.at, { date: first, other: second })
  const day = first ?? second
  if (day && clock) return `${day}T${clock[1]}:${clock[2]}:${clock[3]}`
  log.note('date-unreadable', date.at, { found: `${date.text} ${time.text}` })
  return null
}

function shortDate(text: string): string | undefined {
  const [, day, month, year] = /^(\d\d)[.\-/](\d\d)[.\-/](\d\d)$/.exec(text) ?? []
  if (!year) return undefined
  const century = Number(year) >= CENTURY_TURNS ? '19' : '20'
  return civilDate(`${century}${year}-${month}-${day}`)
}

function longDate(text: string): string | undefined {
  const [, written = ''] = /^Startdate (\S+)/i.exec(text) ?? []
  return dayOf(written)
}

/** `02-MAY-1951`, as EDF+ writes a day; undefined where it is none. */
export function dayOf(text: string): CivilDate | undefined {
  const [, day, name, year] = /^(\d\d)-([A-Z]{3})-(\d{4})/i.exec(text) ?? []
  const month = MONTHS.indexOf((name ?? '').toUpperCase()) + 1
  return civilDate(`${year}-${`${month}`.padStart(2, '0')}-${day}`)
}
