import type { Logged, NightRaster } from '@legato/server/api'
import { type ClockChange, clockChange } from './clock-change.ts'
import { hourAt } from './hour.ts'

/** One night of the raster, logged or missing. */
export interface RasterRow {
  readonly night: string
  /** Absent when nobody logged it, which says nothing of the night. */
  readonly logged?: Logged
  /** Hours since nine in the morning; absent without symptoms, or when not known. */
  readonly onset?: number
  readonly beyondLegs: boolean
  readonly strength: Strength
  /** Hours since nine in the morning. */
  readonly doses: readonly number[]
  /** Spent in another time zone than most nights. */
  readonly away: boolean
  readonly clock?: ClockChange
  /** What it was compared for. */
  readonly used?: 'lately' | 'before'
}

export type Strength = 'strong' | 'middle' | 'faint' | 'unknown'

export interface Month {
  readonly month: string
  /** The newest first. */
  readonly rows: readonly RasterRow[]
}

/** So many days back from the newest night; all of them without a number. */
export function monthsOf(
  view: NightRaster,
  { until, days }: { readonly until: string; readonly days: number | undefined },
): readonly Month[] {
  const first = view.nights[0]?.night
  if (first === undefined) return []
  const from = days === undefined ? first : later(first, dayBefore(until, days - 1))
  const byNight = new Map(view.nights.map((logged) => [logged.night as string, logged]))
  const home = usualZone(view.nights)
  const used = usedNights(view)
  const rows = daysBack(until, from).map((night) =>
    rowOf(night, { logged: byNight.get(night), home, used }),
  )
  return [...Map.groupBy(rows, ({ night }) => night.slice(0, 'YYYY-MM'.length))].map(
    ([month, some]) => ({ month, rows: some }),
  )
}

interface About {
  readonly logged: Logged | undefined
  readonly home: string
  readonly used: ReadonlyMap<string, 'lately' | 'before'>
}

function rowOf(night: string, { logged, home, used }: About): RasterRow {
  if (!logged) return { night, beyondLegs: false, strength: 'unknown', doses: [], away: false }
  const onset = logged.beganAt === null ? undefined : hourAt(logged.beganAt)
  const clock = clockChange(night, logged.zone)
  const usedAs = used.get(logged.from)
  return {
    night,
    logged,
    ...(onset !== undefined && { onset }),
    beyondLegs: (logged.parts ?? []).some((part) => !part.endsWith('-leg')),
    strength: strengthOf(logged.urge),
    doses: logged.doses.flatMap(({ at }) => hourAt(at) ?? []),
    away: logged.zone !== home,
    ...(clock && { clock }),
    ...(usedAs && { used: usedAs }),
  }
}

function strengthOf(urge: number | null): Strength {
  if (urge === null) return 'unknown'
  return urge >= 7 ? 'strong' : urge >= 4 ? 'middle' : 'faint'
}

function usualZone(nights: readonly Logged[]): string {
  const zones = [...Map.groupBy(nights, ({ zone }) => zone)]
  return zones.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? ''
}

/** The nights behind the hours of now and of before, as the surveillance names them. */
function usedNights({ surveillance }: NightRaster): ReadonlyMap<string, 'lately' | 'before'> {
  const beside = surveillance.changes.flatMap((change) => change.beside)
  const of = (feature: string, as: 'lately' | 'before') =>
    (beside.find((fact) => fact.feature === feature)?.from ?? []).map((from) => [from, as] as const)
  return new Map([...of('diary-onset-before', 'before'), ...of('diary-onset', 'lately')])
}

const DAY_MS = 86_400_000

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, day.length)
}

function later(a: string, b: string): string {
  return a > b ? a : b
}

function daysBack(until: string, from: string): readonly string[] {
  const count = Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS) + 1
  return Array.from({ length: Math.max(0, count) }, (_, at) => dayBefore(until, at))
}
