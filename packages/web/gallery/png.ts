import { crc32, deflateSync, inflateSync } from 'node:zlib'

/**
 * Makes a picture of a page several times smaller: pages have few colors, so each pixel becomes
 * one byte that points into a short list. Reads what Chromium writes: 8 bits a channel, RGB or
 * RGBA, not interlaced. PNG specification, third edition: https://www.w3.org/TR/png-3/
 */
export function compact(png: Buffer): Buffer {
  const image = decode(png)
  const { palette, pixels } = quantize(image)
  const rows = Buffer.alloc((image.width + 1) * image.height)
  for (let y = 0; y < image.height; y += 1) {
    rows.set(pixels.subarray(y * image.width, (y + 1) * image.width), y * (image.width + 1) + 1)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(image.width, 0)
  header.writeUInt32BE(image.height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Enough for anti-aliased text in light and in dark, and few enough to pack well. */
const COLORS = 64
const APART = 60

interface Image {
  readonly width: number
  readonly height: number
  /** Bytes a pixel. */
  readonly depth: 3 | 4
  readonly bytes: Uint8Array
}

function decode(png: Buffer): Image {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const depth = png[25] === 6 ? 4 : 3
  const data: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return {
    width,
    height,
    depth,
    bytes: unfilter(inflateSync(Buffer.concat(data)), width * depth, depth),
  }
}

/** Each row is written as its difference from a guess; the guess is named in its first byte. */
function unfilter(raw: Buffer, row: number, depth: number): Uint8Array {
  const height = raw.length / (row + 1)
  const bytes = new Uint8Array(row * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x
      const left = x < depth ? 0 : (bytes[at - depth] ?? 0)
      const up = y === 0 ? 0 : (bytes[at - row] ?? 0)
      const corner = y === 0 || x < depth ? 0 : (bytes[at - row - depth] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      bytes[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + guess
    }
  }
  return bytes
}

function paeth(left: number, up: number, corner: number): number {
  const whole = left + up - corner
  const [a, b, c] = [Math.abs(whole - left), Math.abs(whole - up), Math.abs(whole - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

/** Few colors; every other becomes the nearest of them. */
function quantize({ bytes, depth }: Image): {
  readonly palette: Buffer
  readonly pixels: Uint8Array
} {
  const count = bytes.length / depth
  const often = new Map<number, number>()
  const colorAt = (pixel: number) =>
    ((bytes[pixel * depth] ?? 0) << 16) |
    ((bytes[pixel * depth + 1] ?? 0) << 8) |
    (bytes[pixel * depth + 2] ?? 0)
  for (let pixel = 0; pixel < count; pixel += 1) {
    const color = colorAt(pixel)
    often.set(color, (often.get(color) ?? 0) + 1)
  }
  const kept = chosen([...often].sort((a, b) => b[1] - a[1]).map(([color]) => color))
  const index = new Map([...often.keys()].map((color) => [color, nearest(color, kept)]))
  const pixels = Uint8Array.from({ length: count }, (_, pixel) => index.get(colorAt(pixel)) ?? 0)
  return {
    palette: Buffer.from(kept.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255])),
    pixels,
  }
}

/** The most frequent, but none that is almost another: else rare hues, a warning's, are lost. */
function chosen(colors: readonly number[]): readonly number[] {
  const kept: number[] = []
  for (const color of colors) {
    if (kept.length === COLORS) break
    if (kept.every((other) => distance(color, other) >= APART)) kept.push(color)
  }
  return kept
}

function nearest(color: number, kept: readonly number[]): number {
  const far = kept.map((other) => distance(color, other))
  return far.indexOf(Math.min(...far))
}

function distance(one: number, other: number): number {
  const r = (one >> 16) - (other >> 16)
  const g = ((one >> 8) & 255) - ((other >> 8) & 255)
  const b = (one & 255) - (other & 255)
  return r * r + g * g + b * b
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
