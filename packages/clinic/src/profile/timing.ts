import type { Timing } from '@legato/fhir'
import { timesInText } from './timing-text.ts'

type Repeat = NonNullable<Timing['repeat']>

/** Days in a unit of time of FHIR; a month as 30 days. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['s', 1 / 86_400],
  ['min', 1 / 1440],
  ['h', 1 / 24],
  ['d', 1],
  ['wk', 7],
  ['mo', 30],
  ['a', 365],
])

/** HL7 GTS abbreviations: https://terminology.hl7.org/CodeSystem-v3-GTSAbbreviation.html */
const CODES: ReadonlyMap<string, number> = new Map([
  ['QD', 1],
  ['QOD', 0.5],
  ['BID', 2],
  ['TID', 3],
  ['QID', 4],
  ['AM', 1],
  ['PM', 1],
  ['BED', 1],
  ['HS', 1],
  ['QHS', 1],
  ['WK', 1 / 7],
  ['Q4H', 6],
  ['Q6H', 4],
  ['Q8H', 3],
  ['Q12H', 2],
])

/** How often in a day, at most; undefined when it cannot be read. */
export function timesPerDay(timing: Timing | undefined): number | undefined {
  if (!timing) return undefined
  const repeated = timing.repeat && fromRepeat(timing.repeat)
  if (repeated !== undefined) return repeated
  const codes = timing.code?.coding?.map(({ code }) => CODES.get((code ?? '').toUpperCase())) ?? []
  const coded = codes.find((times) => times !== undefined)
  return coded ?? timesInText(timing.code?.text)
}

function fromRepeat(repeat: Repeat): number | undefined {
  const { frequencyMax, frequency, period, periodUnit, when, timeOfDay, dayOfWeek } = repeat
  const times = frequencyMax ?? frequency ?? timeOfDay?.length ?? when?.length
  if (times === undefined && period === undefined && !dayOfWeek) return undefined
  const days = period === undefined ? 1 : period * (DAYS.get(periodUnit ?? '') ?? Number.NaN)
  const perDay =
    ((times ?? 1) / days) * (dayOfWeek && period === undefined ? dayOfWeek.length / 7 : 1)
  return Number.isFinite(perDay) ? perDay : undefined
}
