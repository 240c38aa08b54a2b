import type {
  CodeableConcept,
  Dosage,
  MedicationRequest,
  MedicationStatement,
  Observation,
  Resource,
} from '@legato/fhir'
import { codingsOf, referenceTo, targetOf } from '@legato/fhir'
import type { TrialOutcome } from '@legato/knowledge'
import { resolveCondition, TRIED_DRUGS } from '@legato/knowledge'
import type { CivilDate } from '@legato/values'
import { daysBetween } from '@legato/values'
import { doseOf } from './entry-dose.ts'
import { CASE_FEATURE } from './lookup.ts'
import type { DrugEntry } from './medication.ts'
import { outcomeIn } from './trial-outcome.ts'
import type { When } from './when.ts'
import { whenOf } from './when.ts'

/** A drug that was taken and left, as one resource tells it. */
export interface Trial {
  /** The ingredient by its RxNorm name. */
  readonly drug: string
  readonly from: string
  readonly start?: When
  readonly end?: When
  /** The longest that the dates allow. */
  readonly weeks?: number
  /** Milligrams a day. */
  readonly mg?: number
  readonly outcome?: TrialOutcome
}

/** What a resource that tells of a course says beside the drug. */
export type Course = MedicationStatement | MedicationRequest

/**
 * Whether the resource tells of a course that is over. A request that was ended does so only where
 * it says why; most ends of requests are renewals.
 */
export function isPastCourse(resource: Resource, asOf: CivilDate): resource is Course {
  const isRequest = resource.resourceType === 'MedicationRequest'
  if (!isRequest && resource.resourceType !== 'MedicationStatement') return false
  const { status = '' } = resource
  if (NEVER.has(status) || (isRequest && !resource.statusReason)) return false
  const { end } = spanOf(resource)
  return end ? end.last <= asOf : OVER.has(status)
}

/** The drugs for the legs that this course, which is over, tried. */
export function trialsOf(
  course: Course,
  entry: Pick<DrugEntry, 'ingredients' | 'text'>,
): readonly Trial[] {
  const from = referenceTo(course)
  const span = spanOf(course)
  if (!from) return []
  const outcome = outcomeFor(course)
  const named = { ...entry, dosages: dosagesOf(course) }
  return entry.ingredients
    .filter((drug) => TRIED_DRUGS.includes(drug))
    .map((drug) => {
      const { mg } = doseOf(named, drug)
      return {
        drug,
        from,
        ...(span.start && { start: span.start }),
        ...(span.end && { end: span.end }),
        ...(span.weeks !== undefined && { weeks: span.weeks }),
        ...(mg !== undefined && { mg }),
        ...(outcome && { outcome }),
      }
    })
}

const OVER: ReadonlySet<string> = new Set(['completed', 'stopped', 'not-taken'])
const NEVER: ReadonlySet<string> = new Set(['entered-in-error', 'intended', 'draft', 'on-hold'])

function dosagesOf(course: Course): readonly Dosage[] {
  const dosages =
    course.resourceType === 'MedicationStatement' ? course.dosage : course.dosageInstruction
  return dosages ?? []
}

function spanOf(course: Course): Pick<Trial, 'start' | 'end' | 'weeks'> {
  const bounds = dosagesOf(course).flatMap(({ timing }) => timing?.repeat?.boundsPeriod ?? [])
  const isStatement = course.resourceType === 'MedicationStatement'
  const period = isStatement ? course.effectivePeriod : undefined
  const start = whenOf(period?.start, bounds[0]?.start, isStatement ? undefined : course.authoredOn)
  const end = whenOf(period?.end, bounds.at(-1)?.end)
  const known = { ...(start && { start }), ...(end && { end }) }
  const days = start && end && daysBetween(start.first, end.last)
  return days === undefined || days < 0 ? known : { ...known, weeks: Math.floor(days / 7) }
}

/** A drug that was given for something else tells of harm, but not of whether it helps the legs. */
function outcomeFor(course: Course): TrialOutcome | undefined {
  const { statusReason, reasonCode = [] } = course
  const outcome = outcomeIn([statusReason ?? []].flat())
  const harm = outcome === 'not-tolerated' || outcome === 'augmentation'
  return harm || isForLegs(reasonCode) ? outcome : undefined
}

function isForLegs(reasons: readonly CodeableConcept[]): boolean {
  const known = reasons.filter(({ coding, text }) => coding?.length || text)
  if (known.length === 0) return true
  return known.some((reason) =>
    resolveCondition({ codings: codingsOf(reason), text: reason.text }).some((id) =>
      id.startsWith('restless-legs'),
    ),
  )
}

/** Our own code for the result of a course, in an Observation that is part of it. */
export const TRIAL_RESULT = 'trial-result'

/** The result that an Observation gives to a course: `[MedicationStatement/x, 'failed']`. */
export function trialResult(
  observation: Observation,
): readonly [course: string, outcome: TrialOutcome] | undefined {
  const { status, code, partOf = [], valueCodeableConcept, valueString } = observation
  const ours = codingsOf(code).some(
    (one) => one.system === CASE_FEATURE && one.code === TRIAL_RESULT,
  )
  if (!ours || status === 'entered-in-error' || status === 'cancelled') return undefined
  const said = valueCodeableConcept ?? { text: valueString ?? '' }
  const word = codingsOf(said).map(({ code: one }) => one)
  const outcome =
    OUTCOMES.find((one) => word.includes(one) || said.text === one) ?? outcomeIn([said])
  const course = partOf.map((part) => targetOf(part)).find(({ kind }) => kind === 'resource')
  if (!outcome || course?.kind !== 'resource') return undefined
  return [`${course.type}/${course.id}`, outcome]
}

const OUTCOMES: readonly TrialOutcome[] = [
  'effective',
  'failed',
  'not-tolerated',
  'augmentation',
  'too-low-or-short',
]
