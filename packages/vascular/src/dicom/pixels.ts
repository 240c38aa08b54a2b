import type { Palette } from './palette.ts'

/** How the colors of a pixel are written (PS3.3 C.7.6.3.1.2). */
export interface Colors {
  readonly model: 'light' | 'dark' | 'palette' | 'rgb' | 'ybr' | 'ybr-422'
  /** Samples of a pixel before any are left out: planes. */
  readonly samples: 1 | 3
  readonly bytesPerPixel: number
  /** One color after the other, instead of one pixel after the other. */
  readonly isPlanar: boolean
  /** The colors of the values of a sample, where the model is a palette. */
  readonly palette?: Palette
}

export interface ColorsStated {
  readonly photometric: string
  readonly samples: number
  readonly bits: number
  readonly isPlanar: boolean
  readonly palette?: Palette | undefined
}

const MODELS: Readonly<Record<string, Colors['model']>> = {
  MONOCHROME1: 'dark',
  MONOCHROME2: 'light',
  'PALETTE COLOR': 'palette',
  RGB: 'rgb',
  YBR_FULL: 'ybr',
  YBR_FULL_422: 'ybr-422',
}

/** Undefined of colors that are not shown: those of more than 8 bits a sample, and of a palette that is not whole. */
export function colorsOf({
  photometric,
  samples,
  bits,
  isPlanar,
  palette,
}: ColorsStated): Colors | undefined {
  const model = MODELS[photometric]
  if (!model || bits !== 8) return undefined
  const planes = model === 'light' || model === 'dark' || model === 'palette' ? 1 : 3
  if (samples !== planes || (model === 'palette' && !palette)) return undefined
  const bytesPerPixel = model === 'ybr-422' ? 2 : planes
  const written = {
    model,
    samples: planes,
    bytesPerPixel,
    isPlanar: isPlanar && planes > 1,
  } as const
  return palette ? { ...written, palette } : written
}

const NO_COLOR = new Uint8Array(256)
const NO_PALETTE: Palette = [NO_COLOR, NO_COLOR, NO_COLOR]

interface Size {
  readonly width: number
  readonly height: number
}

/** The samples of a frame as a screen shows them. */
export function toRgba(
  samples: Uint8Array,
  { width, height }: Size,
  { model, isPlanar, palette: [red, green, blue] = NO_PALETTE }: Colors,
): Uint8ClampedArray<ArrayBuffer> {
  const count = width * height
  const rgba = new Uint8ClampedArray(4 * count)
  const [next, plane] = isPlanar ? [1, count] : [3, 1]
  for (let n = 0; n < count; n++) {
    const [a, b, c] =
      model === 'ybr-422' && !isPlanar ? halved(samples, n) : whole(samples, n * next, plane)
    switch (model) {
      case 'light':
      case 'dark': {
        const gray = samples[n] ?? 0
        rgba.fill(model === 'light' ? gray : 255 - gray, 4 * n, 4 * n + 3)
        break
      }
      case 'palette': {
        const value = samples[n] ?? 0
        rgba.set([red[value] ?? 0, green[value] ?? 0, blue[value] ?? 0], 4 * n)
        break
      }
      case 'rgb':
        rgba.set([a, b, c], 4 * n)
        break
      case 'ybr':
      case 'ybr-422':
        rgba.set(fromYbr(a, b, c), 4 * n)
        break
    }
    rgba[4 * n + 3] = 255
  }
  return rgba
}

type Three = readonly [number, number, number]

function whole(samples: Uint8Array, at: number, plane: number): Three {
  return [samples[at] ?? 0, samples[at + plane] ?? 0, samples[at + 2 * plane] ?? 0]
}

/** Two pixels beside each other have one color: Y Y Cb Cr. */
function halved(samples: Uint8Array, n: number): Three {
  const pair = (n >> 1) * 4
  return [samples[pair + (n & 1)] ?? 0, samples[pair + 2] ?? 0, samples[pair + 3] ?? 0]
}

/** PS3.3 C.7.6.3.1.2, YBR_FULL: the full range of BT.601. */
function fromYbr(y: number, cb: number, cr: number): Three {
  return [
    y + 1.402 * (cr - 128),
    y - 0.344136 * (cb - 128) - 0.714136 * (cr - 128),
    y + 1.772 * (cb - 128),
  ]
}
