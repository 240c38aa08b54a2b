import type { Field } from './fields.ts'
import { field, letters, wholeNumber } from './fields.ts'
import type { Log } from './log.ts'
import type { Scale } from './scale.ts'
import { scaleOf } from './scale.ts'

/** One signal as the header describes it. */
export interface Signal {
  /** Its place in the file, from 0. */
  readonly index: number
  readonly label: string
  /** The byte of the header at which its label stands. */
  readonly at: number
  readonly isAnnotations: boolean
  /** As written. */
  readonly unit: string
  readonly prefilter: string
  /** In one data record. */
  readonly samples: number
  /** From the first byte of a data record to its own. */
  readonly offset: number
  /** Absent where the header gives no scale. */
  readonly scale?: Scale
  /** Of a difference, which is in no file: what is taken off, in the same unit. */
  readonly minus?: { readonly offset: number; readonly scale: Scale }
  /** The numbers of its two signals, from 1, annotations left out. */
  readonly difference?: readonly [plus: number, minus: number]
}

/** The bytes before the signals, and again for each of them. */
export const HEADER_PART = 256

/** The header holds each field for all signals, then the next: bytes a signal before it, and its own. */
const FIELDS = {
  label: { before: 0, width: 16 },
  unit: { before: 96, width: 8 },
  physicalMin: { before: 104, width: 8 },
  physicalMax: { before: 112, width: 8 },
  digitalMin: { before: 120, width: 8 },
  digitalMax: { before: 128, width: 8 },
  prefilter: { before: 136, width: 80 },
  samples: { before: 216, width: 8 },
} as const
type Name = keyof typeof FIELDS

export interface SignalHeader {
  readonly header: Uint8Array
  readonly count: number
  readonly sampleBytes: number
  readonly log: Log
}

/** A number of samples that cannot be told: the places of all that follow hang on it. */
export interface Broken {
  readonly label: string
  readonly samples: Field
}

export function readSignals(given: SignalHeader): readonly Signal[] | Broken {
  const signals: Signal[] = []
  let offset = 0
  for (let index = 0; index < given.count; index += 1) {
    const samples = fieldOf(given, 'samples', index)
    const number = wholeNumber(samples)
    const label = lettersOf(given, 'label', index)
    if (number === undefined || number < 0) return { label: label.text, samples }
    signals.push({ ...describe(given, index, label), samples: number, offset })
    offset += number * given.sampleBytes
  }
  return signals
}

function describe(
  given: SignalHeader,
  index: number,
  { text: label, at }: Field,
): Omit<Signal, 'samples' | 'offset'> {
  const isAnnotations = /^[EB]DF Annotations/i.test(label)
  const unit = lettersOf(given, 'unit', index).text
  const prefilter = fieldOf(given, 'prefilter', index).text
  const written = {
    label,
    physicalMin: fieldOf(given, 'physicalMin', index),
    physicalMax: fieldOf(given, 'physicalMax', index),
    digitalMin: fieldOf(given, 'digitalMin', index),
    digitalMax: fieldOf(given, 'digitalMax', index),
  }
  const scale = isAnnotations ? undefined : scaleOf(written, given.log)
  return { index, label, at, isAnnotations, unit, prefilter, ...(scale && { scale }) }
}

function placeOf({ count }: SignalHeader, name: Name, index: number): number {
  return HEADER_PART + FIELDS[name].before * count + FIELDS[name].width * index
}

function fieldOf(given: SignalHeader, name: Name, index: number): Field {
  return field(given.header, placeOf(given, name, index), FIELDS[name].width)
}

function lettersOf(given: SignalHeader, name: 'label' | 'unit', index: number): Field {
  const at = placeOf(given, name, index)
  return letters(given.header, { at, width: FIELDS[name].width, name, log: given.log })
}
