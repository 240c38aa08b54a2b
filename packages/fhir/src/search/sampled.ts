import type { JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import type { Interval } from './entry.ts'

/**
 * The least and the greatest sample. `E` is no sample; `L` and `U` are beyond what the device
 * measures, so below `lowerLimit` or above `upperLimit`.
 * https://hl7.org/fhir/R4/datatypes.html#SampledData
 */
export function sampledInterval(sampled: JsonObject): Interval | undefined {
  const { data, factor, origin } = sampled
  if (typeof data !== 'string') return undefined
  const zero = isObject(origin) && typeof origin.value === 'number' ? origin.value : 0
  const scale = typeof factor === 'number' ? factor : 1
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const word of data.split(/\s+/)) {
    if (word === '' || word === 'E') continue
    const value =
      word === 'L'
        ? Number.NEGATIVE_INFINITY
        : word === 'U'
          ? Number.POSITIVE_INFINITY
          : zero + Number(word) * scale
    if (Number.isNaN(value)) continue
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return low > high ? undefined : { low, high }
}
