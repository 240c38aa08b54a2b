import { type Decode, encodingOf } from './charset.ts'
import { Broken, type Dataset, type Syntax, walk, walkMeta } from './elements.ts'
import { type DicomProblem, problem } from './problem.ts'
import { TAG } from './tags.ts'
import { type Source, text, texts } from './values.ts'

export interface OpenedDicom {
  readonly kind: 'opened'
  readonly source: Source
  readonly dataset: Dataset
  /** The UID of its transfer syntax. */
  readonly syntax: string
  readonly isExplicit: boolean
  /** Where the elements end and, in an image, the pixels begin. */
  readonly pixelsAt: number
  readonly problems: readonly DicomProblem[]
}

/** A DICOM file whose elements are known, or why it is none. */
export type Opened = OpenedDicom | { readonly kind: 'refused'; readonly problem: DicomProblem }

const PREAMBLE = 128
/** `DICM`, in front of the first element. */
const MARK = [0x44, 0x49, 0x43, 0x4d]

const IMPLICIT_LITTLE = '1.2.840.10008.1.2'
const EXPLICIT_BIG = '1.2.840.10008.1.2.2'
/** The whole dataset in a ZIP stream, which may be small and burst the memory. */
const DEFLATED = /^1\.2\.840\.10008\.1\.2\.(1\.99|4\.95|4\.205)$/
/** The standard's own: compressed pixels leave the elements as they are. */
const STANDARD = /^1\.2\.840\.10008\.1\.2(\.|$)/

/** Opens the bytes of a DICOM file (PS3.10). Never throws on what the file holds. */
export function open(bytes: Uint8Array, decode: Decode): Opened {
  const stranger = strangerOf(bytes)
  if (stranger) return refuse(stranger)
  try {
    return openMarked(bytes, decode)
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    return refuse(problem(error.code, { offset: error.offset, size: bytes.length }))
  }
}

function refuse(one: DicomProblem): Opened {
  return { kind: 'refused', problem: one }
}

/** What a file is that does not begin as DICOM does. */
function strangerOf(bytes: Uint8Array): DicomProblem | undefined {
  if (bytes.length === 0) return problem('empty-file')
  if (begins(bytes, PREAMBLE, MARK)) return undefined
  if (begins(bytes, 0, [0x50, 0x4b, 3, 4]) || begins(bytes, 0, [0x1f, 0x8b]))
    return problem('compressed')
  if (isEnveloped(bytes)) return problem('encrypted')
  return problem('not-dicom')
}

function begins(bytes: Uint8Array, at: number, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte)
}

/** The object identifier 1.2.840.113549.1.7.3: an envelope of the Cryptographic Message Syntax (PS3.15, secure files). */
const ENVELOPED = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x03]

function isEnveloped(bytes: Uint8Array): boolean {
  const starts = [2, 3, 4, 5, 6]
  return bytes[0] === 0x30 && starts.some((at) => begins(bytes, at, ENVELOPED))
}

function openMarked(bytes: Uint8Array, decode: Decode): Opened {
  const { dataset: meta, next } = walkMeta(bytes, PREAMBLE + MARK.length)
  const plain = { bytes, decode, littleEndian: true, encoding: 'windows-1252' }
  const uid = text(plain, meta, TAG.transferSyntax)
  if (uid === '') return refuse(problem('no-transfer-syntax'))
  if (DEFLATED.test(uid) || !STANDARD.test(uid)) return refuse(problem('transfer-syntax', { uid }))
  const syntax = syntaxOf(uid)
  const { dataset, next: pixelsAt } = walk(bytes, next, syntax)
  if (dataset.size === 0) return refuse(problem('truncated', { offset: next, size: bytes.length }))
  if (dataset.has(TAG.encrypted)) return refuse(problem('encrypted'))
  const written = { syntax: uid, isExplicit: syntax.explicit, pixelsAt }
  return { kind: 'opened', dataset, ...written, ...read({ ...plain, ...syntax }, dataset) }
}

function syntaxOf(uid: string): Syntax {
  return { explicit: uid !== IMPLICIT_LITTLE, littleEndian: uid !== EXPLICIT_BIG }
}

/** The source with the encoding that the file states. */
function read({ bytes, decode, littleEndian, encoding }: Source, dataset: Dataset) {
  const plain = { bytes, decode, littleEndian, encoding }
  const terms = texts(plain, dataset, TAG.characterSet)
  const stated = encodingOf(terms)
  const problems = stated ? [] : [problem('character-set', { term: terms.join('\\') })]
  return { source: { ...plain, encoding: stated ?? encoding }, problems }
}
