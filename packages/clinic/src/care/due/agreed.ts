import type { CarePlan, Period, Resource, ServiceRequest } from '@legato/fhir'
import { referenceTo, textOf } from '@legato/fhir'
import { type CivilDate, daysOf } from '@legato/values'
import type { PatientRecord } from '../../record/index.ts'
import type { Due } from './due.ts'
import { fulfilling } from './fulfilled.ts'

/**
 * What is due by what people agreed: requests, steps of care plans and visits, where they are in
 * force and tell a day. A proposal is no agreement. What tells no day, or a begin without an end,
 * is due on no day that anybody knows, and so not here.
 */
export function duesAgreed({ resources }: PatientRecord): readonly Due[] {
  return resources.flatMap((one): readonly Due[] => {
    switch (one.resourceType) {
      case 'ServiceRequest':
        return requested(one, resources)
      case 'CarePlan':
        return planned(one)
      case 'Appointment':
        return booked(one, resources)
      default:
        return []
    }
  })
}

type Appointment = Extract<Resource, { resourceType: 'Appointment' }>

const IN_FORCE: readonly string[] = ['active', 'completed']
const AGREED: readonly string[] = ['plan', 'order', 'original-order', 'filler-order', 'directive']

function requested(request: ServiceRequest, among: readonly Resource[]): readonly Due[] {
  const { status, intent, doNotPerform = false, occurrenceDateTime, occurrencePeriod } = request
  const span = occurrencePeriod ? spanOf(occurrencePeriod) : occurring(occurrenceDateTime)
  if (!IN_FORCE.includes(status) || !AGREED.includes(intent) || doNotPerform || !span) return []
  const source = addressOf(request)
  const done = status === 'completed' ? source : fulfilling(request, among)
  return [
    {
      ...{ kind: 'request', key: source, source, ...span },
      say: textOf(request.code) ?? NOT_NAMED,
      ...(done && { done }),
    },
  ]
}

const OPEN_STEPS: readonly string[] = ['not-started', 'scheduled', 'in-progress', 'completed']

function planned(plan: CarePlan): readonly Due[] {
  const { status, intent, activity = [] } = plan
  if (status !== 'active' || !['plan', 'order'].includes(intent)) return []
  const source = addressOf(plan)
  return activity.flatMap(({ id, detail, outcomeReference = [] }, index): readonly Due[] => {
    const span = detail?.scheduledPeriod && spanOf(detail.scheduledPeriod)
    if (!detail || !span || !OPEN_STEPS.includes(detail.status) || detail.doNotPerform) return []
    const done = outcomeReference[0]?.reference ?? (detail.status === 'completed' && source)
    return [
      {
        ...{ kind: 'activity', key: `${source}#${id ?? index + 1}`, source, ...span },
        say: textOf(detail.code) ?? detail.description ?? NOT_NAMED,
        ...(done && { done }),
      },
    ]
  })
}

const COMING: readonly string[] = ['booked', 'pending', 'arrived', 'checked-in', 'fulfilled']

function booked(visit: Appointment, among: readonly Resource[]): readonly Due[] {
  const span = occurring(visit.start)
  if (!COMING.includes(visit.status) || !span) return []
  const source = addressOf(visit)
  const came = among.find(
    (one) =>
      one.resourceType === 'Encounter' &&
      one.appointment?.some(({ reference }) => reference === source),
  )
  const done = came ? referenceTo(came) : visit.status === 'fulfilled' && source
  return [
    {
      ...{ kind: 'appointment', key: source, source, ...span },
      say: visit.description ?? textOf(visit.serviceType?.[0]) ?? NOT_NAMED,
      ...(done && { done }),
    },
  ]
}

const NOT_NAMED = 'not named'

/** All that stands in a record has an id. */
function addressOf(resource: Resource): string {
  return referenceTo(resource) ?? resource.resourceType
}

interface Span {
  readonly from: CivilDate
  readonly to: CivilDate
}

function occurring(at: string | undefined): Span | undefined {
  const days = at === undefined ? undefined : daysOf(at)
  return days && { from: days.first, to: days.last }
}

function spanOf({ start, end }: Period): Span | undefined {
  const [first, last] = [start ?? end, end].map((text) => (text ? daysOf(text) : undefined))
  return first && last && { from: first.first, to: last.last }
}
