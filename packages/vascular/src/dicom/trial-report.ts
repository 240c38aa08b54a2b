/**
 * For tests and measurements: writes a structured report of invented content as the bytes of a
 * DICOM file, so that each bad file is made from a good one in a line.
 */
export interface TrialItem {
  readonly type: 'CONTAINER' | 'NUM' | 'CODE' | 'TEXT' | 'PNAME'
  /** `scheme|value|meaning`. */
  readonly name: string
  readonly relationship?: string
  /** A number as it is written, `scheme|value|meaning`, or words. */
  readonly value?: string
  /** UCUM. */
  readonly unit?: string
  readonly items?: readonly TrialItem[]
}

export interface TrialReport {
  readonly root: TrialItem
  readonly header?: Readonly<Record<number, string>>
  readonly syntax?: string
  readonly charset?: string
  /** Sequences and items with lengths of their own, in place of delimiters. */
  readonly lengths?: true
}

export const ENHANCED_SR = '1.2.840.10008.5.1.4.1.1.88.22'
const EXPLICIT_LITTLE = '1.2.840.10008.1.2.1'
const IMPLICIT_LITTLE = '1.2.840.10008.1.2'
const EXPLICIT_BIG = '1.2.840.10008.1.2.2'

interface Form {
  readonly explicit: boolean
  readonly littleEndian: boolean
  readonly utf8: boolean
  readonly lengths: boolean
}

type Bytes = readonly number[]

/** The bytes of the report, Explicit VR Little Endian unless another syntax is asked for. */
export function trialReport({
  root,
  header = {},
  syntax,
  charset,
  lengths,
}: TrialReport): Uint8Array {
  const uid = syntax ?? EXPLICIT_LITTLE
  const form: Form = {
    explicit: uid !== IMPLICIT_LITTLE,
    littleEndian: uid !== EXPLICIT_BIG,
    utf8: charset === undefined || charset === 'ISO_IR 192',
    lengths: lengths ?? false,
  }
  const stated = {
    524293: charset ?? 'ISO_IR 192',
    524310: ENHANCED_SR,
    524312: '1.2.3.4',
    524320: '20260101',
    524384: 'SR',
    1048592: 'Lindholm^Ann',
    1048608: 'TRIAL-1',
    1048624: '19680304',
    4236433: 'COMPLETE',
    4236435: 'VERIFIED',
    ...header,
  }
  const head = new Map(
    Object.entries(stated).map(([tag, value]) => [Number(tag), string(form, Number(tag), value)]),
  )
  const meta = metaOf(uid)
  const body = sorted(new Map([...head, ...contentTags(form, root)]))
  return Uint8Array.from([...Array(128).fill(0), 0x44, 0x49, 0x43, 0x4d, ...meta, ...body])
}

/** The file meta information: its length, and how the rest is written. */
function metaOf(uid: string): Bytes {
  const form: Form = { explicit: true, littleEndian: true, utf8: true, lengths: false }
  const syntax = string(form, 0x0002_0010, uid)
  const length = [0x55, 0x4c, 4, 0, ...whole(form, 4, syntax.length)]
  return [...numberedTag(form, 0x0002_0000), ...length, ...syntax]
}

function sorted(elements: ReadonlyMap<number, Bytes>): Bytes {
  return [...elements].toSorted(([a], [b]) => a - b).flatMap(([, bytes]) => bytes)
}

function contentTags(form: Form, item: TrialItem): ReadonlyMap<number, Bytes> {
  const tags = new Map<number, Bytes>()
  const put = (tag: number, bytes: Bytes) => tags.set(tag, bytes)
  if (item.relationship) put(0x0040_a010, string(form, 0x0040_a010, item.relationship))
  put(0x0040_a040, string(form, 0x0040_a040, item.type))
  put(0x0040_a043, codeSequence(form, 0x0040_a043, item.name))
  if (item.value !== undefined) put(...valueIn(form, item, item.value))
  const children = item.items ?? []
  if (children.length > 0)
    put(
      0x0040_a730,
      sequence(
        form,
        0x0040_a730,
        children.map((one) => sorted(contentTags(form, { relationship: 'CONTAINS', ...one }))),
      ),
    )
  return tags
}

function valueIn(form: Form, { type, unit = '1' }: TrialItem, value: string): [number, Bytes] {
  if (type === 'CODE') return [0x0040_a168, codeSequence(form, 0x0040_a168, value)]
  if (type === 'PNAME') return [0x0040_a123, string(form, 0x0040_a123, value)]
  if (type === 'TEXT') return [0x0040_a160, string(form, 0x0040_a160, value)]
  const measured = [
    ...codeSequence(form, 0x0040_08ea, `UCUM|${unit}|${unit}`),
    ...string(form, 0x0040_a30a, value),
  ]
  return [0x0040_a300, sequence(form, 0x0040_a300, [measured])]
}

function codeSequence(form: Form, tag: number, code: string): Bytes {
  const [scheme = '', value = '', meaning = ''] = code.split('|')
  const item = [
    ...string(form, 0x0008_0100, value),
    ...string(form, 0x0008_0102, scheme),
    ...string(form, 0x0008_0104, meaning),
  ]
  return sequence(form, tag, [item])
}

function sequence(form: Form, tag: number, items: readonly Bytes[]): Bytes {
  const { lengths } = form
  const written = items.flatMap((item) => [
    ...numberedTag(form, 0xfffe_e000),
    ...whole(form, 4, lengths ? item.length : 0xffff_ffff),
    ...item,
    ...(lengths ? [] : [...numberedTag(form, 0xfffe_e00d), 0, 0, 0, 0]),
  ])
  return [
    ...numberedTag(form, tag),
    ...(form.explicit ? [0x53, 0x51, 0, 0] : []),
    ...whole(form, 4, lengths ? written.length : 0xffff_ffff),
    ...written,
    ...(lengths ? [] : [...numberedTag(form, 0xfffe_e0dd), 0, 0, 0, 0]),
  ]
}

/** Representations by element: what is not told apart here is written as a long string. */
const VR: Readonly<Record<number, string>> = {
  131088: 'UI',
  524293: 'CS',
  524310: 'UI',
  524312: 'UI',
  524320: 'DA',
  524384: 'CS',
  524544: 'SH',
  524546: 'SH',
  1048592: 'PN',
  1048624: 'DA',
  4235280: 'CS',
  4235328: 'CS',
  4236042: 'DS',
  4235555: 'PN',
  4236433: 'CS',
  4236435: 'CS',
}

function string(form: Form, tag: number, value: string): Bytes {
  const bytes = form.utf8 ? utf8(value) : [...value].map((letter) => letter.charCodeAt(0))
  const padded = bytes.length % 2 === 0 ? bytes : [...bytes, 0x20]
  const vr = [...(VR[tag] ?? 'LO')].map((letter) => letter.charCodeAt(0))
  const length = form.explicit
    ? [...vr, ...whole(form, 2, padded.length)]
    : whole(form, 4, padded.length)
  return [...numberedTag(form, tag), ...length, ...padded]
}

function utf8(value: string): Bytes {
  return [...encodeURIComponent(value).matchAll(/%(..)|./g)].map(([one, hex]) =>
    hex === undefined ? one.charCodeAt(0) : Number.parseInt(hex, 16),
  )
}

function numberedTag(form: Form, tag: number): Bytes {
  return [...whole(form, 2, tag >>> 16), ...whole(form, 2, tag & 0xffff)]
}

function whole({ littleEndian }: Form, size: 2 | 4, value: number): Bytes {
  const bytes = Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 0xff)
  return littleEndian ? bytes : bytes.toReversed()
}
