import type { CivilDate } from '@legato/values'
import type { Protocol, Provocation, VeinFinding } from '../exam/index.ts'
import type { VeinId } from '../segment/index.ts'
import {
  lacksTreatment,
  type TreatmentFields,
  treatedWords,
  treatmentIn,
  treatmentOf,
} from './treated.ts'

/**
 * How a finding is typed, in words as short as an examiner's hand allows. `n` is what the protocol
 * looks for and did not find; a number is a time or a size, by its unit or by its magnitude; `-`
 * was not seen. What cannot be read is given back, never guessed.
 */
export type Typed<Finding> =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'empty' }
  | Unread

/** What could not be read, or what it lacks to mean something. */
export interface Unread {
  readonly kind: 'unread'
  readonly word: string
  readonly lacks?: 'reach' | 'method' | 'result' | 'treatment'
}

type Fields = Partial<VeinFinding> & TreatmentFields

/** Words that stand for fields of a vein, the same in every protocol. */
const VEIN_WORDS: Readonly<Record<string, Fields>> = {
  '-': { visualized: false },
  '+': { visualized: true },
  r: { reflux: 'present' },
  nr: { reflux: 'none' },
  c: { compressibility: 'full', thrombus: 'none' },
  p: { compressibility: 'partial' },
  t: { compressibility: 'none', thrombus: 'acute' },
  tp: { compressibility: 'partial', thrombus: 'acute' },
  f: { compressibility: 'full' },
  nc: { compressibility: 'none' },
  no: { thrombus: 'none' },
  ta: { thrombus: 'acute' },
  s: { thrombus: 'chronic-change' },
  i: { thrombus: 'indeterminate' },
  oc: { occlusive: true },
  nf: { occlusive: false },
  st: { treated: { state: 'open', technique: 'stent' } },
  v: { provocation: 'valsalva' },
  m: { provocation: 'manual' },
  q: { provocation: 'cuff' },
  d: { provocation: 'dorsiflexion' },
  ph: { phasicity: 'phasic' },
  pr: { phasicity: 'reduced' },
  co: { phasicity: 'continuous' },
  pa: { phasicity: 'absent' },
  an: { augmentation: 'normal' },
  ar: { augmentation: 'reduced' },
  aa: { augmentation: 'absent' },
  tw: { tortuous: true },
}

/** No finding, as far as the protocol looks. */
const NONE: Readonly<Record<Protocol, Fields>> = {
  reflux: { reflux: 'none' },
  dvt: { compressibility: 'full', thrombus: 'none' },
  iliac: { thrombus: 'none' },
  arterial: {},
  'post-ablation': { compressibility: 'full', thrombus: 'none' },
}

/** How reflux is provoked where nothing else is typed: at the groin by Valsalva, below by hand. */
export function usualProvocation(segment: VeinId): Provocation {
  return segment === 'CFV' || segment === 'SFJ' ? 'valsalva' : 'manual'
}

const NUMBER = /^(\d+(?:[.,]\d+)?)(ms|s|mm|cm|%)?$/
/** Below it a bare number is millimeters, from it on milliseconds: no vein is 50 mm wide. */
const FIRST_MS = 50

export interface VeinLine {
  readonly segment: VeinId
  readonly protocol: Protocol
  /** The day of the exam, from which days of treatments are counted. */
  readonly date: CivilDate
  /** What stands there: what is not typed anew of it, such as a comment, stays. */
  readonly before?: VeinFinding
}

/** The finding that was typed for a vein: `1800 7.2`, `n`, `-`, `t`, `n v`, `1.2s 6mm q`. */
export function veinTyped(text: string, line: VeinLine): Typed<VeinFinding> {
  const { segment, protocol, before } = line
  const read = (words: string) => fieldsOf(words, (word) => veinMeaning(word, line))
  const said = read(text)
  if (said.kind !== 'fields') return said
  if (lacksTreatment(said.fields)) return { kind: 'unread', word: text.trim(), lacks: 'treatment' }
  const old = before ? read(veinWords(before, protocol)) : said
  const { treated: _, treatedOn: __, ...fields } = said.fields
  const flows = fields.refluxMs !== undefined || fields.reflux !== undefined
  const finding: VeinFinding = {
    ...(flows && { provocation: usualProvocation(segment), position: 'standing' }),
    ...(before && kept(before, old.kind === 'fields' ? old.fields : {})),
    ...fields,
    ...treatmentOf(said.fields, before?.treated),
    segment,
    visualized: fields.visualized ?? true,
  }
  return { kind: 'finding', finding }
}

function veinMeaning(word: string, { protocol, date }: VeinLine): Fields | undefined {
  if (word === 'n') return NONE[protocol]
  return VEIN_WORDS[word] ?? treatmentIn(word, date) ?? measured(word)
}

type Said<Some> =
  | { readonly kind: 'fields'; readonly fields: Some }
  | Exclude<Typed<Some>, { readonly kind: 'finding' }>

