import type { Span } from '../movement/movement.ts'
import { sided } from '../movement/sides.ts'
import type { SleepEvent, Stage, StageSpan } from '../recording/recording.ts'
import type { Asked, Marks, NightToScore } from './night.ts'
import { defaults, type Options } from './options.ts'
import { holds, shared, united, without } from './span.ts'

/** What a night is scored against, made ready once for both standards. */
export interface Context {
  readonly options: Options
  /** Null where nobody scored them. */
  readonly arousals: readonly SleepEvent[] | null
  readonly breaths: readonly SleepEvent[] | null
  /** Between lights off and on, or the whole recording where they are not marked. */
  readonly night: Span
  /** In order of time; null where the night has no hypnogram. */
  readonly stages: readonly StageSpan[] | null
  readonly unscored: readonly Span[]
  /** The night without what is unscored. */
  readonly counted: readonly Span[]
  /** May wake be counted: are lights off and on known, or assumed by option? */
  readonly knowsWake: boolean
  /** Were both legs recorded? Of one alone nobody can say that the other was still. */
  readonly knowsBothLegs: boolean
}

export function contextOf(
  night: NightToScore,
  { movements }: Pick<Marks, 'movements'>,
  { asked, unscored }: { readonly asked: Asked; readonly unscored: readonly Span[] },
): Context {
  const legs = new Set([...sided(night.legs), ...movements].map(({ leg }) => leg))
  const options = { ...defaults, ...asked.options }
  const { offS, onS } = night.lights
  // Lights may be said of a time at which nothing was recorded, and no movement is known there.
  const startS = Math.max(0, offS ?? 0)
  const span = {
    startS,
    endS: Math.max(startS, Math.min(night.durationS, onS ?? Number.POSITIVE_INFINITY)),
  }
  const scored = (kind: SleepEvent['kind'], said: boolean | undefined) => {
    const events = night.events.filter((event) => event.kind === kind)
    return (said ?? events.length > 0) ? events : null
  }
  return {
    options,
    arousals: scored('arousal', asked.scored?.arousals),
    breaths: scored('respiratory', asked.scored?.respiration),
    night: span,
    stages: night.stages.some(({ stage }) => stage !== null)
      ? night.stages.toSorted((a, b) => a.onsetS - b.onsetS)
      : null,
    unscored: united(unscored),
    counted: without([span], united(unscored)),
    knowsBothLegs: legs.size === 2,
    knowsWake: options.withoutLights === 'whole-recording' || (offS !== null && onS !== null),
  }
}

/** Null where nobody scored that time. */
export function stageAt({ stages }: Context, atS: number): Stage | null {
  if (!stages) return null
  let [low, high] = [0, stages.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stages[middle]?.onsetS ?? 0) <= atS) low = middle + 1
    else high = middle
  }
  const here = stages[low - 1]
  return here && atS < here.onsetS + here.durationS ? here.stage : null
}

/** The counted time spent in some stages; null where the night has no hypnogram. */
export function timeIn(
  { stages, counted }: Context,
  wanted: readonly Stage[],
): readonly Span[] | null {
  if (!stages) return null
  const spans = stages
    .filter(({ stage }) => stage !== null && wanted.includes(stage))
    .map(({ onsetS, durationS }) => ({ startS: onsetS, endS: onsetS + durationS }))
  return shared(united(spans), counted)
}

/** Is a movement that begins then counted? */
export function isCounted({ counted }: Context, atS: number): boolean {
  return holds(counted, atS)
}

/** Does it lie between lights off and on, as far as they are marked? */
export function isOfNight({ night }: Context, atS: number): boolean {
  return holds([night], atS)
}

/** Does unscored time of 0.5 s or more, which may hide a movement, lie between two times? */
export function isHidden({ unscored }: Context, fromS: number, toS: number): boolean {
  return unscored.some(({ startS, endS }) => endS - startS >= 0.5 && startS < toS && endS > fromS)
}
