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

/** `x`, `xrf`, `xp7` (open over 7 cm), `xpla4.5`: state, technique and open length as one word. */
export function treatedIn(word: string): { readonly treated: Treated } | undefined {
  const [, first = '', second = '', length] = WORD.exec(word) ?? []
  const [state, technique] = [STATES[first], TECHNIQUES[second]]
  if (!state) return undefined
  const openLengthCm = length === undefined ? {} : { openLengthCm: Number(length) }
  return { treated: { state, ...(technique && { technique }), ...openLengthCm } }
}

/** The word that makes this again; an open stent has a short one of its own. */
export function treatedWord({ state, technique, openLengthCm }: Treated): string {
  if (state === 'open' && technique === 'stent' && openLengthCm === undefined) return 'st'
  return `${keyOf(STATES, state)}${technique ? keyOf(TECHNIQUES, technique) : ''}${openLengthCm ?? ''}`
}

/** What was typed; the day and the device, that no word says, stay while the state is the same. */
export function treatedOver(typed: Treated, before: Treated | undefined): Treated {
  if (!before || before.state !== typed.state) return typed
  const { on, device } = before
  return { ...typed, ...(on && { on }), ...(device !== undefined && { device }) }
}

function keyOf(words: Readonly<Record<string, string>>, meaning: string): string {
  return Object.entries(words).find(([, one]) => one === meaning)?.[0] ?? ''
}
