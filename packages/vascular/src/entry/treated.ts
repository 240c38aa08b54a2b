import { addDays, type CivilDate, civilDate } from '@legato/values'
import type { Technique, Treated, TreatedState } from '../exam/index.ts'

/** What is found of a treated vein: the first letters of the word. */
const STATES: Readonly<Record<string, TreatedState>> = {
  ...{ x: 'closed', xo: 'open', xp: 'partly-open', rm: 'removed' },
}

/** How it was treated: the next two. */
const TECHNIQUES: Readonly<Record<string, Technique>> = {
  ...{ rf: 'radiofrequency', la: 'laser', ca: 'cyanoacrylate', mc: 'mechanochemical', fo: 'foam' },
  ...{ sp: 'stripping', ph: 'phlebectomy', li: 'ligation', st: 'stent', an: 'angioplasty' },
  ot: 'other',
}

const WORD = /^(xo|xp|x|rm)(rf|la|ca|mc|fo|sp|ph|li|st|an|ot)?(\d+(?:\.\d+)?)?$/

/** What words say of a treatment. */
export interface TreatmentFields {
  readonly treated?: Treated
  readonly treatedOn?: CivilDate
}

/**
 * `x`, `xrf`, `xp7` (open over 7 cm), `xpla4.5`: state, technique and open length as one word; or
 * the day, as `dayTyped` reads it.
 */
export function treatmentIn(word: string, exam: CivilDate): TreatmentFields | undefined {
  const treatedOn = dayTyped(word, exam)
  if (treatedOn) return { treatedOn }
  const [, first = '', second = '', length] = WORD.exec(word) ?? []
  const [state, technique] = [STATES[first], TECHNIQUES[second]]
  if (!state) return undefined
  const openLengthCm = length === undefined ? {} : { openLengthCm: Number(length) }
  return { treated: { state, ...(technique && { technique }), ...openLengthCm } }
}

/**
 * The day that was typed: `2026-05-12`; `5-12`, the last such day up to the exam; `7d`, `2w`, so
 * long before the exam. Undefined for any other word, and for a day that no calendar has or that
 * comes after the exam.
 */
export function dayTyped(word: string, exam: CivilDate): CivilDate | undefined {
  const [, count = '', unit] = /^(\d{1,4})([dw])$/.exec(word) ?? []
  if (count !== '') return addDays(exam, -Number(count) * (unit === 'w' ? 7 : 1))
  const [, month = '', day = ''] = /^(\d{1,2})-(\d{1,2})$/.exec(word) ?? []
  const year = Number(exam.slice(0, 4))
  const meant = [year, year - 1].map(
    (one) => `${one}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
  const days = (month === '' ? [word] : meant).map(civilDate)
  return days.find((one) => one !== undefined && one <= exam)
}

/** The words that make this again: `xrf 2026-05-12`. */
export function treatedWords({ state, technique, openLengthCm, on }: Treated): string {
  const word = `${keyOf(STATES, state)}${technique ? keyOf(TECHNIQUES, technique) : ''}${openLengthCm ?? ''}`
  return on === undefined ? word : `${word} ${on}`
}

/** What was typed; the device, that no word says, and a day that is not typed anew stay while the state is the same. */
export function treatmentOf(
  { treated, treatedOn }: TreatmentFields,
  before: Treated | undefined,
): { readonly treated?: Treated } {
  if (!treated) return {}
  const { on, device } = before?.state === treated.state ? before : {}
  const day = treatedOn ?? on
  return {
    treated: { ...treated, ...(day && { on: day }), ...(device !== undefined && { device }) },
  }
}

/** A day of which nothing says what was done on it. */
export function lacksTreatment({ treated, treatedOn }: TreatmentFields): boolean {
  return treatedOn !== undefined && treated === undefined
}

function keyOf(words: Readonly<Record<string, string>>, meaning: string): string {
  return Object.entries(words).find(([, one]) => one === meaning)?.[0] ?? ''
}
