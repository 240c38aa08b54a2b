import type { Night, NightScoring } from '@legato/server/api'
import type { Leg, ScoredNight, Span } from '@legato/sleep'
import { useMemo } from 'react'
import { useWords } from '../words/index.ts'
import type { Looking } from './looking.ts'
import type { Mark } from './marks.ts'
import type { Shown } from './scope.tsx'
import type { LegSignal } from './signals.ts'

interface Given {
  readonly night: Night
  readonly scoring: NightScoring
  readonly scored: ScoredNight
  readonly marks: readonly Mark[]
  readonly looking: Looking
  readonly signals: readonly LegSignal[]
  /** A mark as it is being drawn. */
  readonly preview: Mark | undefined
  readonly isEdited: boolean
  readonly tick: number
}

/** What the window shows now. */
export function useShown(given: Given): Shown {
  const t = useWords()
  const { night, scoring, scored, marks, looking, signals, preview, isEdited, tick } = given
  const { view, scaleUv, mark } = looking
  const lanes = useMemo(
    () =>
      signals.map(({ leg, label, signal }) => ({
        ...{ leg, signal, name: t('nights.lane', { leg: t(`nights.leg.${leg}`), label }) },
        quality: scored.quality.filter((one) => one.leg === leg),
        marks: withPreview(marks, preview).filter((one) => one.leg === leg),
        machine: isEdited ? machineOn(leg, scoring) : [],
      })),
    [signals, scored, marks, preview, isEdited, scoring, t],
  )
  return useMemo(
    () => ({
      ...{ view, scaleUv, tick, lanes, start: night.start, chosen: mark?.id },
      stages: scoring.night.stages,
      events: scoring.night.events,
      unscored: scored.unscored,
    }),
    [view, scaleUv, tick, lanes, night.start, mark?.id, scoring, scored],
  )
}

function withPreview(marks: readonly Mark[], preview: Mark | undefined): readonly Mark[] {
  return preview ? [...marks.filter(({ id }) => id !== preview.id), preview] : marks
}

/** What the machine found on a leg, to be seen beside what people made of it. */
function machineOn(leg: Leg, { found }: NightScoring): readonly Span[] {
  return found.movements
    .filter((one) => one.leg === leg)
    .map(({ onsetS, durationS }) => ({ startS: onsetS, endS: onsetS + durationS }))
}
