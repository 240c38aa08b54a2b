import { type Issue, isObject, type JsonObject } from '@legato/fhir'
import { newestEntries } from './history.ts'
import { beginIntake, type Intake, refuse, takeResource } from './intake.ts'

/** Bundles inside Bundles inside Bundles: batch responses hold one level. */
const NESTING_LIMIT = 10

interface Where {
  /** The resource's place. */
  readonly place: string
  /** What its parts are called after: `Bundle`, `line 3: Bundle`, `Bundle.entry[1].resource`. */
  readonly path: string
  readonly fullUrl?: string
  readonly nesting: number
}

/** Takes what JSON gave: a Bundle with all it holds, or one resource. */
export function take(intake: Intake, value: unknown, where: Where): void {
  if (!isObject(value) || typeof value.resourceType !== 'string')
    refuse(intake, where.place, { code: 'not-fhir' })
  else if (value.resourceType === 'Bundle') takeBundle(intakeOf(intake, where), value, where)
  else if (value.resourceType === 'Parameters') takeParameters(intake, value, where)
  else {
    const { place, fullUrl } = where
    takeResource(intake, value, fullUrl === undefined ? { place } : { place, fullUrl })
  }
}

/** A Bundle inside of another is a part of its own. */
function intakeOf(outer: Intake, { nesting }: Where): Intake {
  return nesting === 0 ? outer : beginIntake(outer.isDamaged, outer.parts)
}

/**
 * Takes each entry of a Bundle of any type. Entries that ask a server to do something are read
 * for what they carry: a created or updated resource is used, a deletion is reported.
 * https://hl7.org/fhir/R4/bundle.html
 */
function takeBundle(intake: Intake, bundle: JsonObject, { place, path, nesting }: Where): void {
  const entries = bundle.entry ?? []
  if (nesting > NESTING_LIMIT)
    refuse(intake, place, { code: 'too-deep', values: { limit: NESTING_LIMIT } })
  else if (!Array.isArray(entries)) refuse(intake, place, mustBe('array'))
  else {
    const passedOver = bundle.type === 'history' ? newestEntries(entries) : undefined
    entries.forEach((entry: unknown, index) => {
      if (passedOver?.has(index)) return
      takeEntry(intake, entry, { place: `${path}.entry[${index}]`, nesting: nesting + 1 })
    })
  }
}

/** What an operation answers or was asked with: each parameter that is a resource. */
function takeParameters(intake: Intake, { parameter = [] }: JsonObject, where: Where): void {
  const { place, nesting } = where
  if (nesting > NESTING_LIMIT)
    refuse(intake, place, { code: 'too-deep', values: { limit: NESTING_LIMIT } })
  else if (!Array.isArray(parameter)) refuse(intake, place, mustBe('array', 'Parameters.parameter'))
  else
    parameter.forEach((one: unknown, index) => {
      if (!isObject(one) || !isPresent(one.resource)) return
      const at = `${place}.parameter[${index}]`
      take(intake, one.resource, { place: at, path: `${at}.resource`, nesting: nesting + 1 })
    })
}

function takeEntry(intake: Intake, entry: unknown, at: { place: string; nesting: number }): void {
  const objection = isObject(entry) ? objectionTo(entry) : mustBe('object')
  if (objection) refuse(intake, at.place, objection)
  else if (isObject(entry) && isPresent(entry.resource))
    take(intake, entry.resource, {
      ...at,
      path: `${at.place}.resource`,
      ...(typeof entry.fullUrl === 'string' ? { fullUrl: entry.fullUrl } : {}),
    })
}

/** An answer may be a status alone; anything else without a resource is worth a word. */
function objectionTo({ request, resource, response }: JsonObject): Issue | undefined {
  const method = isObject(request) ? request.method : undefined
  if (method === 'DELETE') return { code: 'deletion-not-applied' }
  if (method === 'PATCH') return { code: 'change-not-applied', values: { method } }
  return isPresent(resource) || isObject(response) ? undefined : { code: 'entry-without-resource' }
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null
}

function mustBe(expected: string, at = 'Bundle.entry'): Issue {
  return { code: 'wrong-type', values: { at, expected } }
}
