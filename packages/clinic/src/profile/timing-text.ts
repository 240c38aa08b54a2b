const AMOUNT = '(?:\\d(?:[.,]\\d+)?|½|1/2)'
const SCHEME = new RegExp(
  `(?<![\\d/.,-])(${AMOUNT})\\s*-\\s*(${AMOUNT})\\s*-\\s*(${AMOUNT})(?:\\s*-\\s*(${AMOUNT}))?(?![\\d/.,]*\\d|-)`,
)
const COUNTED =
  /(\d+)\s*(?:x|×|times|mal|fois|veces)\s*(?:daily|a day|per day|täglich|am tag|pro tag|par jour|al día|por día|\/\s*d|\/\s*tag)/
const EVERY_HOURS =
  /(?:(?:every|alle|toutes les|cada)\s*(\d+)\s*(?:hours?|h\b|stunden|heures|horas)|\bq\s?(\d+)\s?h\b)/
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/every other day|jeden zweiten tag|un jour sur deux|cada dos días/, 0.5],
  [/twice|two times|\bbid\b|\bb\.i\.d|\bbds?\b|\bb\.d\.|zweimal täglich|deux fois|dos veces/, 2],
  [/three times|\btid\b|\bt\.i\.d|\btds\b|dreimal täglich|trois fois|tres veces/, 3],
  [/four times|\bqid\b|\bqds\b|viermal täglich|quatre fois|cuatro veces/, 4],
  [/weekly|once a week|wöchentlich|par semaine|por semana|semanal/, 1 / 7],
]
/** Parts of the day: a text that names two of them means two times. */
const PARTS: readonly RegExp[] = [
  /morning|\bmane\b|\bam\b|morgens|früh|le matin|mañana/,
  /\bnoon|midday|lunch|mittags|à midi|mediodía/,
  /evening|night|bedtime|nocte|\bpm\b|\bqhs\b|\bhs\b|abends|nachts|zur nacht|soir|coucher|noche|acostarse/,
]
const DAILY = /once|daily|every day|\bqd\b|\bod\b|täglich|par jour|al día|diari[oa]/

/** How often in a day, out of a text in English, German, French or Spanish: `2x täglich`, `1-0-0-1`. */
export function timesInText(text: string | undefined): number | undefined {
  if (!text) return undefined
  const lower = text.toLowerCase()
  const scheme = SCHEME.exec(lower)
  if (scheme) return scheme.slice(1).reduce((sum, part) => sum + piecesIn(part), 0)
  const counted = COUNTED.exec(lower)
  if (counted) return Number(counted[1])
  const [, hours, short] = EVERY_HOURS.exec(lower) ?? []
  if (hours ?? short) return 24 / Number(hours ?? short)
  const word = WORDS.find(([pattern]) => pattern.test(lower))
  if (word) return word[1]
  const parts = PARTS.filter((pattern) => pattern.test(lower)).length
  return parts > 0 ? parts : DAILY.test(lower) ? 1 : undefined
}

function piecesIn(part: string | undefined): number {
  if (part === undefined) return 0
  return part === '½' || part === '1/2' ? 0.5 : Number(part.replace(',', '.'))
}

/** Whether a text counts pieces over the day: `1-0-0-1`. */
export function isScheme(text: string): boolean {
  return SCHEME.test(text)
}

/** Numbers that say when or how long, and not how much: `2 hours before bed`, `at 20:00`, `for 30 days`. */
const WHEN: readonly RegExp[] = [
  SCHEME,
  COUNTED,
  EVERY_HOURS,
  /\d+(?:\s*(?:-|–|to|bis|à)\s*\d+)?\s*(?:h|hours?|hrs?|minutes?|min|stunden?|std\.?|heures?|horas?)\s*(?:before|prior|vor|avant|antes)/g,
  /\b\d{1,2}(?:[:.]\d{2})?\s*(?:uhr|a\.?m\.?|p\.?m\.?|h)(?![\p{L}])|\b\d{1,2}:\d{2}\b/gu,
  /(?:for|x|für|pendant|durante)\s*\d+\s*(?:days?|weeks?|months?|tagen?|wochen?|monaten?|jours?|semaines?|mois|días?|semanas?|meses)/g,
]

/** The text, in lower case, without them. */
export function withoutTimes(text: string): string {
  return WHEN.reduce((rest, pattern) => rest.replace(pattern, ' '), text.toLowerCase())
}

const AS_NEEDED =
  /\bp\.?r\.?n\b|(?:as|when|if) needed|as required|bei bedarf|b\. ?bed|si besoin|au besoin|en cas de besoin|si precisa|según necesidad|si es necesario|a demanda/i

/** Whether a text says that the drug is taken when it is needed. */
export function saysAsNeeded(text: string | undefined): boolean {
  return text !== undefined && AS_NEEDED.test(text)
}
