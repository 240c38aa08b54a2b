import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Color = readonly [number, number, number]

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const blocks = css.split('\n}\n')
const light = tokens(blocks.find((block) => block.includes('scheme="light"')) ?? '')
const dark = tokens(blocks.find((block) => block.includes('scheme="dark"')) ?? '')

function tokens(block: string): ReadonlyMap<string, Color> {
  const found = block.matchAll(/--([\w-]+): oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\);/g)
  return new Map(
    [...found].map(([, name = '', l, c, h]) => [name, linear([Number(l), Number(c), Number(h)])]),
  )
}

/** OKLCH to linear sRGB. B. Ottosson, A perceptual color space for image processing (2020). */
function linear([lightness, chroma, hue]: Color): Color {
  const [L, a, b] = [
    lightness / 100,
    chroma * Math.cos((hue * Math.PI) / 180),
    chroma * Math.sin((hue * Math.PI) / 180),
  ]
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clip = (value: number) => Math.min(1, Math.max(0, value))
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: Color, other: Color): number {
  const luminance = ([r, g, b]: Color) => 0.2126 * r + 0.7152 * g + 0.0722 * b
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function named(scheme: ReadonlyMap<string, Color>, name: string): Color {
  const color = scheme.get(name)
  if (!color) throw new Error(`tokens.css has no color --${name}`)
  return color
}

const text = ['ink', 'ink-quiet', 'accent', 'stop', 'warn', 'info', 'done']
const grounds = ['paper', 'paper-hover', 'paper-chosen']

test.each([
  ['light', light],
  ['dark', dark],
] as const)('in %s, every text color stands 4.5 to 1 or more on every ground', (_, scheme) => {
  const weak = text.flatMap((ink) =>
    grounds
      .map((ground) => ({
        ink,
        ground,
        ratio: contrast(named(scheme, ink), named(scheme, ground)),
      }))
      .filter(({ ratio }) => ratio < 4.5),
  )
  expect(weak).toEqual([])
  expect(contrast(named(scheme, 'on-accent'), named(scheme, 'accent'))).toBeGreaterThanOrEqual(4.5)
  expect(contrast(named(scheme, 'accent'), named(scheme, 'accent-ground'))).toBeGreaterThanOrEqual(
    4.5,
  )
  expect(contrast(named(scheme, 'stop'), named(scheme, 'stop-ground'))).toBeGreaterThanOrEqual(4.5)
})

test.each([
  ['light', light],
  ['dark', dark],
] as const)('in %s, the edges of controls and the thin marks stand 3 to 1 or more', (_, scheme) => {
  const edges = ['line-strong', 'neurology', 'vascular', 'sleep', 'iron']
  const weak = edges.filter((edge) => contrast(named(scheme, edge), named(scheme, 'paper')) < 3)
  expect(weak).toEqual([])
})

/** Machado, Oliveira, Fernandes 2009, severity 1: applied to linear RGB. */
const deficiencies: Readonly<Record<string, readonly [Color, Color, Color]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function seen(color: Color, rows: readonly [Color, Color, Color]): Color {
  const row = ([r, g, b]: Color) => Math.max(0, r * color[0] + g * color[1] + b * color[2])
  return [row(rows[0]), row(rows[1]), row(rows[2])]
}

/** The distance in OKLab; 0.02 is about what an eye just notices. */
function distance(one: Color, other: Color): number {
  const lab = ([r, g, b]: Color): Color => {
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ]
  }
  const [a, b] = [lab(one), lab(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

test.each(Object.entries(deficiencies))(
  'the colors of stop, warn, info and done stay apart in %s',
  (_, rows) => {
    const levels = ['stop', 'warn', 'info', 'done']
    const close = [light, dark].flatMap((scheme) =>
      levels.flatMap((one, index) =>
        levels
          .slice(index + 1)
          .map((other) => ({
            one,
            other,
            apart: distance(seen(named(scheme, one), rows), seen(named(scheme, other), rows)),
          }))
          .filter(({ apart }) => apart < 0.04),
      ),
    )
    expect(close).toEqual([])
  },
)
