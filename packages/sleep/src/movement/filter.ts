import { blocksOf, type Peaks } from './peaks.ts'

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

export interface Conditioned {
  /** Rectified, in µV. */
  readonly emg: Float32Array
  readonly peaks: Peaks
}

/**
 * The EMG between 10 and 100 Hz, rectified, in µV: Butterworth of order 2 at each edge, one pass
 * forward (no later than 20 ms), and the notch where mains are heard. Under 220 samples a second
 * the upper edge would touch half the rate and is left out. It begins as if the first sample had
 * always stood. The three sections and the peaks run in one loop because the night is long.
 */
export function rectified(samples: Float32Array, conditioning: Conditioning): Conditioned {
  const [high, low, notch] = sectionsFor(conditioning)
  const { b0: hb0, b1: hb1, b2: hb2, a1: ha1, a2: ha2 } = high
  const { b0: lb0, b1: lb1, b2: lb2, a1: la1, a2: la2 } = low
  const { b0: nb0, b1: nb1, b2: nb2, a1: na1, a2: na2 } = notch
  const emg = new Float32Array(samples.length)
  const peaks = blocksOf(samples.length, conditioning.rateHz)
  const from = (samples[0] ?? 0) - TINY
  let [h1, h2, l1, l2, n1, n2] = [0, 0, 0, 0, 0, 0]
  for (let block = 0, i = 0; block < peaks.values.length; block++) {
    const end = Math.min(samples.length, i + peaks.width)
    let peak = 0
    for (; i < end; i++) {
      const x = (samples[i] ?? 0) - from
      const y = hb0 * x + h1
      h1 = hb1 * x + h2 - ha1 * y
      h2 = hb2 * x - ha2 * y
      const z = lb0 * y + l1
      l1 = lb1 * y + l2 - la1 * z
      l2 = lb2 * y - la2 * z
      const w = nb0 * z + n1
      n1 = nb1 * z + n2 - na1 * w
      n2 = nb2 * z - na2 * w
      const height = Math.abs(w)
      emg[i] = height
      peak = Math.max(peak, height)
    }
    peaks.values[block] = peak
  }
  return { emg, peaks }
}
