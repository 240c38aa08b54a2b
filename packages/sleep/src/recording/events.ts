import type { Annotation } from './annotations.ts'
import { legNamed } from './legs.ts'
import type { EventKind, Lights, SleepEvent } from './recording.ts'

/**
 * What scorers call events, first match first: an effort-related arousal is a respiratory event,
 * an arousal of a leg movement or of breathing is an arousal.
 */
const KINDS: readonly (readonly [RegExp, EventKind])[] = [
  [/\brera\b|effort[\s-]related/i, 'respiratory'],
  [/arousal|weckreaktion|micro-?[ée]veil|éveil bref|despertar/i, 'arousal'],
  [/apn(o)?ea|apnoe|apn[ée]e|hypopn|hipopn|ipopn/i, 'respiratory'],
  [/\b(lma?|plms?|plmw|clm)\b|(leg|limb)[\s-]+movement|mvt jambe|beinbewegung/i, 'leg-movement'],
]

/** Is it an event that rules ask for, or a mark of the lights? */
export function isEvent(text: string): boolean {
  return LIGHTS.test(text) || KINDS.some(([pattern]) => pattern.test(text))
}

/** Events that rules ask for, in order of time; a mark without a length has none. */
export function eventsOf(annotations: readonly Annotation[]): readonly SleepEvent[] {
  return annotations
    .flatMap(({ text, onsetS, durationS }) => {
      const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1]
      if (!kind) return []
      const leg = kind === 'leg-movement' ? legNamed(text)?.side : undefined
      return [{ kind, onsetS, durationS: durationS ?? 0, ...(leg && { leg }) }]
    })
    .sort((a, b) => a.onsetS - b.onsetS)
}

/** Whole words; the borders of words that regular expressions know are those of English alone. */
const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')
const LIGHTS = word('lights?|licht|lumi[èe]re|luz|luces|luce|luci')
const OFF = word('off|out|aus|[ée]teinte|apagadas?|spent[ae]')
const ON = word('on|an|ein|allum[ée]e|encendidas?|acces[ae]')

/** The first time that lights went off, and the last that they came on again. */
export function lightsOf(annotations: readonly Annotation[]): Lights {
  const lights = annotations.filter(({ text }) => LIGHTS.test(text))
  const times = (which: RegExp) =>
    lights.filter(({ text }) => which.test(text)).map(({ onsetS }) => onsetS)
  const off = times(OFF)
  const offS = off.length > 0 ? Math.min(...off) : null
  const on = times(ON).filter((atS) => offS === null || atS > offS)
  return { offS, onS: on.length > 0 ? Math.max(...on) : null }
}
