import type {
  Dosage,
  MedicationAdministration,
  MedicationDispense,
  MedicationRequest,
  MedicationStatement,
} from '@legato/fhir'
import type { CivilDate } from '@legato/values'
import { addDays } from '@legato/values'
import type { When } from './when.ts'
import { isAfter, whenOf } from './when.ts'

/** A resource that says of a drug whether it is taken. */
export type Medicated =
  | MedicationStatement
  | MedicationRequest
  | MedicationAdministration
  | MedicationDispense

/** How a drug stands, by one resource. */
export interface Stood {
  readonly stance: 'taken' | 'not-taken' | 'given'
  /** When that was so. */
  readonly when?: When
  readonly since?: string
  /** The last day of a course that is over. */
  readonly until?: string
  readonly dosages: readonly Dosage[]
}

/** Undefined when the resource says neither that the drug is taken nor that it is not. */
export function standing(resource: Medicated, asOf: CivilDate): Stood | undefined {
  switch (resource.resourceType) {
    case 'MedicationStatement':
      return stated(resource, asOf)
    case 'MedicationRequest':
      return ordered(resource, asOf)
    case 'MedicationDispense':
      return dispensed(resource, asOf)
    case 'MedicationAdministration':
      return administered(resource)
  }
}

function stated(statement: MedicationStatement, asOf: CivilDate): Stood | undefined {
  const { status, effectivePeriod, effectiveDateTime, dateAsserted, dosage = [] } = statement
  if (status === 'entered-in-error' || status === 'intended') return undefined
  const start = whenOf(effectivePeriod?.start)
  const end = whenOf(effectivePeriod?.end)
  const over = (end !== undefined && end.last < asOf) || isOver(dosage, asOf)
  if (!over && status !== 'not-taken' && start && isAfter(start, asOf)) return undefined
  if (over || STOPPED.has(status ?? '')) {
    const when = whenOf(
      effectivePeriod?.end,
      ...periodsOf(dosage).map((period) => period.end),
      dateAsserted,
      effectiveDateTime,
      effectivePeriod?.start,
    )
    const until = effectivePeriod?.end
    return { stance: 'not-taken', dosages: dosage, ...(when && { when }), ...(until && { until }) }
  }
  const when = whenOf(dateAsserted, effectiveDateTime, effectivePeriod?.start)
  const since = effectivePeriod?.start ?? effectiveDateTime
  return taken(running(dosage, asOf), when, since)
}

const STOPPED: ReadonlySet<string> = new Set(['completed', 'stopped', 'not-taken', 'on-hold'])

/** Intents that mean that the drug is to be taken: not a plan or proposal, not an option. */
const ORDERS: ReadonlySet<string> = new Set([
  'order',
  'original-order',
  'reflex-order',
  'filler-order',
  'instance-order',
])

/**
 * A request that was stopped does not say when; only statements tell that a drug was left. A
 * request without an intent is an order that somebody forgot to call one; a reported plan is what
 * US Core makes of a drug that the patient says to take.
 */
function ordered(request: MedicationRequest, asOf: CivilDate): Stood | undefined {
  const { status, intent, doNotPerform, authoredOn, dosageInstruction = [] } = request
  const reported = request.reportedBoolean === true || request.reportedReference !== undefined
  const meant = !intent || ORDERS.has(intent) || (intent === 'plan' && reported)
  const active = status === 'active' || status === 'unknown'
  if (!active || doNotPerform || !meant || isOver(dosageInstruction, asOf)) return undefined
  const periods = periodsOf(dosageInstruction)
  const starts = periods.map(({ start }) => whenOf(start))
  if (starts.length > 0 && starts.every((start) => start && isAfter(start, asOf))) return undefined
  const since = periods[0]?.start ?? authoredOn
  return taken(running(dosageInstruction, asOf), whenOf(authoredOn), since)
}

/** How long a dispense without its days of supply counts: a usual package. A default of ours. */
const SUPPLY_DAYS = 92

/**
 * What the pharmacy handed out is taken as long as it lasts. Some exports have nothing else of a
 * drug, and one left out does more harm than one that was not swallowed.
 */
function dispensed(dispense: MedicationDispense, asOf: CivilDate): Stood | undefined {
  const { status, whenHandedOver, whenPrepared, daysSupply, dosageInstruction = [] } = dispense
  const when = whenOf(whenHandedOver, whenPrepared)
  if (status !== 'completed' || !when) return undefined
  const days = daysSupply?.value ?? SUPPLY_DAYS
  if (!(days >= 0 && days < 1000) || addDays(when.last, Math.ceil(days)) < asOf) return undefined
  return taken(running(dosageInstruction, asOf), when, when.at)
}

function administered(given: MedicationAdministration): Stood | undefined {
  if (given.status !== 'completed' && given.status !== 'in-progress') return undefined
  const when = whenOf(
    given.effectiveDateTime,
    given.effectivePeriod?.end,
    given.effectivePeriod?.start,
  )
  return { stance: 'given', dosages: [], ...(when && { when }) }
}

function taken(dosages: readonly Dosage[], when: When | undefined, since: string | undefined) {
  return { stance: 'taken', dosages, ...(when && { when }), ...(since && { since }) } as const
}

function periodsOf(dosages: readonly Dosage[]) {
  return dosages.flatMap(({ timing }) => timing?.repeat?.boundsPeriod ?? [])
}

/** Whether every dosage that has an end is past it. */
function isOver(dosages: readonly Dosage[], asOf: CivilDate): boolean {
  return dosages.length > 0 && running(dosages, asOf, 'end').length === 0
}

/** The dosages that hold on the day: of a course in steps, not those before and after. */
function running(
  dosages: readonly Dosage[],
  asOf: CivilDate,
  bounds: 'both' | 'end' = 'both',
): readonly Dosage[] {
  return dosages.filter(({ timing }) => {
    const period = timing?.repeat?.boundsPeriod
    const [start, end] = [whenOf(period?.start), whenOf(period?.end)]
    const ended = end !== undefined && end.last < asOf
    return !ended && (bounds === 'end' || !start || !isAfter(start, asOf))
  })
}
