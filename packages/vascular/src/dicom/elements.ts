/**
 * The data elements of a DICOM file (PS3.5, section 7): where each stands and how long it is.
 * Nothing is copied and nothing decoded, so that memory stays near the size of the file, and each
 * length is held against what surrounds it, so that a file cut short is named as such.
 */
export type Dataset = ReadonlyMap<number, Element>

export interface Element {
  readonly at: number
  readonly length: number
  /** Of a sequence: its items. */
  readonly items?: readonly Dataset[]
}

export interface Syntax {
  readonly littleEndian: boolean
  readonly explicit: boolean
}

/** A dataset that cannot be walked to its end, and the byte at which it breaks. */
export class Broken extends Error {
  readonly code: 'truncated' | 'malformed' | 'too-deep' | 'too-large'
  readonly offset: number

  constructor(code: Broken['code'], offset: number) {
    super(`dicom: ${code} at byte ${offset}`)
    this.code = code
    this.offset = offset
  }
}

/** A structured report nests once a level of its outline; real ones stay under 20. */
export const DEPTH_LIMIT = 64
/** A bilateral exam has some three thousand. */
export const ELEMENT_LIMIT = 200_000

const ITEM = 0xfffe_e000
const ITEM_END = 0xfffe_e00d
const SEQUENCE_END = 0xfffe_e0dd
const PIXEL_DATA = 0x7fe0_0010
const OPEN_ENDED = 0xffff_ffff
/** Value representations with a length of four bytes: PS3.5, table 7.1-1. */
const LONG: ReadonlySet<string> = new Set('OB OD OF OL OV OW SQ SV UC UN UR UT UV'.split(' '))

interface Walk extends Syntax {
  readonly view: DataView
  readonly tally: { elements: number }
  /** Only the file meta information: it ends where another group begins. */
  readonly metaOnly?: true
}

interface Span {
  readonly end: number
  readonly depth: number
  /** Ends with a delimiter, and not at a known byte. */
  readonly open: boolean
}

interface Walked {
  readonly dataset: Dataset
  readonly next: number
}

/** All elements from a byte to the end, or to the pixels, and where it ends. Throws `Broken`. */
export function walk(bytes: Uint8Array, from: number, syntax: Syntax): Walked {
  return walkFrom(bytes, from, syntax)
}

/** The file meta information (group 0002), and where the dataset begins. Throws `Broken`. */
export function walkMeta(bytes: Uint8Array, from: number): Walked {
  return walkFrom(bytes, from, { littleEndian: true, explicit: true, metaOnly: true })
}

function walkFrom(bytes: Uint8Array, from: number, syntax: Syntax & { metaOnly?: true }): Walked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = { end: bytes.byteLength, depth: 0, open: false }
  return elements({ ...syntax, view, tally: { elements: 0 } }, from, whole)
}

function elements(walk: Walk, from: number, span: Span): Walked {
  const dataset = new Map<number, Element>()
  let at = from
  while (at < span.end) {
    // Trailing zeros fill the last block of some archives.
    if (span.depth === 0 && span.end - at < 8) break
    const tag = tagAt(walk, at, span.end)
    if (tag === ITEM_END && span.open) return { dataset, next: at + 8 }
    if (span.depth === 0 && (tag === PIXEL_DATA || (walk.metaOnly && tag >>> 16 !== 2))) break
    const { element, next } = elementAt(walk, at, span)
    if (dataset.has(tag)) throw new Broken('malformed', at)
    dataset.set(tag, element)
    at = next
  }
  if (span.open) throw new Broken('truncated', at)
  return { dataset, next: at }
}

interface Header {
  readonly vr: string | undefined
  readonly value: number
  readonly length: number
}

function elementAt(walk: Walk, at: number, span: Span) {
  walk.tally.elements += 1
  if (walk.tally.elements > ELEMENT_LIMIT) throw new Broken('too-large', at)
  const { vr, value, length } = headerAt(walk, at, span.end)
  if (length === OPEN_ENDED)
    return openEnded(walk, { vr, at: value, end: span.end, ...deeper(span) })
  const next = value + length
  if (next > span.end) throw new Broken(span.depth === 0 ? 'truncated' : 'malformed', at)
  if (!isSequence(walk, { vr, value, length })) return { element: { at: value, length }, next }
  const { items } = itemsOf(walk, { from: value, end: next, open: false, ...deeper(span) })
  return { element: { at: value, length, items }, next }
}

