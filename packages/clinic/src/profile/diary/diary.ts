import type { Resource } from '@legato/fhir'
import { referenceTo } from '@legato/fhir'
import type { CivilDate } from '@legato/values'
import { diaryNight, type PatientRecord } from '../../record/index.ts'
import type { Logged } from './logged.ts'

/** The nights of the bedside diary up to a day, the oldest first; as they stood on that day. */
export function diaryOf(
  { resources }: Pick<PatientRecord, 'resources'>,
  { asOf }: { readonly asOf: CivilDate },
): readonly Logged[] {
  const nights = new Map<string, Logged>()
  for (const resource of resources) {
    const night = loggedIn(resource)
    if (!night || night.night > asOf || isSavedAfter(asOf, night)) continue
    const known = nights.get(night.night)
    if (!known || isNewer(night, known)) nights.set(night.night, night)
  }
  return [...nights.values()].toSorted((a, b) => (a.night < b.night ? -1 : 1))
}

function loggedIn(resource: Resource): Logged | undefined {
  const night = diaryNight(resource)
  return night && { ...night, from: referenceTo(resource) ?? resource.resourceType }
}

function isSavedAfter(day: CivilDate, { savedAt }: Logged): boolean {
  return savedAt !== undefined && savedAt.slice(0, day.length) > day
}

/** Of two responses for one night the one saved last counts; of one time, by its name. */
function isNewer(one: Logged, other: Logged): boolean {
  const [a, b] = [one.savedAt ?? '', other.savedAt ?? '']
  return a === b ? one.from > other.from : a > b
}
