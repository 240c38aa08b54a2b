import type {
  ActivityDefinition,
  Bundle,
  Library,
  PlanDefinition,
  PlanDefinitionAction,
  RelatedArtifact,
  Resource,
} from '@legato/fhir'
import type { AlertRule, Basis, Knowledge, ProposalKind, Reason, Therapy } from '@legato/knowledge'
import { SOURCES } from '@legato/knowledge'
import { cqlLibrary, LIBRARY, notExpressed } from './cql.ts'
import { alertName, concernsName, forbidsName, stepName } from './definitions.ts'
import { named } from './expression.ts'

/** Text as base64; of the platform, so given from outside. */
export type Base64 = (text: string) => string

/**
 * The knowledge as FHIR R4 clinical reasoning: a Library with the CQL, an ActivityDefinition for
 * each therapy, a PlanDefinition that says when it is thought of, and one for the alerts. Of the
 * steps of a therapy the first that applies gives its standing, unless something forbids it.
 * All are drafts: a clinician decides. https://hl7.org/fhir/R4/plandefinition.html
 */
export function planDefinitions(knowledge: Knowledge, base64: Base64): Bundle {
  const resources: readonly Resource[] = [
    library(knowledge, base64),
    ...knowledge.therapies.flatMap((therapy) => [
      activity(therapy, knowledge),
      plan(therapy, knowledge),
    ]),
    alerts(knowledge),
  ]
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({
      fullUrl: address(resource.resourceType, resource.id ?? ''),
      resource,
    })),
  }
}

const BASE = 'https://legato.example/fhir'

function address(type: string, id: string): string {
  return `${BASE}/${type}/${id}`
}

function library({ version, date, ...knowledge }: Knowledge, base64: Base64): Library {
  const cql = cqlLibrary({ version, date, ...knowledge })
  return {
    resourceType: 'Library',
    id: LIBRARY,
    url: address('Library', LIBRARY),
    name: LIBRARY,
    title: 'What Legato knows of restless legs syndrome, as CQL',
    status: 'draft',
    version,
    date,
    description: notExpressed.join('\n'),
    type: {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/library-type', code: 'logic-library' },
      ],
    },
    content: [{ contentType: 'text/cql', data: base64(cql) }],
  }
}

const REQUEST: Readonly<Record<ProposalKind, NonNullable<ActivityDefinition['kind']>>> = {
  medication: 'MedicationRequest',
  deprescribe: 'Task',
  procedure: 'ServiceRequest',
  device: 'DeviceRequest',
  lifestyle: 'CarePlan',
  workup: 'ServiceRequest',
  referral: 'ServiceRequest',
  monitoring: 'ServiceRequest',
  education: 'CommunicationRequest',
}

function activity(therapy: Therapy, { version, date }: Knowledge): ActivityDefinition {
  const { id, label, kind } = therapy
  return {
    resourceType: 'ActivityDefinition',
    id: idOf(id),
    url: address('ActivityDefinition', idOf(id)),
    title: label.english,
    status: 'draft',
    version,
    date,
    kind: REQUEST[kind],
    intent: 'proposal',
    code: { text: therapy.therapy },
    relatedArtifact: artifacts(therapy.basis),
  }
}

function plan(therapy: Therapy, knowledge: Knowledge): PlanDefinition {
  const { id, label, ladder, forbids, basis } = therapy
  const standings = ladder.map((step, index): PlanDefinitionAction => {
    const action = actionFor(step, stepName(therapy, index))
    const applies = { definitionCanonical: address('ActivityDefinition', idOf(id)) }
    return step.standing === 'not-recommended' ? action : { ...action, ...applies }
  })
  return {
    ...definition(knowledge, { id: idOf(id), title: label.english }),
    relatedArtifact: artifacts(basis),
    action: [
      {
        title: label.english,
        condition: [when(concernsName(therapy))],
        selectionBehavior: 'at-most-one',
        action: [
          ...forbids.map((reason) => actionFor(reason, forbidsName(therapy, reason))),
          ...standings,
        ],
      },
    ],
  }
}

function alerts(knowledge: Knowledge): PlanDefinition {
  return {
    ...definition(knowledge, { id: 'alerts', title: 'Alerts' }),
    action: knowledge.alerts.map((alert) => ({
      ...actionFor(alert, alertName(alert)),
      priority: PRIORITY[alert.level],
    })),
  }
}

const PRIORITY: Readonly<
  Record<AlertRule['level'], NonNullable<PlanDefinitionAction['priority']>>
> = { stop: 'stat', warn: 'urgent', info: 'routine' }

function definition(
  { version, date }: Knowledge,
  { id, title }: { readonly id: string; readonly title: string },
): PlanDefinition {
  return {
    resourceType: 'PlanDefinition',
    id,
    url: address('PlanDefinition', id),
    title,
    status: 'draft',
    version,
    date,
    type: {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/plan-definition-type', code: 'eca-rule' },
      ],
    },
    library: [`${address('Library', LIBRARY)}|${version}`],
  }
}

function actionFor(
  { say, basis }: Pick<Reason, 'say' | 'basis'>,
  name: string,
): PlanDefinitionAction {
  return {
    title: name,
    description: say.english,
    condition: [when(name)],
    documentation: artifacts(basis),
  }
}

function when(name: string) {
  return {
    kind: 'applicability',
    expression: { language: 'text/cql', expression: named(name) },
  } as const
}

function artifacts(basis: readonly Basis[]): RelatedArtifact[] {
  return basis.map(({ source, verified }) => ({
    type: 'citation',
    label: verified ? 'read in the source' : 'not verified',
    citation: SOURCES[source].citation,
  }))
}

function idOf(id: string): string {
  return id.replace(/[^A-Za-z0-9.-]/g, '-').slice(-64)
}
