import { type CivilDate, civilDate, daysBetween } from '@legato/values'
import type { Track, TrackPoint } from '../track.ts'
import type { Logged } from './logged.ts'
import { onsetOf, sleepOf, urgeOf } from './logged.ts'
import { medianOf } from './shift.ts'

/**
 * The diary on the timeline, a point for each week: the middle of its nights, so that years of
 * nights stay readable. Nights that were not logged leave no point.
 */
export function diaryTracks(diary: readonly Logged[]): readonly Track[] {
  const weeks = [...Map.groupBy(diary, ({ night }) => weekOf(night)).values()]
  const track = (id: string, { label, unit, of }: Course): Track => ({
    ...{ id, label, unit, spans: [], events: [] },
    points: weeks.flatMap((nights) => pointOf(nights, of)),
  })
  return [
    track('diary-onset', {
      label: 'Symptoms begin',
      unit: 'hours after noon',
      of: (night) => afterNoon(onsetOf(night)),
    }),
    track('diary-urge', { label: 'Urge, by the diary', unit: 'of 10', of: urgeOf }),
    track('diary-sleep', { label: 'Sleep, by the diary', unit: 'h', of: sleepOf }),
  ]
}

interface Course {
  readonly label: string
  readonly unit: string
  readonly of: (night: Logged) => number | undefined
}

/** The noon of a night is three hours after its nine in the morning. */
function afterNoon(sinceNine: number | undefined): number | undefined {
  return sinceNine === undefined ? undefined : sinceNine - 3
}

/** A Monday. */
const FIRST = civilDate('2024-01-01')

function weekOf(night: CivilDate): number {
  return Math.floor(daysBetween(FIRST ?? night, night) / 7)
}

function pointOf(nights: readonly Logged[], of: Course['of']): readonly TrackPoint[] {
  const told = nights.filter((night) => of(night) !== undefined)
  const last = told.at(-1)
  if (!last) return []
  const value = medianOf(told.flatMap((night) => of(night) ?? []))
  return [{ at: last.night, value: Number(value.toFixed(2)), from: last.from }]
}
