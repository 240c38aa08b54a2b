import type { ActigraphyLimit, ActigraphyScore } from '../actigraphy/nights.ts'

/** Scores of many nights. `legato-actigraphy/1` is this as JSON. */
export interface ActigraphyReport extends ActigraphyScore {
  readonly schema: 'legato-actigraphy/1'
  readonly status: 'unverified'
  /** Files of which nothing could be counted, and why. */
  readonly unread: readonly { readonly file: string; readonly say: string }[]
}

/** Night by night on a page, for a person. */
export function actigraphyText({ nights, legs, limits }: ActigraphyReport): string {
  const lines = nights.map(({ night, leg, plmi }) => {
    const value = plmi.value === null ? 'unknown' : `${number(plmi.value)}/h`
    return `  ${night}  ${leg.padEnd(5)} ${value.padStart(9)} (${plmi.count} in ${number(plmi.hours ?? 0)} h)`
  })
  const spreads = (['left', 'right'] as const).flatMap((leg) => {
    const spread = legs[leg]
    if (!spread) return []
    const { median, least, most, nights: count } = spread
    return [
      `  ${leg.padEnd(5)} median ${number(median)}/h, ${number(least)} to ${number(most)}, of ${count} nights`,
    ]
  })
  const told = limits.map((limit) => `  ${LIMITS[limit]}`)
  return `${['Periodic movements an hour of rest', ...lines, ...spreads, 'To know', ...told].join('\n')}\n`
}

const LIMITS: Readonly<Record<ActigraphyLimit, string>> = {
  'not-a-polysomnogram': 'Not to be compared with an index of a polysomnogram.',
  'no-sleep-stages': 'Nobody knows who slept: hours are of rest, not of sleep.',
  'legs-not-joined': 'Two devices have two clocks: each leg is counted for itself.',
  'rest-time-unknown': 'Where nobody marked the lights, all recorded hours are counted.',
  'few-nights': 'Fewer than five nights tell little (our own choice).',
}

function number(value: number): string {
  return `${Number(value.toFixed(value < 10 ? 2 : 1))}`
}
