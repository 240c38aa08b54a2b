/** One second-order section: y = b0 x + b1 x' + b2 x'' - a1 y' - a2 y''. */
interface Section {
  readonly b0: number
  readonly b1: number
  readonly b2: number
  readonly a1: number
  readonly a2: number
}

const through: Section = { b0: 1, b1: 0, b2: 0, a1: 0, a2: 0 }

interface Shape {
  readonly hz: number
  readonly rateHz: number
  readonly quality: number
}

/** R. Bristow-Johnson, Cookbook formulae for audio EQ biquad filter coefficients. */
const sectionOf = (
  kind: 'high-pass' | 'low-pass' | 'notch',
  { hz, rateHz, quality }: Shape,
): Section => {
  const turn = (2 * Math.PI * hz) / rateHz
  const cos = Math.cos(turn)
  const alpha = Math.sin(turn) / (2 * quality)
  const a0 = 1 + alpha
  const [b0, b1] = {
    'high-pass': [(1 + cos) / 2, -(1 + cos)] as const,
    'low-pass': [(1 - cos) / 2, 1 - cos] as const,
    notch: [1, -2 * cos] as const,
  }[kind]
  return { b0: b0 / a0, b1: b1 / a0, b2: b0 / a0, a1: (-2 * cos) / a0, a2: (1 - alpha) / a0 }
}

export interface Conditioning {
  readonly rateHz: number
  /** The power line to take out. */
  readonly mainsHz: 50 | 60 | null
}

/** Butterworth of the second order. */
const FLAT = Math.SQRT1_2
/** A notch 2.5-3 Hz wide at half power. */
const NARROW = 20
/** A constant too small to see, so that silence is not computed with denormal numbers. */
const TINY = 1e-12

const sectionsFor = ({ rateHz, mainsHz }: Conditioning): readonly [Section, Section, Section] => [
  sectionOf('high-pass', { hz: 10, rateHz, quality: FLAT }),
  rateHz >= 220 ? sectionOf('low-pass', { hz: 100, rateHz, quality: FLAT }) : through,
  mainsHz && mainsHz < 0.45 * rateHz
    ? sectionOf('notch', { hz: mainsHz, rateHz, quality: NARROW })
    : through,
]

/**
 * The EMG between 10 and 100 Hz, rectified, in µV: Butterworth of order 2 at each edge, one pass
 * forward (no later than 20 ms), and the notch where mains are heard. Under 220 samples a second
 * the upper edge would touch half the rate and is left out. It begins as if the first sample had
 * always stood. The three sections run in one loop because the night is long.
 */
export function rectified(samples: Float32Array, conditioning: Conditioning): Float32Array {
  const [high, low, notch] = sectionsFor(conditioning)
  const out = new Float32Array(samples.length)
  const from = (samples[0] ?? 0) - TINY
  let h1 = 0
  let h2 = 0
  let l1 = 0
  let l2 = 0
  let n1 = 0
  let n2 = 0
  for (let i = 0; i < samples.length; i++) {
    const x = (samples[i] ?? 0) - from
    const y = high.b0 * x + h1
    h1 = high.b1 * x - high.a1 * y + h2
    h2 = high.b2 * x - high.a2 * y
    const z = low.b0 * y + l1
    l1 = low.b1 * y - low.a1 * z + l2
    l2 = low.b2 * y - low.a2 * z
    const w = notch.b0 * z + n1
    n1 = notch.b1 * z - notch.a1 * w + n2
    n2 = notch.b2 * z - notch.a2 * w
    out[i] = w < 0 ? -w : w
  }
  return out
}
