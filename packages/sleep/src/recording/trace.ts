import type { Stretch } from './recording.ts'
import type { Scale } from './scale.ts'
import type { Signal } from './signal.ts'

/** One signal to be read: its place in a data record, and the scale to the unit that is wanted. */
export interface Wanted {
  readonly offset: number
  readonly samples: number
  readonly scale: Scale
  /** Taken off, sample by sample. */
  readonly minus?: { readonly offset: number; readonly scale: Scale }
}

/** How a signal is read; `factor` leads from its unit to the one that is wanted. */
export function wantedOf({ offset, samples, scale, minus }: Signal, factor = 1): Wanted {
  const scaled = ({ gain, base }: Scale) => ({ gain: gain * factor, base: base * factor })
  return {
    offset,
    samples,
    scale: scaled(scale ?? { gain: 0, base: 0 }),
    ...(minus && { minus: { offset: minus.offset, scale: scaled(minus.scale) } }),
  }
}

/** Gathers the samples of one signal, record after record, and keeps where time jumped. */
export class Gathering {
  readonly #wanted: Wanted
  readonly #rateHz: number
  readonly #samples: Float32Array
  readonly #starts: { readonly startS: number; readonly from: number }[] = []
  #filled = 0

  constructor(wanted: Wanted, { records, recordS }: { records: number; recordS: number }) {
    this.#wanted = wanted
    this.#rateHz = wanted.samples / recordS
    this.#samples = new Float32Array(records * wanted.samples)
  }

  get rateHz(): number {
    return this.#rateHz
  }

  /** A record that does not follow the one before it begins a stretch. */
  begin(startS: number): void {
    this.#starts.push({ startS, from: this.#filled })
  }

  /** Takes the samples of the record that begins at sample `at` of an EDF's chunk. */
  take16(chunk: Int16Array, at: number): void {
    const { offset, samples, scale, minus } = this.#wanted
    const { gain, base } = scale
    const into = this.#samples
    const filled = this.#filled
    const from = at + offset / 2
    for (let index = 0; index < samples; index += 1)
      into[filled + index] = (chunk[from + index] ?? 0) * gain + base
    if (minus) {
      const other = at + minus.offset / 2
      for (let index = 0; index < samples; index += 1)
        into[filled + index] =
          (into[filled + index] ?? 0) -
          (chunk[other + index] ?? 0) * minus.scale.gain -
          minus.scale.base
    }
    this.#filled = filled + samples
  }

  /** The same of the record that begins at byte `at` of a BDF's chunk. */
  take24(bytes: Uint8Array, at: number): void {
    const { offset, samples, scale, minus } = this.#wanted
    const { gain, base } = scale
    const into = this.#samples
    const filled = this.#filled
    for (let index = 0; index < samples; index += 1)
      into[filled + index] = sample24(bytes, at + offset + 3 * index) * gain + base
    if (minus)
      for (let index = 0; index < samples; index += 1)
        into[filled + index] =
          (into[filled + index] ?? 0) -
          sample24(bytes, at + minus.offset + 3 * index) * minus.scale.gain -
          minus.scale.base
    this.#filled = filled + samples
  }

  /** In order of time; where two stretches overlap, the earlier one is kept whole. */
  stretches(): readonly Stretch[] {
    const whole = this.#starts.map(({ startS, from }, index) => {
      const to = this.#starts[index + 1]?.from ?? this.#filled
      return { startS, samples: this.#samples.subarray(from, to) }
    })
    const kept: Stretch[] = []
    let endS = Number.NEGATIVE_INFINITY
    for (const { startS, samples } of whole.sort((a, b) => a.startS - b.startS)) {
      const doubled = Math.max(0, Math.round((endS - startS) * this.#rateHz))
      if (doubled >= samples.length) continue
      const begins = startS + (doubled || 0) / this.#rateHz
      kept.push({ startS: begins, samples: samples.subarray(doubled) })
      endS = begins + (samples.length - doubled) / this.#rateHz
    }
    return kept
  }
}

function sample24(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
  return (((bytes[at + 2] ?? 0) << 24) >> 8) | low
}
