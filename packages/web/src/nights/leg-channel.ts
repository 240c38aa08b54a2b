import type { Night } from '@legato/server/api'
import type { Leg } from '@legato/sleep'

/** The channel of a leg, by its number from 1, and the one that is taken off; empty where there is none. */
export interface LegChannel {
  readonly of: string
  readonly less: string
}

/** From which channels a leg was read. */
export function readFrom({ channels }: Pick<Night, 'channels'>, leg: Leg): LegChannel {
  const one = channels.find((channel) => channel.leg === leg)
  if (!one) return { of: '', less: '' }
  const [of = one.index + 1, less = ''] = one.difference ?? []
  return { of: `${of}`, less: `${less}` }
}

/** As it is asked for: `3`, or `3-4` for a difference. */
export function wordOf({ of, less }: LegChannel): string {
  return of && less ? `${of}-${less}` : of
}
