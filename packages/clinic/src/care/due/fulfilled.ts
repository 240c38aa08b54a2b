import type { CodeableConcept, Reference, Resource, ServiceRequest } from '@legato/fhir'
import { referenceTo } from '@legato/fhir'
import { daysOf, type ResourceRef } from '@legato/values'

/** Something that was done, as far as it tells what for, and when. */
interface Deed {
  readonly basedOn: readonly Reference[]
  readonly code: CodeableConcept | undefined
  readonly at: string | undefined
}

/** The resource that shows a request done: made on its base, or of the same code since it was asked. */
export function fulfilling(
  request: ServiceRequest,
  among: readonly Resource[],
): ResourceRef | undefined {
  const source = referenceTo(request)
  const found = among.find((one) => {
    const deed = deedOf(one)
    if (!deed) return false
    return deed.basedOn.some(({ reference }) => reference === source) || isLike(deed, request)
  })
  return found && referenceTo(found)
}

const RESULTS: readonly string[] = ['preliminary', 'final', 'amended', 'corrected', 'appended']

/** Undefined for what is not done, or not yet. */
function deedOf(one: Resource): Deed | undefined {
  switch (one.resourceType) {
    case 'DiagnosticReport':
    case 'Observation':
      if (!RESULTS.includes(one.status)) return undefined
      return { basedOn: one.basedOn ?? [], code: one.code, at: one.effectiveDateTime }
    case 'Procedure':
      if (one.status !== 'completed') return undefined
      return { basedOn: one.basedOn ?? [], code: one.code, at: one.performedDateTime }
    case 'Encounter':
      if (one.status !== 'finished') return undefined
      return { basedOn: one.basedOn ?? [], code: undefined, at: undefined }
    default:
      return undefined
  }
}

/** Many records link nothing: then the code must be the same, and the day surely not before it was asked. */
function isLike({ code, at }: Deed, request: ServiceRequest): boolean {
  const [done, asked] = [at, request.authoredOn].map((text) => (text ? daysOf(text) : undefined))
  if (!done || !asked || done.first < asked.last) return false
  return (code?.coding ?? []).some(({ system, code: one }) =>
    request.code?.coding?.some(
      (coding) => one !== undefined && coding.system === system && coding.code === one,
    ),
  )
}
