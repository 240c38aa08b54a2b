import type { Timeline, TrackEvent } from '@legato/server/api'
import { around, type CourseOf, type Exam, type Side, treatmentsOf } from '@legato/vascular'

/** A treatment of one leg that the timeline tells, with its vessels where an exam names them. */
export interface Treatment extends CourseOf {
  readonly label: string
}

/** The treatments of both legs, the newest first. */
export function treatmentsIn({ tracks }: Timeline, exams: readonly Exam[]): readonly Treatment[] {
  const known = treatmentsOf(exams)
  return tracks
    .flatMap(({ id, leg, events }) =>
      leg && id === `procedures-${leg}` ? events.map((event) => treatment(event, leg, known)) : [],
    )
    .toSorted((a, b) => b.at.localeCompare(a.at))
}

function treatment(
  { at, label }: TrackEvent,
  side: Side,
  known: ReturnType<typeof treatmentsOf>,
): Treatment {
  const told = known.find((one) => one.side === side && one.on === at)
  return { side, at, label, veins: told?.veins ?? [], arteries: told?.arteries ?? [] }
}

/** What was done at a leg that nobody names. */
export function withoutLeg({ tracks }: Timeline): readonly TrackEvent[] {
  return tracks.find(({ id }) => id === 'procedures')?.events ?? []
}

interface DrugChange {
  readonly drug: string
  readonly date: string
  readonly isLeft: boolean
}

/** Drugs begun or left between the IRLS before a treatment and the newest; undefined where one lacks. */
export function meanwhile({ tracks }: Timeline, at: string): readonly DrugChange[] | undefined {
  const scores = tracks.find(({ id }) => id === 'irls-total')?.points ?? []
  const { before, first, newest = first } = around(scores, at)
  if (!before || !newest) return undefined
  const { spans = [], events = [] } = tracks.find(({ id }) => id === 'drugs') ?? {}
  return [
    ...spans.map(({ label, from }) => ({ drug: label, date: from, isLeft: false })),
    ...events.map((event) => ({ drug: event.label, date: event.at, isLeft: true })),
  ]
    .filter(({ date }) => date > before.at && date <= newest.at)
    .toSorted((a, b) => a.date.localeCompare(b.date))
}
