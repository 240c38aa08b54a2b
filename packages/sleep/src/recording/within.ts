import type { Log } from './log.ts'
import type { Lights, StageSpan } from './recording.ts'
import { EPOCH_S } from './stages.ts'

interface Said {
  readonly stages: readonly StageSpan[]
  readonly lights: Lights
}

/**
 * What is said of the time of the recording alone: no movement is known outside it, and an hour of
 * sleep there would thin every index. What lies outside is told, but for an epoch cut by an end.
 */
export function within({ stages, lights }: Said, endS: number, log: Log): Said {
  const inside = (atS: number) => Math.min(endS, Math.max(0, atS))
  const times = [
    ...stages.flatMap(({ onsetS, durationS }) => [onsetS, onsetS + durationS]),
    ...Object.values(markedIn(lights)),
  ]
  const from = times.reduce((least, atS) => Math.min(least, atS), 0)
  const to = times.reduce((most, atS) => Math.max(most, atS), 0)
  if (from < -EPOCH_S || to > endS + EPOCH_S)
    log.note('beyond-recording', null, { from, to, end: endS })
  return {
    stages: stages.flatMap(({ onsetS, durationS, stage }) => {
      const fromS = inside(onsetS)
      const lasts = inside(onsetS + durationS) - fromS
      return lasts > 0 ? [{ onsetS: fromS, durationS: lasts, stage }] : []
    }),
    lights: {
      offS: lights.offS === null ? null : inside(lights.offS),
      onS: lights.onS === null ? null : inside(lights.onS),
    },
  }
}

/** Those lights that somebody marked. */
export function markedIn({ offS, onS }: Lights): Partial<Readonly<Record<keyof Lights, number>>> {
  return { ...(offS !== null && { offS }), ...(onS !== null && { onS }) }
}
