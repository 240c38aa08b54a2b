import type { CivilDate } from '@legato/values'
import type { ArteryFinding } from '../exam/index.ts'
import { fieldsOf, joined, kept, type Typed } from './shorthand.ts'
import {
  lacksTreatment,
  type TreatmentFields,
  treatedWords,
  treatmentIn,
  treatmentOf,
} from './treated.ts'

type ArteryFields = Partial<ArteryFinding> & TreatmentFields

const ARTERY_WORDS: Readonly<Record<string, ArteryFields>> = {
  '-': { visualized: false },
  '+': { visualized: true },
  n: { occluded: false, waveform: 'triphasic' },
  tri: { waveform: 'triphasic' },
  bi: { waveform: 'biphasic' },
  mono: { waveform: 'monophasic' },
  abs: { waveform: 'absent' },
  o: { occluded: true },
  st: { conduit: 'stent' },
  vg: { conduit: 'vein-graft' },
  pg: { conduit: 'prosthetic-graft' },
  pn: { plaque: 'none' },
  ps: { plaque: 'soft' },
  pc: { plaque: 'calcified' },
  pm: { plaque: 'mixed' },
}

export interface ArteryLine {
  readonly segment: ArteryFinding['segment']
  /** The day of the exam. */
  readonly date: CivilDate
  readonly before?: ArteryFinding
}

/** The finding that was typed for an artery: `n`, `80 bi`, `310 r3.2`, `60%`, `o`. */
export function arteryTyped(
  text: string,
  { segment, date, before }: ArteryLine,
): Typed<ArteryFinding> {
  const read = (words: string) =>
    fieldsOf(words, (word) => ARTERY_WORDS[word] ?? treatmentIn(word, date) ?? flowOf(word))
  const said = read(text)
  if (said.kind !== 'fields') return said
  if (lacksTreatment(said.fields)) return { kind: 'unread', word: text.trim(), lacks: 'treatment' }
  const old = before ? read(arteryWords(before)) : said
  const { treated: _, treatedOn: __, ...fields }: ArteryFields = said.fields
  const finding: ArteryFinding = {
    ...(before && kept(before, old.kind === 'fields' ? old.fields : {})),
    ...fields,
    ...treatmentOf(said.fields, before?.treated),
    segment,
    visualized: fields.visualized ?? true,
  }
  return { kind: 'finding', finding }
}

function flowOf(word: string): ArteryFields | undefined {
  const [, kind, digits = '', unit] = /^([rb]?)(\d+(?:\.\d+)?)(%|mm)?$/.exec(word) ?? []
  if (digits === '' || (kind && unit)) return undefined
  const value = Number(digits)
  if (kind === 'r') return { velocityRatio: value }
  if (kind === 'b') return { psvBeforeCmPerS: value }
  if (unit === 'mm') return { diameterMm: value }
  return unit ? { stenosisPercent: value } : { psvCmPerS: value }
}

export function arteryWords(finding: ArteryFinding): string {
  const { visualized, psvCmPerS, velocityRatio, stenosisPercent } = finding
  const { occluded, waveform, conduit, plaque, psvBeforeCmPerS, diameterMm, treated } = finding
  const wave =
    waveform && { triphasic: 'tri', biphasic: 'bi', monophasic: 'mono', absent: 'abs' }[waveform]
  const shut = joined(['o', wave ?? ''])
  const state = occluded ? shut : occluded === false && waveform === 'triphasic' ? 'n' : wave
  const route = { stent: 'st', 'vein-graft': 'vg', 'prosthetic-graft': 'pg', native: '' } as const
  const said = joined([
    visualized ? '' : '-',
    psvCmPerS === undefined ? '' : String(psvCmPerS),
    state ?? '',
    velocityRatio === undefined ? '' : `r${velocityRatio}`,
    psvBeforeCmPerS === undefined ? '' : `b${psvBeforeCmPerS}`,
    stenosisPercent === undefined ? '' : `${stenosisPercent}%`,
    diameterMm === undefined ? '' : `${diameterMm}mm`,
    plaque ? { none: 'pn', soft: 'ps', calcified: 'pc', mixed: 'pm' }[plaque] : '',
    conduit ? route[conduit] : '',
    treated ? treatedWords(treated) : '',
  ])
  // Seen, and nothing that words can say: an empty field would mean that nobody looked.
  return said === '' ? '+' : said
}
