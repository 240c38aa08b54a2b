import type { Span } from '../movement/movement.ts'
import type { ChannelMinute } from '../movement/quality.ts'
import type { SidedChannel } from '../movement/sides.ts'
import type { Options } from './options.ts'
import { shared, united, without } from './span.ts'

const recorded = ({ stretches, rateHz, covered }: SidedChannel): Span[] =>
  united(
    covered ??
      stretches.map(({ startS, samples }) => ({ startS, endS: startS + samples.length / rateHz })),
  )

/** The time in which movements may have been missed: bad minutes, and gaps of the recording. */
export function unscoredOf(
  quality: readonly ChannelMinute[],
  legs: readonly SidedChannel[],
  { durationS, when }: { readonly durationS: number; readonly when: Options['unscoredWhen'] },
): Span[] {
  const whole = [{ startS: 0, endS: durationS }]
  const bad = legs.map((channel) => {
    const flawed = quality.filter(({ leg, flaws }) => leg === channel.leg && flaws.length > 0)
    return united([...flawed, ...without(whole, recorded(channel))])
  })
  if (when === 'any-leg') return united(bad.flat())
  return bad.length === 0 ? [] : bad.reduce((all, next) => shared(all, next))
}
