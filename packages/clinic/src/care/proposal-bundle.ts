import type {
  Annotation,
  Bundle,
  BundleEntry,
  CarePlan,
  DetectedIssue,
  GuidanceResponse,
  Patient,
  Reference,
  RequestGroup,
  RequestGroupAction,
  Resource,
} from '@legato/fhir'
import type { Finding } from '../assessment/index.ts'
import type { Alert, Plan, Proposal, Unchecked } from '../plan/index.ts'
import { calendarActions } from './calendar-actions.ts'

/**
 * A plan as FHIR R4: a collection of a CarePlan and a RequestGroup with `intent: proposal`, a
 * GuidanceResponse for each finding, and a DetectedIssue for each alert. Nothing in it is an
 * order: a clinician's act makes requests of it, elsewhere.
 *
 * Ids follow from the patient and the item, so that the same plan gives the same Bundle.
 */
export function proposalBundle(plan: Plan): Bundle {
  const resources: readonly Resource[] = [
    carePlan(plan),
    requestGroup(plan),
    ...plan.findings.map((finding) => guidance(finding, plan)),
    ...plan.alerts.map((alert, index) => issue(alert, index, plan)),
    ...plan.unchecked.map((rule) => uncheckedGuidance(rule, plan)),
  ]
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: `${plan.asOf}T00:00:00Z`,
    entry: resources.map(
      (resource): BundleEntry => ({
        fullUrl: `${BASE}/${resource.resourceType}/${resource.id}`,
        resource,
      }),
    ),
  }
}

/** Our own codes and canonical addresses; nothing needs to answer there. */
const BASE = 'https://legato.example/fhir'
const ITEM = 'urn:legato:plan-item'
const APPROVAL = 'urn:legato:approval'

function subject({ patient }: Plan): Reference<Patient> {
  return { reference: `Patient/${patient.id}` }
}

/** A FHIR id from our words: at most 64 letters, digits and dashes. */
function idOf(plan: Plan, word: string): string {
  return `${plan.patient.id}-${word}`.replace(/[^A-Za-z0-9.-]/g, '-').slice(-64)
}

function carePlan(plan: Plan): CarePlan {
  return {
    resourceType: 'CarePlan',
    id: idOf(plan, 'plan'),
    meta: {
      tag: [{ system: APPROVAL, code: plan.knowledge.approved ? 'approved' : 'not-approved' }],
    },
    status: 'draft',
    intent: 'proposal',
    title: 'Proposed plan for restless legs syndrome',
    subject: subject(plan),
    created: plan.asOf,
    addresses: [],
    activity: [{ reference: { reference: `RequestGroup/${idOf(plan, 'proposals')}` } }],
    note: [
      {
        text: `Knowledge ${plan.knowledge.version} of ${plan.knowledge.date}. Proposals for a clinician to decide on; nothing here is an order.`,
      },
      approval(plan),
    ],
  }
}

/** Who approved this knowledge for the clinic, and that nobody has where nobody has. */
function approval({ knowledge: { approved } }: Plan): Annotation {
  if (!approved) return { text: 'This version of the knowledge is not approved in this clinic.' }
  const { by, at } = approved
  return {
    authorString: by,
    time: at,
    text: 'Approved this version of the knowledge for the clinic.',
  }
}

function requestGroup(plan: Plan): RequestGroup {
  return {
    resourceType: 'RequestGroup',
    id: idOf(plan, 'proposals'),
    status: 'draft',
    intent: 'proposal',
    subject: subject(plan),
    action: plan.proposals.map(action),
  }
}

function action(proposal: Proposal): RequestGroupAction {
  const { id, therapy, label, status, kind, summary, dose, calendar, tests = [], off } = proposal
  const days = calendarActions(calendar)
  return {
    title: label,
    description: dose ? `${summary} Dose: ${dose.say}` : summary,
    code: [
      { coding: [{ system: ITEM, code: id }], text: therapy },
      { coding: [{ system: `${ITEM}/kind`, code: kind }] },
      { coding: [{ system: `${ITEM}/status`, code: status }] },
      ...(off
        ? [{ coding: [{ system: `${ITEM}/ruling`, code: 'switched-off' }], text: off.reason }]
        : []),
      ...tests.map(({ loinc, name }) => ({
        coding: [{ system: 'http://loinc.org', code: loinc, display: name }],
      })),
    ],
    documentation: proposal.sources.map((source) => ({ type: 'citation', citation: source })),
    ...(days && { action: [...days] }),
  }
}

const EVALUATED = { met: 'success', 'not-met': 'success', undetermined: 'data-required' } as const

function guidance({ id, answer, say, needs }: Finding, plan: Plan): GuidanceResponse {
  return {
    resourceType: 'GuidanceResponse',
    id: idOf(plan, id),
    moduleUri: `${ITEM}/finding/${id}`,
    status: EVALUATED[answer],
    subject: subject(plan),
    occurrenceDateTime: plan.asOf,
    reasonCode: [{ coding: [{ system: `${ITEM}/answer`, code: answer }], text: say }],
    ...(answer === 'undetermined' && { dataRequirement: required(needs) }),
  }
}

function uncheckedGuidance({ id, say, needs }: Unchecked, plan: Plan): GuidanceResponse {
  return {
    resourceType: 'GuidanceResponse',
    id: idOf(plan, `unchecked-${id}`),
    moduleUri: `${ITEM}/alert/${id}`,
    status: 'data-required',
    subject: subject(plan),
    occurrenceDateTime: plan.asOf,
    reasonCode: [{ text: say }],
    dataRequirement: required(needs),
  }
}

function required(needs: readonly string[]): NonNullable<GuidanceResponse['dataRequirement']> {
  return needs.map((feature) => ({
    type: 'Observation',
    codeFilter: [{ path: 'code', code: [{ system: 'urn:legato:case-feature', code: feature }] }],
  }))
}

const SEVERITY = { stop: 'high', warn: 'moderate', info: 'low' } as const

function issue(alert: Alert, index: number, plan: Plan): DetectedIssue {
  const { id, about, level, say, from, instead } = alert
  return {
    resourceType: 'DetectedIssue',
    id: idOf(plan, `alert-${index + 1}`),
    status: 'preliminary',
    code: { coding: [{ system: `${ITEM}/alert`, code: id }], text: about },
    severity: SEVERITY[level],
    patient: subject(plan),
    identifiedDateTime: plan.asOf,
    implicated: from.map((reference) => ({ reference })),
    detail: say,
    mitigation: instead.map((drug) => ({ action: { text: `Consider ${drug} instead` } })),
  }
}
