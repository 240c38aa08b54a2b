import type { ArteryFinding, Position, Provocation, VeinFinding } from '../exam/index.ts'

type Words<T> = readonly (readonly [RegExp, T])[]

/** The first wording that fits, out of a list that goes from the special to the general. */
export function answerIn<T>(words: Words<T>, said: string): T | undefined {
  const plain = said.toLowerCase()
  return words.find(([pattern]) => pattern.test(plain))?.[1]
}

export const POSITION_WORDS: Words<Position> = [
  [/trendelenburg|tilt/, 'reverse-trendelenburg'],
  [/stand|stehend|debout|upright/, 'standing'],
  [/sit|sitzend|assis/, 'sitting'],
  [/supine|liegend|lying|rücken|décubitus/, 'supine'],
]

export const PROVOCATION_WORDS: Words<Provocation> = [
  [/valsalva/, 'valsalva'],
  [/cuff|manschette|pneumatic/, 'cuff'],
  [/dorsiflex|paran/, 'dorsiflexion'],
  // Where no cuff is spoken of, the calf is pressed by hand.
  [/manual|augment|squeeze|compression|distal|kompression/, 'manual'],
]

export const COMPRESSIBILITY_WORDS: Words<NonNullable<VeinFinding['compressibility']>> = [
  [/non|not |incompress|nicht|absent|^no(ne)?$/, 'none'],
  [/partial|part|teil|incomplete/, 'partial'],
  [/full|complete|normal|yes|compressible|voll/, 'full'],
]

export const THROMBUS_WORDS: Words<NonNullable<VeinFinding['thrombus']>> = [
  [/^no|none|absent|negative|kein/, 'none'],
  [/chronic|post.?thrombotic|scar/, 'chronic-change'],
  [/indetermin|unclear|possible|equivocal/, 'indeterminate'],
  [/acute|fresh|akut/, 'acute'],
]

export const PHASICITY_WORDS: Words<NonNullable<VeinFinding['phasicity']>> = [
  [/continu/, 'continuous'],
  [/absent|none|kein|no flow/, 'absent'],
  [/reduc|dimin|vermindert/, 'reduced'],
  [/phasic|normal|spontan/, 'phasic'],
]

export const WAVEFORM_WORDS: Words<NonNullable<ArteryFinding['waveform']>> = [
  [/tri/, 'triphasic'],
  [/bi/, 'biphasic'],
  [/mono/, 'monophasic'],
  [/absent|none|no flow/, 'absent'],
]
