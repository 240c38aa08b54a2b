import type { Timing } from '@legato/fhir'

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

const COUNTED =
  /(\d+)\s*(?:x|×|times|mal|fois|veces)\s*(?:daily|a day|per day|täglich|am tag|pro tag|par jour|al día|por día|\/\s*d)/
const EVERY_HOURS = /(?:every|alle|toutes les|cada)\s*(\d+)\s*(?:hours?|h\b|stunden|heures|horas)/
const SCHEME = /\b(\d)\s*-\s*(\d)\s*-\s*(\d)(?:\s*-\s*(\d))?\b/
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/every other day|jeden zweiten tag|un jour sur deux|cada dos días/, 0.5],
  [/twice|two times|\bbid\b|\bb\.i\.d|zweimal täglich|deux fois|dos veces/, 2],
  [/three times|\btid\b|\bt\.i\.d|dreimal täglich|trois fois|tres veces/, 3],
  [/four times|\bqid\b|viermal täglich|quatre fois|cuatro veces/, 4],
  [/weekly|once a week|wöchentlich|par semaine|por semana|semanal/, 1 / 7],
  [
    /once|daily|every (?:day|night|evening|morning)|nightly|bedtime|at night|in the (?:evening|morning)|\bqd\b|\bqhs\b|täglich|abends|morgens|nachts|zur nacht|par jour|le soir|le matin|au coucher|al día|por la noche|al acostarse|diari[oa]/,
    1,
  ],
]

/** How often in a day, out of a text in English, German, French or Spanish: `2x täglich`, `1-0-0-1`. */
export function timesInText(text: string | undefined): number | undefined {
  if (!text) return undefined
  const lower = text.toLowerCase()
  const scheme = SCHEME.exec(lower)
  if (scheme) return scheme.slice(1).reduce((sum, digit) => sum + Number(digit ?? 0), 0)
  const counted = COUNTED.exec(lower)
  if (counted) return Number(counted[1])
  const hours = EVERY_HOURS.exec(lower)
  if (hours) return 24 / Number(hours[1])
  return WORDS.find(([pattern]) => pattern.test(lower))?.[1]
}

/** Whether a text counts pieces over the day: `1-0-0-1`. */
export function isScheme(text: string): boolean {
  return SCHEME.test(text)
}