function headerAt(walk: Walk, at: number, end: number): Header {
  const { view, littleEndian, explicit } = walk
  need(at, 8, end)
  if (!explicit)
    return { vr: undefined, value: at + 8, length: view.getUint32(at + 4, littleEndian) }
  const vr = String.fromCharCode(view.getUint8(at + 4), view.getUint8(at + 5))
  if (!/^[A-Z]{2}$/.test(vr)) throw new Broken('malformed', at)
  if (!LONG.has(vr)) return { vr, value: at + 8, length: view.getUint16(at + 6, littleEndian) }
  need(at, 12, end)
  return { vr, value: at + 12, length: view.getUint32(at + 8, littleEndian) }
}

function deeper({ depth }: Span): { readonly depth: number } {
  return { depth: depth + 1 }
}

/** Without a stated representation, a value that begins with an item is a sequence. */
function isSequence(walk: Walk, { vr, value, length }: Header): boolean {
  if (length === 0) return vr === 'SQ'
  return vr === 'SQ' || (vr === undefined && length >= 8 && tagAt(walk, value, value + 8) === ITEM)
}

interface OpenEnded {
  readonly vr: string | undefined
  readonly at: number
  readonly end: number
  readonly depth: number
}

/** A sequence, or pixels in fragments, up to its delimiter. Of unknown representation it is implicit (PS3.5, 6.2.2). */
function openEnded(walk: Walk, { vr, at, end, depth }: OpenEnded) {
  const inner = vr === 'UN' ? { ...walk, explicit: false, littleEndian: true } : walk
  const sequence = { from: at, end, open: true, depth }
  const { items, next } =
    vr === 'OB' || vr === 'OW' ? fragmentsOf(inner, sequence) : itemsOf(inner, sequence)
  return { element: { at, length: next - at, items }, next }
}

interface Sequence extends Span {
  readonly from: number
}

interface Items {
  readonly items: readonly Dataset[]
  readonly next: number
}

function itemsOf(walk: Walk, { from, end, open, depth }: Sequence): Items {
  if (depth > DEPTH_LIMIT) throw new Broken('too-deep', from)
  const items: Dataset[] = []
  let at = from
  while (open || at < end) {
    const { length, value } = itemAt(walk, at, end)
    if (length === undefined) return { items, next: value }
    const isOpen = length === OPEN_ENDED
    const itemEnd = isOpen ? end : value + length
    if (itemEnd > end) throw new Broken('malformed', at)
    const { dataset, next } = elements(walk, value, { end: itemEnd, depth, open: isOpen })
    items.push(dataset)
    at = next
  }
  return { items, next: at }
}

function fragmentsOf(walk: Walk, { from, end }: Sequence): Items {
  let at = from
  for (;;) {
    const { length, value } = itemAt(walk, at, end)
    if (length === undefined) return { items: [], next: value }
    at = value + length
  }
}

/** An item, or without a length the end of the sequence. */
function itemAt(walk: Walk, at: number, end: number): { length?: number; value: number } {
  walk.tally.elements += 1
  if (walk.tally.elements > ELEMENT_LIMIT) throw new Broken('too-large', at)
  const tag = tagAt(walk, at, end)
  need(at, 8, end)
  if (tag === SEQUENCE_END) return { value: at + 8 }
  if (tag !== ITEM) throw new Broken('malformed', at)
  return { length: walk.view.getUint32(at + 4, walk.littleEndian), value: at + 8 }
}

function tagAt({ view, littleEndian }: Walk, at: number, end: number): number {
  need(at, 4, end)
  return view.getUint16(at, littleEndian) * 0x1_0000 + view.getUint16(at + 2, littleEndian)
}

function need(at: number, length: number, end: number): void {
  if (at + length > end) throw new Broken('truncated', at)
}
