import { type TrialImage, trialImage } from '@legato/vascular/trial'

const RUN_LENGTH = '1.2.840.10008.1.2.5'
const JPEG = '1.2.840.10008.1.2.4.50'
const [width, height] = [24, 16]
const COUNT = width * height
const noise = (length: number) => Uint8Array.from({ length }, (_, n) => (n * 7919) % 251)

/** A frame packed by run length: a header with the places of its planes, each of runs of 128. */
function packed(planes: number): Uint8Array {
  const header = new Uint8Array(64)
  const view = new DataView(header.buffer)
  view.setUint32(0, planes, true)
  const plane = [129, 9, 127, ...noise(128), 129, 3]
  const segments = Array.from({ length: planes }, (_, n) => {
    view.setUint32(4 * (n + 1), 64 + n * plane.length, true)
    return plane
  })
  return Uint8Array.from([...header, ...segments.flat()])
}

/** The first and the last marks of a JPEG, which a browser and nobody here unpacks. */
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xdb, 0, 4, 0, 1, 0xff, 0xd9)

const image = (of: Omit<TrialImage, 'width' | 'height'>) =>
  trialImage({ width, height, cmPerPixel: 0.05, ...of })

/** Ultrasound images in each way of writing pixels that is known, and in some that are not shown. */
export const IMAGES: readonly Uint8Array[] = [
  image({ pixels: noise(COUNT) }),
  image({ pixels: noise(COUNT), photometric: 'MONOCHROME1' }),
  image({ pixels: noise(5 * COUNT), frames: 5 }),
  image({ pixels: noise(3 * COUNT), photometric: 'RGB' }),
  image({ pixels: noise(3 * COUNT), photometric: 'RGB', isPlanar: true }),
  image({ pixels: noise(3 * COUNT), photometric: 'YBR_FULL' }),
  image({ pixels: noise(2 * COUNT), photometric: 'YBR_FULL_422' }),
  image({ pixels: noise(COUNT), photometric: 'PALETTE COLOR' }),
  image({ pixels: [packed(1)], syntax: RUN_LENGTH }),
  image({
    pixels: [packed(3), packed(3), packed(3)],
    frames: 3,
    syntax: RUN_LENGTH,
    photometric: 'RGB',
  }),
  image({ pixels: [jpeg], syntax: JPEG, photometric: 'YBR_FULL_422' }),
  image({ pixels: [jpeg, jpeg, jpeg, jpeg], frames: 4, syntax: JPEG, photometric: 'YBR_FULL_422' }),
  image({ pixels: [jpeg, jpeg, jpeg], frames: 1, syntax: JPEG, photometric: 'RGB' }),
]