/** What the words say together, the later ones over the earlier. */
export function fieldsOf<Some extends object>(
  text: string,
  meaningOf: (word: string) => Some | undefined,
): Said<Some> {
  const words = wordsOf(text)
  const meanings = words.map((word) => ({ word, meaning: meaningOf(word) }))
  const unread = meanings.find(({ meaning }) => meaning === undefined)
  if (unread) return { kind: 'unread', word: unread.word }
  const [first, ...others] = meanings.flatMap(({ meaning }) => (meaning ? [meaning] : []))
  if (!first) return { kind: 'empty' }
  const fields = { ...first }
  for (const one of others) Object.assign(fields, one)
  return { kind: 'fields', fields }
}

/**
 * A finding without what its own words say: what no word can say, such as a comment, outlives what
 * is typed over it.
 */
export function kept<Finding extends object>(before: Finding, said: object): Partial<Finding> {
  const rest: Partial<Finding> = { ...before }
  for (const key of Object.keys(said)) Reflect.deleteProperty(rest, key)
  return rest
}

export function wordsOf(text: string): readonly string[] {
  return text
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
}

function measured(word: string): Fields | undefined {
  const ratio = /^r(\d+(?:\.\d+)?)$/.exec(word)
  if (ratio) return { velocityRatio: Number(ratio[1]) }
  const length = /^l(\d+(?:\.\d+)?)$/.exec(word)
  if (length) return { thrombusLengthCm: Number(length[1]) }
  const [, digits = '', unit] = NUMBER.exec(word) ?? []
  if (digits === '') return undefined
  const value = Number(digits.replace(',', '.'))
  switch (unit) {
    case 'ms':
      return { refluxMs: value }
    case 's':
      return { refluxMs: Math.round(value * 1000) }
    case 'mm':
      return { diameterMm: value }
    case 'cm':
      return { diameterMm: Math.round(value * 1000) / 100 }
    case '%':
      return { areaReductionPercent: value }
    default:
      return value >= FIRST_MS || value === 0 ? { refluxMs: value } : { diameterMm: value }
  }
}

/** The words that make this finding again. */
export function veinWords(finding: VeinFinding, protocol: Protocol): string {
  const { visualized, refluxMs, reflux, provocation, diameterMm, segment } = finding
  const { velocityRatio, areaReductionPercent, phasicity, augmentation, treated } = finding
  const { occlusive, thrombusLengthCm, tortuous } = finding
  const none = NONE[protocol]
  const isNone = Object.entries(none).length > 0 && holds(finding, none) && reflux !== 'present'
  const flow = isNone && protocol !== 'reflux' ? 'n' : compressionWords(finding)
  const noReflux = protocol === 'reflux' ? 'n' : 'nr'
  const refluxWord = reflux === undefined ? '' : reflux === 'none' ? noReflux : 'r'
  const said = joined([
    visualized ? '' : '-',
    refluxMs === undefined ? '' : timeWord(refluxMs),
    refluxWord,
    flow,
    diameterMm === undefined ? '' : sizeWord(diameterMm),
    velocityRatio === undefined ? '' : `r${velocityRatio}`,
    areaReductionPercent === undefined ? '' : `${areaReductionPercent}%`,
    occlusive === undefined ? '' : occlusive ? 'oc' : 'nf',
    thrombusLengthCm === undefined ? '' : `l${thrombusLengthCm}`,
    phasicity ? wordFor(['ph', 'pr', 'co', 'pa'], { phasicity }) : '',
    augmentation ? wordFor(['an', 'ar', 'aa'], { augmentation }) : '',
    tortuous ? 'tw' : '',
    // An open stent has a short word of its own.
    treated ? treatedWords(treated).replace(/^xost(?= |$)/, 'st') : '',
    provocation === undefined || provocation === usualProvocation(segment)
      ? ''
      : wordFor(['v', 'm', 'q', 'd'], { provocation }),
  ])
  // Seen, and nothing that words can say: an empty field would mean that nobody looked.
  return said === '' ? '+' : said
}

function compressionWords({ compressibility, thrombus }: VeinFinding): string {
  const both = { ...(compressibility && { compressibility }), ...(thrombus && { thrombus }) }
  if (Object.keys(both).length === 0) return ''
  const one = wordFor(['c', 't', 'tp', 's', 'i', 'p'], both)
  if (one !== '') return one
  return joined([
    compressibility ? wordFor(['f', 'p', 'nc'], { compressibility }) : '',
    thrombus ? wordFor(['no', 'ta', 's', 'i'], { thrombus }) : '',
  ])
}

export function joined(words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ')
}

function timeWord(refluxMs: number): string {
  return refluxMs >= FIRST_MS || refluxMs === 0 ? String(refluxMs) : `${refluxMs}ms`
}

function sizeWord(diameterMm: number): string {
  return diameterMm < FIRST_MS && diameterMm > 0 ? String(diameterMm) : `${diameterMm}mm`
}

function wordFor(words: readonly string[], fields: Fields): string {
  const wanted = JSON.stringify(fields)
  return words.find((word) => JSON.stringify(VEIN_WORDS[word]) === wanted) ?? ''
}

function holds(finding: VeinFinding, fields: Fields): boolean {
  return Object.entries(fields).every(([key, value]) =>
    Object.entries(finding).some(([own, is]) => own === key && is === value),
  )
}
