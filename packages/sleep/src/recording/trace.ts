import type { Stretch } from './recording.ts'
import type { Scale } from './scale.ts'

/** One signal to be read: its place in a data record, and the scale to the unit that is wanted. */
export interface Wanted {
  readonly offset: number
  readonly samples: number
  readonly scale: Scale
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
    const { offset, samples, scale } = this.#wanted
    const { gain, base } = scale
    const into = this.#samples
    const filled = this.#filled
    const from = at + offset / 2
    for (let index = 0; index < samples; index += 1)
      into[filled + index] = (chunk[from + index] ?? 0) * gain + base
    this.#filled = filled + samples
  }

  /** The same of the record that begins at byte `at` of a BDF's chunk. */
  take24(bytes: Uint8Array, at: number): void {
    const { offset, samples, scale } = this.#wanted
    const { gain, base } = scale
    const into = this.#samples
    let place = at + offset
    const end = this.#filled + samples
    for (let index = this.#filled; index < end; index += 1) {
      const low = (bytes[place] ?? 0) | ((bytes[place + 1] ?? 0) << 8)
      const high = bytes[place + 2] ?? 0
      into[index] = (((high << 24) >> 8) | low) * gain + base
      place += 3
    }
    this.#filled = end
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
