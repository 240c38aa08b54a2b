import type { Observation } from '@legato/fhir'
import type { CivilDate } from '@legato/values'
import { CASE_FEATURE } from '../sources/index.ts'
import type { BodyPart } from './diary-night.ts'

/** What somebody remembers of the time before the first dopaminergic dose: one thing or both. */
export interface TimeBefore {
  /** When they were asked: without it, an answer is no baseline. */
  readonly answered: CivilDate
  /** The hour at which symptoms began, on the clock of 24 hours: `21:30`. */
  readonly onset?: string
  readonly parts?: readonly BodyPart[]
}

/**
 * As the surveillance reads it: an Observation for each answer, with the code of the case feature.
 * Said again, it is a new version of the same, so `id` has to be the same each time.
 */
export function timeBeforeResources(
  { answered, onset, parts }: TimeBefore,
  { id, subject }: { readonly id: string; readonly subject: string },
): readonly Observation[] {
  const answer = (name: string, feature: string, value: Partial<Observation>): Observation => ({
    ...{ resourceType: 'Observation', id: `${id}-${name}`, status: 'final' },
    code: { coding: [{ system: CASE_FEATURE, code: feature }] },
    subject: { reference: subject },
    effectiveDateTime: answered,
    ...value,
  })
  return [
    ...(onset === undefined
      ? []
      : [
          answer('onset-before', 'symptom-onset-before-treatment', {
            valueQuantity: {
              ...{ value: hoursOf(onset), unit: 'h' },
              ...{ system: 'http://unitsofmeasure.org', code: 'h' },
            },
          }),
        ]),
    ...(parts === undefined
      ? []
      : [
          answer('parts-before', 'body-parts-before-treatment', {
            valueString: parts.map((part) => part.replaceAll('-', ' ')).join(', '),
          }),
        ]),
  ]
}

function hoursOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours + minutes / 60
}
