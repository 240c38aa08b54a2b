import type { Decode } from './charset.ts'
import { frameIn } from './fragments.ts'
import { imageOf } from './image.ts'
import { type OpenedDicom, open } from './open.ts'
import { paletteOf } from './palette.ts'
import { type Colors, colorsOf, toRgba } from './pixels.ts'
import { type DicomProblem, problem } from './problem.ts'
import { unpack } from './run-length.ts'
import { TAG } from './tags.ts'
import { binary, text } from './values.ts'

/** One frame of an image, for eyes alone: nothing is ever measured in it by itself. */
export type Frame =
  | {
      readonly kind: 'pixels'
      readonly width: number
      readonly height: number
      /** Red, green, blue and opacity of each pixel, row by row. */
      readonly rgba: Uint8ClampedArray<ArrayBuffer>
    }
  /** JPEG baseline, which a browser shows by itself. */
  | { readonly kind: 'jpeg'; readonly bytes: Uint8Array }
  | { readonly kind: 'unshown'; readonly problem: DicomProblem }

const RUN_LENGTH = '1.2.840.10008.1.2.5'
const JPEG_BASELINE = '1.2.840.10008.1.2.4.50'
/** Little endian, implicit or explicit: at 8 bits a sample there is no order of bytes. */
const PLAIN = /^1\.2\.840\.10008\.1\.2(\.[12])?$/
/** So many pixels has no machine: a screen of 4K has 8.3 million. A small file may claim to unpack to them. */
const MOST_PIXELS = 8_388_608

/** The n-th frame, from 0. Never throws on what the file holds. */
export function readFrame(
  bytes: Uint8Array,
  { decode, frame }: { readonly decode: Decode; readonly frame: number },
): Frame {
  const opened = open(bytes, decode)
  if (opened.kind === 'refused') return { kind: 'unshown', problem: opened.problem }
  const { source, dataset, syntax } = opened
  const { rows = 0, columns = 0, frames } = imageOf(source, dataset)
  const colors = colorsOf({
    photometric: text(source, dataset, TAG.photometric),
    samples: binary(source, dataset, TAG.samplesPerPixel) ?? 1,
    bits: binary(source, dataset, TAG.bitsAllocated) ?? 0,
    isPlanar: binary(source, dataset, TAG.planar) === 1,
    palette: paletteOf(source, dataset),
  })
  const size = { width: columns, height: rows }
  const isSound = rows > 0 && columns > 0 && rows * columns <= MOST_PIXELS
  if (!isSound || frame < 0 || frame >= frames) return unshown('pixels-cut', syntax)
  if (syntax === JPEG_BASELINE) return jpeg(opened, { frame, frames })
  if (!colors || (syntax !== RUN_LENGTH && !PLAIN.test(syntax)))
    return unshown('pixels-unshown', syntax)
  const samples =
    syntax === RUN_LENGTH
      ? unpacked(opened, { colors, frame, frames, size })
      : plain(opened, { colors, frame, size })
  if (!samples) return unshown('pixels-cut', syntax)
  const shown = syntax === RUN_LENGTH ? { ...colors, isPlanar: true } : colors
  return { kind: 'pixels', ...size, rgba: toRgba(samples, size, shown) }
}

interface Size {
  readonly width: number
  readonly height: number
}

function unshown(code: 'pixels-cut' | 'pixels-unshown', uid: string): Frame {
  return { kind: 'unshown', problem: problem(code, { uid }) }
}

function jpeg(
  { source, pixelsAt }: OpenedDicom,
  { frame, frames }: { readonly frame: number; readonly frames: number },
): Frame {
  const whole = frameIn(source.bytes, { at: pixelsAt, frame, frames })
  return whole ? { kind: 'jpeg', bytes: whole } : unshown('pixels-cut', JPEG_BASELINE)
}

interface Wanted {
  readonly colors: Colors
  readonly frame: number
  readonly size: Size
}

function unpacked(
  { source, pixelsAt }: OpenedDicom,
  { colors, frame, frames, size }: Wanted & { readonly frames: number },
): Uint8Array | undefined {
  const packed = frameIn(source.bytes, { at: pixelsAt, frame, frames })
  return packed && unpack(packed, { planes: colors.samples, length: size.width * size.height })
}

/** The header of the pixels is 8 bytes, or 12 where it names its representation. */
function plain(
  { source, pixelsAt, isExplicit }: OpenedDicom,
  { colors, frame, size }: Wanted,
): Uint8Array | undefined {
  const length = size.width * size.height * colors.bytesPerPixel
  const from = pixelsAt + (isExplicit ? 12 : 8) + frame * length
  const samples = source.bytes.subarray(from, from + length)
  return samples.length === length ? samples : undefined
}
