import type { DiagnosticReport, Observation } from '@legato/fhir'
import { referenceTo } from '@legato/fhir'
import type { Gathering } from './mention.ts'
import { readObservation } from './observation.ts'

/** A report that was called off holds nothing to be read. */
const VOID: ReadonlySet<string> = new Set(['entered-in-error', 'cancelled'])

/**
 * The results inside of a report or a panel, as of the time of the whole where they give none of
 * their own. They are told under the name of the whole, which is what can be opened.
 */
export function readContained(whole: DiagnosticReport | Observation, gathering: Gathering): void {
  if (!whole.contained || VOID.has(whole.status ?? '')) return
  const from = referenceTo(whole) ?? whole.resourceType
  const { effectiveDateTime, effectivePeriod, issued } = whole
  for (const one of whole.contained) {
    if (one.resourceType !== 'Observation') continue
    const own = one.effectiveDateTime ?? one.effectivePeriod ?? one.effectiveInstant ?? one.issued
    const dated = own
      ? one
      : {
          ...one,
          ...(effectiveDateTime && { effectiveDateTime }),
          ...(effectivePeriod && { effectivePeriod }),
          ...(issued && { issued }),
        }
    readObservation(dated, gathering, { from, place: `${from}#${one.id ?? ''}` })
  }
}
