import type { Condition, MedicationStatement, Resource } from '@legato/fhir'
import type { CivilDate } from '@legato/values'
import { addDays } from '@legato/values'

/** A resource as it stood on a day, or since when it was written down, which is later. */
export type Then =
  | { readonly kind: 'stood'; readonly resource: Resource }
  | { readonly kind: 'later'; readonly date: string }

/**
 * What a resource said on an earlier day. A record holds only the newest version of each, so that
 * two things are undone: what was written down later was not known, and what has ended since was
 * still going on. A stop or an end without a date cannot be undone and stands as it is now.
 */
export function asItStood(resource: Resource, asOf: CivilDate): Then {
  const date = writtenOn(resource)
  if (date !== undefined && isLater(date, asOf)) return { kind: 'later', date }
  if (resource.resourceType === 'Condition') return stood(beforeEnd(resource, asOf))
  if (resource.resourceType === 'MedicationStatement') return stood(beforeStop(resource, asOf))
  return stood(resource)
}

function stood(resource: Resource): Then {
  return { kind: 'stood', resource }
}

function writtenOn(resource: Resource): string | undefined {
  switch (resource.resourceType) {
    case 'Condition':
    case 'AllergyIntolerance':
      return resource.recordedDate
    case 'Observation':
      return resource.issued
    case 'FamilyMemberHistory':
      return resource.date
    default:
      return undefined
  }
}

/** An instant may fall on the day before or after where the clinic is; a date of its own may not. */
function isLater(date: string, asOf: CivilDate): boolean {
  if (date.length < 10) return false
  return date.slice(0, 10) > (date.length > 10 ? addDays(asOf, 1) : asOf)
}

const OVER: ReadonlySet<string> = new Set(['inactive', 'remission', 'resolved'])

function beforeEnd(condition: Condition, asOf: CivilDate): Condition {
  const { clinicalStatus, abatementDateTime, abatementPeriod, ...rest } = condition
  const end = abatementDateTime ?? abatementPeriod?.end
  const isOver = clinicalStatus?.coding?.some(({ code }) => OVER.has(code ?? ''))
  if (!isOver || end === undefined || !isLater(end, asOf)) return condition
  return { ...rest, clinicalStatus: { coding: [{ code: 'active' }] } }
}

function beforeStop(statement: MedicationStatement, asOf: CivilDate): MedicationStatement {
  const { status, effectivePeriod, dateAsserted, ...rest } = statement
  const end = effectivePeriod?.end
  const isOver = status === 'stopped' || status === 'completed'
  if (!isOver || end === undefined || !isLater(end, asOf)) return statement
  const { start } = effectivePeriod ?? {}
  return { ...rest, status: 'active', ...(start && { effectivePeriod: { start } }) }
}
