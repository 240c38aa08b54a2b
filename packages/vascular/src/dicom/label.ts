import type { Landmark } from '../exam/index.ts'
import {
  arteryNamed,
  PERFORATORS,
  perforatorNamed,
  type Side,
  veinNamed,
} from '../segment/index.ts'
import type { MeasureId, QuestionId, Sense, System } from './sense.ts'

/** What the words of a label say, each at most once: `Rt GSV prox thigh reflux time`. */
export interface Labeled {
  readonly side?: Side
  readonly vessel?: Sense
  readonly landmark?: Landmark
  readonly measure?: MeasureId
  readonly question?: QuestionId
}

/** A label is some words; an essay in its place names too much to be trusted. */
const WORD_LIMIT = 16

/** Reads a code's meaning or a label that a person typed. English, German and French words. */
export function readLabel(label: string, system?: System): Labeled {
  const words = wordsOf(label)
  if (words.length === 0 || words.length > WORD_LIMIT) return {}
  const whole = words.join(' ')
  const side = firstOf(SIDES, whole)
  const measure = measureIn(whole)
  const question = measure === undefined ? firstOf(QUESTION_WORDS, whole) : undefined
  const landmark = firstOf(LANDMARKS, whole)
  const vessel = vesselIn(words.filter(isOfVessel), system)
  return {
    ...(side && { side }),
    ...(vessel && { vessel }),
    ...(landmark && { landmark }),
    ...(measure && { measure }),
    ...(question && { question }),
  }
}

function wordsOf(label: string): readonly string[] {
  return label
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

type Words<T> = readonly (readonly [RegExp, T])[]

function firstOf<T>(words: Words<T>, whole: string): T | undefined {
  return words.find(([pattern]) => pattern.test(whole))?.[1]
}

const SIDES: Words<Side> = [
  [/\b(right|rt|r|re|rechts|rechte[rsn]?|droite?)\b/, 'right'],
  [/\b(left|lt|l|li|links|linke[rsn]?|gauche)\b/, 'left'],
]

const LANDMARKS: Words<Landmark> = [
  [/\b(prox|proximal|proximale?|upper|high)\b/, 'proximal'],
  [/\b(mid|middle|mitte|mittlere?|moyenn?e?)\b/, 'mid'],
  [/\b(dist|distal|distale?|lower|low)\b/, 'distal'],
  [/\b(origin|ostium|ursprung|abgang)\b/, 'proximal'],
]

const MEASURE_WORDS: Words<MeasureId> = [
  [/\breflux (peak )?(vel|velocity)\b|\bpeak reflux( vel| velocity)?\b/, 'peakRefluxCmPerS'],
  [/\b(reflux|refluxzeit|refluxdauer|refl|retrograde|valve closure|vct)\b/, 'refluxMs'],
  [/\b(abi|ankle brachial index)\b/, 'abi'],
  [/\b(tbi|toe brachial index|tibial brachial index)\b/, 'tbi'],
  [/\bankle.*\bpressure\b/, 'anklePressureMmHg'],
  [/\btoe.*\bpressure\b/, 'toePressureMmHg'],
  [/\b(brachial|arm).*\bpressure\b/, 'brachialPressureMmHg'],
  [/\b(velocity ratio|psv ratio|pvr ratio)\b/, 'velocityRatio'],
  [/\b(psv|vmax|peak systolic velocity|peak velocity)\b/, 'velocityCmPerS'],
  [/\barea stenosis\b/, 'areaStenosisPercent'],
  [/\b(stenosis|stenose|diameter reduction)\b/, 'stenosisPercent'],
  [/\b(diam|diameter|dia|durchmesser|diam[eè]tre|cal|caliber|calibre|kaliber)\b/u, 'diameterMm'],
  [/\b(depth|tiefe)\b/, 'depthMm'],
  [/\b(height|distance (from|to) (floor|sole|malleolus))\b/, 'heightCm'],
]

function measureIn(whole: string): MeasureId | undefined {
  const measure = firstOf(MEASURE_WORDS, whole)
  // How fast blood flows back is another thing than how long it does.
  return measure === 'refluxMs' && /\b(vel|velocity|volume|flow)\b/.test(whole)
    ? undefined
    : measure
}

const QUESTION_WORDS: Words<QuestionId> = [
  [/\b(compressib\w*|compression|komprimierbar\w*)\b/, 'compressibility'],
  [/^(?!.*anatomical).*\b(position|posture|lagerung)\b/, 'position'],
  [/\b(provocation|maneuver|manoeuvre|augmentation|provokation)\b/, 'provocation'],
  [/\b(thromb\w*|dvt|clot)\b/, 'thrombus'],
  [/\b(phasic\w*|phasizit\w*)\b/, 'phasicity'],
  [/\b(waveform|wellenform)\b/, 'waveform'],
  [/\b(comments?|remarks?|bemerkung\w*)\b/, 'comment'],
]

/** What stands in a label beside the vessel; `thigh`, `calf`, `ak` and `bk` belong to its name. */
const BESIDE =
  /^(right|rt|r|re|rechts|rechte[rsn]?|droite?|left|lt|l|li|links|linke[rsn]?|gauche|prox|proximale?|mid|middle|dist|distale?|upper|lower|origin|reflux\w*|refl|time|duration|zeit|dauer|diam|diameter|dia|durchmesser|psv|edv|velocity|of|the|der|de|du|in|at|ms|mm|cm|s)$/

function isOfVessel(word: string): boolean {
  return !BESIDE.test(word)
}

/** The vessel of the longest run of words that names one. */
function vesselIn(words: readonly string[], system: System | undefined): Sense | undefined {
  for (let length = words.length; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const found = vesselNamed(words.slice(from, from + length).join(' '), system)
      if (found) return found
    }
  return undefined
}

/** What fits a vein and an artery alike is taken as what the section is about, else as neither. */
function vesselNamed(name: string, system: System | undefined): Sense | undefined {
  const vein = veinNamed(name)
  const artery = arteryNamed(name)
  if (vein && (!artery || system === 'vein')) return { kind: 'vein', id: vein }
  if (artery && (!vein || system === 'artery')) return { kind: 'artery', id: artery }
  const perforator = perforatorNamed(name)
  if (perforator) return perforatorSense(perforator)
  const [, region] = PERFORATOR.exec(name) ?? []
  if (region === undefined) return undefined
  return region === '' ? { kind: 'perforator' } : { kind: 'perforator', region: regionOf(region) }
}

const PERFORATOR =
  /^(?=.*perf)(thigh|calf|cpv|tpv|) ?(?:perf|perforator|perforating|perforante?n?)$/

function regionOf(word: string): 'thigh' | 'calf' {
  return word === 'thigh' || word === 'tpv' ? 'thigh' : 'calf'
}

function perforatorSense(id: NonNullable<ReturnType<typeof perforatorNamed>>): Sense {
  return { kind: 'perforator', id, region: PERFORATORS[id].ceap === 'TPV' ? 'thigh' : 'calf' }
}
