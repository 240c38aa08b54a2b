import { expect, test } from 'vitest'
import { readFrame } from './frame.ts'
import { readDicom } from './read.ts'
import { type TrialImage, trialImage } from './trial-image.ts'

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)
const RUN_LENGTH = '1.2.840.10008.1.2.5'
const JPEG = '1.2.840.10008.1.2.4.50'

/** The pixels of a frame as red, green and blue; what is not shown as its code. */
function shown(image: Partial<TrialImage> & Pick<TrialImage, 'pixels'>, frame = 0) {
  const read = readFrame(trialImage({ width: 2, height: 1, ...image }), { decode, frame })
  if (read.kind === 'unshown') return read.problem.code
  if (read.kind === 'jpeg') return read.bytes
  return [0, 1].map((n) => [...read.rgba.subarray(4 * n, 4 * n + 4)])
}

const gray = (value: number) => [value, value, value, 255]
const [RED, BLUE] = [
  [255, 0, 0, 255],
  [0, 0, 255, 255],
]

test('gray pixels are shown as they stand, and turned where 0 is white', () => {
  const pixels = Uint8Array.of(0, 200)
  expect(shown({ pixels })).toEqual([gray(0), gray(200)])
  expect(shown({ pixels, photometric: 'MONOCHROME1' })).toEqual([gray(255), gray(55)])
})

test('colors are read pixel by pixel and plane by plane', () => {
  const photometric = 'RGB'
  expect(shown({ photometric, pixels: Uint8Array.of(255, 0, 0, 0, 0, 255) })).toEqual([RED, BLUE])
  const planes = Uint8Array.of(255, 0, 0, 0, 0, 255)
  expect(shown({ photometric, isPlanar: true, pixels: planes })).toEqual([RED, BLUE])
})

test('luminance and color differences become red, green and blue', () => {
  // BT.601, full range: red is 76, 85, 255 and blue 29, 255, 107.
  const near = (got: unknown, wanted: readonly (readonly number[])[]) => {
    if (!Array.isArray(got)) throw new Error(`not shown: ${got}`)
    wanted.flat().forEach((value, n) => {
      expect(Math.abs(got.flat()[n] - value)).toBeLessThanOrEqual(2)
    })
  }
  const full = Uint8Array.of(76, 85, 255, 29, 255, 107)
  near(shown({ photometric: 'YBR_FULL', pixels: full }), [RED, BLUE])
  const halved = Uint8Array.of(76, 76, 85, 255)
  near(shown({ photometric: 'YBR_FULL_422', pixels: halved }), [RED, RED])
})

test('values of a palette have its colors, those below and above it its first and last', () => {
  const photometric = 'PALETTE COLOR'
  const pixels = Uint8Array.of(9, 12)
  // By hand: the table begins with value 10 and has two entries, red and blue; 9 is red, 12 is blue.
  const wide = (first: number, second: number) => ({
    descriptor: [2, 10, 16],
    table: [0x12, first, 0x34, second],
  })
  const palette = [wide(255, 0), wide(0, 0), wide(0, 255)]
  expect(shown({ photometric, pixels, palette })).toEqual([RED, BLUE])
  const narrow = (first: number, second: number) => ({
    descriptor: [2, 10, 8],
    table: [first, second],
  })
  expect(
    shown({ photometric, pixels, palette: [narrow(255, 0), narrow(0, 0), narrow(0, 255)] }),
  ).toEqual([RED, BLUE])
  const inWords = (first: number, second: number) => ({
    descriptor: [2, 10, 8],
    table: [first, 0x12, second, 0x34],
  })
  expect(
    shown({ photometric, pixels, palette: [inWords(255, 0), inWords(0, 0), inWords(0, 255)] }),
  ).toEqual([RED, BLUE])
  const cut = { descriptor: [0, 10, 16], table: [0, 255] }
  expect(shown({ photometric, pixels, palette: [cut, cut, cut] })).toBe('pixels-unshown')
})

test('run lengths are unpacked, a segment for each color, frame by frame', () => {
  /** Two pixels of each color, a repetition and a literal run. */
  const packed = (red: readonly number[], blue: readonly number[]) => {
    const segments = [red, [255, 0], blue]
    const header = new Uint8Array(64)
    const view = new DataView(header.buffer)
    view.setUint32(0, 3, true)
    let at = 64
    segments.forEach((segment, n) => {
      view.setUint32(4 * (n + 1), at, true)
      at += segment.length
    })
    return Uint8Array.from([...header, ...segments.flat()])
  }
  const image = {
    ...{ photometric: 'RGB', syntax: RUN_LENGTH, frames: 2 },
    pixels: [packed([255, 255], [255, 0]), packed([1, 255, 0], [1, 0, 255])],
  }
  expect(shown(image)).toEqual([RED, RED])
  expect(shown(image, 1)).toEqual([RED, BLUE])
  const cut = packed([1, 255], [1, 0]).subarray(0, 66)
  expect(shown({ ...image, pixels: [cut, cut] })).toBe('pixels-cut')
})

test('JPEG is handed over as it stands, its fragments joined', () => {
  const parts = [Uint8Array.of(255, 216), Uint8Array.of(255, 217)]
  expect(shown({ syntax: JPEG, pixels: parts })).toEqual(Uint8Array.of(255, 216, 255, 217))
  expect(shown({ syntax: JPEG, frames: 2, pixels: parts }, 1)).toEqual(Uint8Array.of(255, 217))
})

test('what is not shown is told, and what is cut short', () => {
  const pixels = Uint8Array.of(0)
  expect(shown({ pixels })).toBe('pixels-cut')
  expect(shown({ pixels: Uint8Array.of(0, 1) }, 1)).toBe('pixels-cut')
  expect(shown({ pixels: Uint8Array.of(0, 1), photometric: 'PALETTE COLOR' })).toBe(
    'pixels-unshown',
  )
  expect(shown({ pixels, syntax: '1.2.840.10008.1.2.4.90' })).toBe('pixels-unshown')
})

test('a small file that claims to unpack to millions of pixels gets no room for them', () => {
  const header = new Uint8Array(66)
  new DataView(header.buffer).setUint32(0, 1, true)
  const size = { width: 2800, height: 2900 }
  expect(shown({ ...size, syntax: RUN_LENGTH, pixels: [header] })).toBe('pixels-cut')
  const screens = { width: 4000, height: 4000 }
  expect(shown({ ...screens, pixels: Uint8Array.of(0, 1) })).toBe('pixels-cut')
})

test.each([2.5, -3, 1e9, Number.NaN])('%s frames are not believed', (frames) => {
  const reading = readDicom(
    trialImage({ width: 2, height: 1, pixels: Uint8Array.of(0, 1), frames }),
    { decode },
  )
  expect(reading).toMatchObject({ kind: 'image', image: { frames: 0 } })
})

test('the scale of the whole image is read with it', () => {
  const bytes = trialImage({ width: 4, height: 2, pixels: new Uint8Array(8), cmPerPixel: 0.05 })
  const { image } = { image: undefined, ...readDicom(bytes, { decode }) }
  expect(image?.regions).toEqual([
    {
      ...{ holds: 'tissue', box: { left: 0, top: 0, right: 3, bottom: 1 } },
      ...{ across: { perPixel: 0.05, unit: 'cm' }, down: { perPixel: 0.05, unit: 'cm' } },
    },
  ])
})
