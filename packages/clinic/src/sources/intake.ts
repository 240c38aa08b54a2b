import {
  DEPTH_LIMIT,
  type Issue,
  isDeeperThan,
  isObject,
  isResource,
  type JsonObject,
  otherVersion,
  reason,
  shapeOf,
  withoutNulls,
} from '@legato/fhir'
import type { ReceivedResource, Unread } from './received.ts'

/** Sorts what a document holds into what can be used and what cannot. */
export interface Intake {
  readonly resources: ReceivedResource[]
  readonly unread: Unread[]
  /** This one and those of the Bundles inside, where the same names may mean others. */
  readonly parts: Intake[]
  /** The text held U+FFFD: somewhere characters were lost, and each resource is searched for it. */
  readonly isDamaged: boolean
}

/** An empty intake: of a document, or of a Bundle inside of one. */
export function beginIntake(isDamaged: boolean, parts: Intake[] = []): Intake {
  const intake: Intake = { resources: [], unread: [], parts, isDamaged }
  parts.push(intake)
  return intake
}

/** Where something stands, and the address it was given. */
export interface Spot {
  readonly place: string
  readonly fullUrl?: string
}

/** Refuses with one reason: the first that was found. */
export function refuse(intake: Intake, place: string, { code, values }: Issue): void {
  intake.unread.push({ place, reason: reason(code, values) })
}

/** Takes one resource that is no Bundle, or says why not. */
export function takeResource(intake: Intake, value: JsonObject, spot: Spot): void {
  const issue = objection(intake, value)
  if (issue) refuse(intake, spot.place, issue)
  else if (value.resourceType === 'OperationOutcome') takeOutcome(intake, value, spot.place)
  else takeShaped(intake, value, spot)
}

function objection(intake: Intake, value: JsonObject): Issue | undefined {
  if (isDeeperThan(DEPTH_LIMIT, value)) return { code: 'too-deep', values: { limit: DEPTH_LIMIT } }
  const version = otherVersion(value)
  if (version) return version
  if (!isResource(value)) return { code: 'unknown-type' }
  if (intake.isDamaged && JSON.stringify(value).includes('\uFFFD')) return { code: 'not-utf-8' }
  return undefined
}

function takeShaped(intake: Intake, value: JsonObject, spot: Spot): void {
  const [issue] = shapeOf(value)
  const usable = issue ? repaired(value) : value
  if (isResource(usable)) intake.resources.push({ resource: usable, ...spot })
  else if (issue) refuse(intake, spot.place, issue)
}

/** Null members are what some systems write for "nothing"; without them the shape may be right. */
function repaired(value: JsonObject): unknown {
  const bare = withoutNulls(value)
  return isObject(bare) && shapeOf(bare).length === 0 ? bare : undefined
}

/** What the sender says about its own answer: not part of a record, but worth knowing. */
function takeOutcome(intake: Intake, value: JsonObject, place: string): void {
  const issues: readonly unknown[] = Array.isArray(value.issue) ? value.issue : []
  const codes = issues
    .filter(isObject)
    .filter(({ severity }) => severity !== 'information')
    .map(({ code }) => (typeof code === 'string' ? code : 'unknown'))
  if (codes.length > 0)
    refuse(intake, place, { code: 'sender-reports-problem', values: { issue: codes } })
}
