/** A piece of a channel as the server would send it: see `api-nights.ts`. */
interface Asked {
  readonly samples: Float32Array
  readonly rateHz: number
  readonly fromS: number
  readonly toS: number
  readonly points: number
}

/** The least and the greatest of each span, or the samples where they are few. */
export function signalBytes({ samples, rateHz, fromS, toS, points }: Asked): Uint8Array {
  const first = Math.max(0, Math.floor(fromS * rateHz))
  const end = Math.min(samples.length, Math.ceil(toS * rateHz))
  let width = 1
  while ((toS - fromS) * rateHz >= 4 * width * points) width *= 4
  const count = Math.max(0, Math.ceil((end - first) / width))
  const numbers = width === 1 ? 1 : 2
  const bytes = new Uint8Array(24 + 4 * count * numbers)
  const view = new DataView(bytes.buffer)
  view.setFloat64(0, first / rateHz, true)
  view.setFloat64(8, width / rateHz, true)
  view.setUint32(16, count, true)
  view.setUint32(20, numbers, true)
  for (let i = 0; i < count; i++) {
    const span = samples.subarray(first + i * width, Math.min(end, first + (i + 1) * width))
    view.setFloat32(24 + 4 * i * numbers, least(span), true)
    if (numbers === 2) view.setFloat32(28 + 8 * i, greatest(span), true)
  }
  return bytes
}

/** NaN where one is: a gap. */
function least(span: Float32Array): number {
  return span.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
}

function greatest(span: Float32Array): number {
  return span.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
}
