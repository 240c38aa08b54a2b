import type { Leg, LegChannel } from '../recording/recording.ts'

/** A channel with its leg known or given. */
export type SidedChannel = LegChannel & { readonly leg: Leg }

/**
 * At most one channel a leg. Where a label names no side, the channel takes the first leg that is
 * free, left before right: assumed, so that a single unnamed channel is still scored.
 */
export function sided(channels: readonly LegChannel[]): SidedChannel[] {
  const taken = new Map<Leg, SidedChannel>()
  const named = channels.filter((channel) => channel.leg !== undefined)
  const unnamed = channels.filter((channel) => channel.leg === undefined)
  for (const channel of [...named, ...unnamed]) {
    const free = (['left', 'right'] as const).find((leg) => !taken.has(leg))
    const leg = channel.leg ?? free
    if (leg && !taken.has(leg)) taken.set(leg, { ...channel, leg })
  }
  return [...taken.values()]
}
