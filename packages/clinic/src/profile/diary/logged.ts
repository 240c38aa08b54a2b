import type { DiaryNight } from '../../record/index.ts'
import { sinceNine } from './clock.ts'
import type { Share } from './share.ts'

/** A night of the diary, and the resource that holds it. */
export interface Logged extends DiaryNight {
  readonly from: string
}

/** Of something that nights tell: the nights that do, and what each of them tells. */
export interface Told<T> {
  readonly values: readonly T[]
  readonly from: readonly string[]
}

export function told<T>(nights: readonly Logged[], of: (night: Logged) => T | undefined): Told<T> {
  const some = nights.flatMap((night) => {
    const value = of(night)
    return value === undefined ? [] : [{ value, from: night.from }]
  })
  return { values: some.map(({ value }) => value), from: some.map(({ from }) => from) }
}

/** Hours since nine in the morning; undefined without symptoms, or where nobody knows. */
export function onsetOf({ beganAt }: Logged): number | undefined {
  return beganAt === null ? undefined : sinceNine(beganAt)
}

/** A night without any urge has an urge of zero; one that tells none has none. */
export function urgeOf({ urge, beganAt }: Logged): number | undefined {
  return urge ?? (isQuiet({ beganAt }) ? 0 : undefined)
}

export function reliefOf({ reliefMin }: Logged): number | undefined {
  return typeof reliefMin === 'number' ? reliefMin / 60 : undefined
}

export function sleepOf({ sleepHours }: Logged): number | undefined {
  return sleepHours ?? undefined
}

/** The parts affected; none on a night without any urge. */
export function partsOf({ parts, beganAt }: Logged): readonly string[] | undefined {
  return parts ?? (isQuiet({ beganAt }) ? [] : undefined)
}

const LEGS: ReadonlySet<string> = new Set(['left-leg', 'right-leg'])

export function isBeyondLegs(night: Logged): boolean | undefined {
  return partsOf(night)?.some((part) => !LEGS.has(part))
}

/** Of the nights that tell it, so many. */
export function shareOf({ values }: Told<boolean>): Share {
  return { of: values.length, had: values.filter(Boolean).length }
}

function isQuiet({ beganAt }: Pick<Logged, 'beganAt'>): boolean {
  return beganAt === 'no-urge'
}
