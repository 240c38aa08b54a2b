import type { Field } from './fields.ts'
import { decimal } from './fields.ts'
import type { Log } from './log.ts'

/** Physical value = digital value * gain + base. The gain is negative where the signal is inverted. */
export interface Scale {
  readonly gain: number
  readonly base: number
}

/** The ranges of one signal as they are written. */
export interface Ranges {
  readonly label: string
  readonly physicalMin: Field
  readonly physicalMax: Field
  readonly digitalMin: Field
  readonly digitalMax: Field
}

/** The scale of a signal; none where its ranges give none, which is then told. */
export function scaleOf(ranges: Ranges, log: Log): Scale | undefined {
  const [low, high] = [read('digitalMin', ranges, log), read('digitalMax', ranges, log)]
  const [bottom, top] = [read('physicalMin', ranges, log), read('physicalMax', ranges, log)]
  if (low === undefined || high === undefined) return undefined
  if (bottom === undefined || top === undefined) return undefined
  const { label, digitalMin, physicalMin } = ranges
  if (low === high) {
    log.note('digital-range', digitalMin.at, { label, min: low, max: high })
    return undefined
  }
  if (bottom === top) {
    log.note('physical-range', physicalMin.at, { label, min: bottom, max: top })
    return undefined
  }
  if (low > high) log.note('digital-inverted', digitalMin.at, { label })
  if (bottom > top) log.note('physical-inverted', physicalMin.at, { label })
  const gain = (top - bottom) / (high - low)
  return { gain, base: bottom - low * gain }
}

const NAMES = {
  digitalMin: { id: 'recording.digital-minimum', english: 'The digital minimum' },
  digitalMax: { id: 'recording.digital-maximum', english: 'The digital maximum' },
  physicalMin: { id: 'recording.physical-minimum', english: 'The physical minimum' },
  physicalMax: { id: 'recording.physical-maximum', english: 'The physical maximum' },
} as const

function read(name: keyof typeof NAMES, ranges: Ranges, log: Log): number | undefined {
  const { at, text } = ranges[name]
  const { label } = ranges
  const number = decimal(text)
  if (!number) log.note('number-unreadable', at, { field: NAMES[name], label, found: text })
  else if (number.comma)
    log.note('decimal-comma', at, { field: NAMES[name], label, read: number.value })
  return number?.value
}
