import type { Night, NightScoring } from '@legato/server/api'
import { type Leg, microvoltsIn } from '@legato/sleep'
import { readSignal } from './read-signal.ts'
import { Signal } from './signal.ts'
import { IN_TILE, reachOf, type Tile, type TileKey } from './tiles.ts'

export interface LegSignal {
  readonly leg: Leg
  readonly label: string
  readonly signal: Signal
}

interface Wanted {
  readonly patient: string
  readonly night: Night
  readonly scoring: NightScoring
  /** Told when a piece has come. */
  readonly tell: () => void
}

/** The signals of the legs, the left one first, as the server gives them piece by piece. */
export function signalsOf({ patient, night, scoring, tell }: Wanted): readonly LegSignal[] {
  const { durationS } = scoring.night
  return (['left', 'right'] as const).flatMap((leg) => {
    const channel = night.channels.find((one) => one.leg === leg)
    if (!channel || channel.rateHz === null) return []
    const { rateHz, label, index, unit } = channel
    const path = `/api/patients/${patient}/nights/${night.id}/signal?channel=${index}`
    const fetch = (key: TileKey) =>
      fetchTile(path, { key, rateHz, factor: microvoltsIn(unit) ?? 1 })
    return [{ leg, label, signal: new Signal({ fetch, rateHz, durationS }, tell) }]
  })
}

interface Piece {
  readonly key: TileKey
  readonly rateHz: number
  readonly factor: number
}

async function fetchTile(path: string, { key, rateHz, factor }: Piece): Promise<Tile | null> {
  const { fromS, toS } = reachOf(key, rateHz)
  try {
    const times = `fromS=${exact(fromS)}&toS=${exact(toS)}`
    const response = await fetch(`${path}&${times}&points=${IN_TILE}`)
    return response.ok ? readSignal(await response.arrayBuffer(), factor) : null
  } catch {
    return null
  }
}

/** To the microsecond: what the sums of fractions leave behind is no time. */
function exact(seconds: number): number {
  return Number(seconds.toFixed(6))
}
