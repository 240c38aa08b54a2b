import type { LegLabels } from '@legato/sleep'
import { legsOf } from './arguments.ts'

export interface SitCommand {
  readonly kind: 'sit'
  /** Recordings, one test each. */
  readonly paths: readonly string[]
  /** Lists of ratings, in the order of the recordings; none where there are none. */
  readonly ratings: readonly string[]
  readonly format: 'text' | 'json'
  readonly legs?: LegLabels
}

type Misuse = { readonly kind: 'misuse'; readonly reason: string }
type Given = Readonly<Partial<Record<'format' | 'legs' | 'ratings', string | boolean>>>

export const SIT_OPTIONS = ['format', 'legs', 'ratings'] as const

/** `legato sit`, from the words and options that follow it. */
export function sit(paths: readonly string[], given: Given): SitCommand | Misuse {
  if (paths.length === 0) return misuse('sit needs the recording of a test, or of each of them')
  const format = given.format ?? 'text'
  if (format !== 'text' && format !== 'json')
    return misuse(`--format is text or json, not ${format}`)
  const ratings = typeof given.ratings === 'string' ? given.ratings.split(',') : []
  if (ratings.length > 0 && ratings.length !== paths.length)
    return misuse(
      `--ratings names a list for each of the ${paths.length} recordings, with commas between`,
    )
  const legs = typeof given.legs === 'string' ? legsOf(given.legs) : undefined
  if (given.legs !== undefined && !legs)
    return misuse('--legs names the left and the right signal, such as "LAT,RAT"; one leg: "LAT,"')
  return { kind: 'sit', paths, ratings, format, ...(legs && { legs }) }
}

function misuse(reason: string): Misuse {
  return { kind: 'misuse', reason }
}
