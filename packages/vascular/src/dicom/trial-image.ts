/** For tests: writes an invented ultrasound image as the bytes of a DICOM file. */
export interface TrialImage {
  readonly width: number
  readonly height: number
  readonly photometric?: string
  readonly syntax?: string
  /** Samples of all frames; of packed pixels, a fragment a frame. */
  readonly pixels: Uint8Array | readonly Uint8Array[]
  readonly frames?: number
  readonly isPlanar?: boolean
  /** Red, green and blue: what the descriptor says, and the bytes of the table. */
  readonly palette?: readonly { readonly descriptor: readonly number[]; readonly table: Bytes }[]
  /** The whole image as tissue, with so many cm a pixel. */
  readonly cmPerPixel?: number
  /** Name, id and birth date, as DICOM writes them. */
  readonly patient?: readonly [name: string, id: string, born: string]
}

type Bytes = readonly number[]

const EXPLICIT = '1.2.840.10008.1.2.1'
const ULTRASOUND = '1.2.840.10008.5.1.4.1.1.6.1'
const OPEN_ENDED: Bytes = [0xff, 0xff, 0xff, 0xff]

export function trialImage({
  photometric = 'MONOCHROME2',
  syntax = EXPLICIT,
  frames = 1,
  ...image
}: TrialImage): Uint8Array {
  const { width, height, pixels, isPlanar = false, cmPerPixel, palette = [] } = image
  const [name, id, born] = image.patient ?? ['Lindholm^Ann', 'TRIAL-1', '19680304']
  const samples = /^(MONOCHROME|PALETTE)/.test(photometric) ? 1 : 3
  const meta = words(0x0002_0010, 'UI', syntax)
  const body = [
    ...words(0x0008_0016, 'UI', ULTRASOUND),
    ...words(0x0008_0020, 'DA', '20260101'),
    ...words(0x0008_0060, 'CS', 'US'),
    ...words(0x0010_0010, 'PN', name),
    ...words(0x0010_0020, 'LO', id),
    ...words(0x0010_0030, 'DA', born),
    ...(cmPerPixel === undefined ? [] : regionOf(width, height, cmPerPixel)),
    ...short(0x0028_0002, samples),
    ...words(0x0028_0004, 'CS', photometric),
    ...short(0x0028_0006, isPlanar ? 1 : 0),
    ...words(0x0028_0008, 'IS', `${frames}`),
    ...short(0x0028_0010, height),
    ...short(0x0028_0011, width),
    ...short(0x0028_0100, 8),
    ...palette.flatMap(({ descriptor }, n) => shorts(0x0028_1101 + n, descriptor)),
    ...palette.flatMap(({ table }, n) => long(0x0028_1201 + n, 'OW', table)),
    ...pixelsOf(pixels),
  ]
  const head = element(0x0002_0000, 'UL', whole(meta.length))
  return Uint8Array.from([...Array(128).fill(0), 0x44, 0x49, 0x43, 0x4d, ...head, ...meta, ...body])
}

function regionOf(width: number, height: number, cmPerPixel: number): Bytes {
  const delta = [...new Uint8Array(new Float64Array([cmPerPixel]).buffer)]
  const region = [
    ...short(0x0018_6012, 1),
    ...short(0x0018_6014, 1),
    ...element(0x0018_6018, 'UL', whole(0)),
    ...element(0x0018_601a, 'UL', whole(0)),
    ...element(0x0018_601c, 'UL', whole(width - 1)),
    ...element(0x0018_601e, 'UL', whole(height - 1)),
    ...short(0x0018_6024, 3),
    ...short(0x0018_6026, 3),
    ...element(0x0018_602c, 'FD', delta),
    ...element(0x0018_602e, 'FD', delta),
  ]
  return long(0x0018_6011, 'SQ', [...tagOf(0xfffe_e000), ...whole(region.length), ...region])
}

function pixelsOf(pixels: TrialImage['pixels']): Bytes {
  if (pixels instanceof Uint8Array) return long(0x7fe0_0010, 'OB', [...pixels])
  const item = (bytes: Bytes) => [...tagOf(0xfffe_e000), ...whole(bytes.length), ...bytes]
  const fragments = pixels.flatMap((one) => item([...one]))
  const head = [...tagOf(0x7fe0_0010), ...letters('OB'), 0, 0, ...OPEN_ENDED]
  return [...head, ...item([]), ...fragments, ...tagOf(0xfffe_e0dd), ...whole(0)]
}

function tagOf(tag: number): Bytes {
  const [group, one] = [tag >>> 16, tag & 0xffff]
  return [group & 255, group >> 8, one & 255, one >> 8]
}

/** ASCII alone. */
function letters(text: string): Bytes {
  return Array.from(text, (letter) => letter.charCodeAt(0))
}

function whole(value: number): Bytes {
  return [value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >>> 24) & 255]
}

function element(tag: number, vr: string, value: Bytes): Bytes {
  return [...tagOf(tag), ...letters(vr), value.length & 255, value.length >> 8, ...value]
}

function long(tag: number, vr: string, value: Bytes): Bytes {
  return [...tagOf(tag), ...letters(vr), 0, 0, ...whole(value.length), ...value]
}

function words(tag: number, vr: string, text: string): Bytes {
  const value = letters(text)
  const filled = value.length % 2 === 0 ? value : [...value, vr === 'UI' ? 0 : 0x20]
  return element(tag, vr, filled)
}

function short(tag: number, value: number): Bytes {
  return shorts(tag, [value])
}

function shorts(tag: number, values: readonly number[]): Bytes {
  return element(
    tag,
    'US',
    values.flatMap((value) => [value & 255, value >> 8]),
  )
}
