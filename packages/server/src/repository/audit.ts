import type { Actor, Answer } from '@legato/clinic/record'
import type { AuditEvent } from '@legato/fhir'
import type { PatientId } from '@legato/values'
import type { Query, Store } from './store.ts'
import type { Made } from './versions.ts'

/** FHIR's words for what is done to resources, DICOM's for who comes and goes. */
const REST = 'http://hl7.org/fhir/restful-interaction'
const DICOM = 'http://dicom.nema.org/resources/ontology/DCM'
const INTERACTIONS = {
  read: { system: REST, code: 'read' },
  vread: { system: REST, code: 'vread' },
  create: { system: REST, code: 'create' },
  update: { system: REST, code: 'update' },
  delete: { system: REST, code: 'delete' },
  history: { system: REST, code: 'history-instance' },
  'history-type': { system: REST, code: 'history-type' },
  'history-system': { system: REST, code: 'history-system' },
  search: { system: REST, code: 'search-type' },
  transaction: { system: REST, code: 'transaction' },
  export: { system: DICOM, code: '110106' },
  login: { system: DICOM, code: '110122' },
  logout: { system: DICOM, code: '110123' },
  credentials: { system: DICOM, code: '110137' },
  // "Emergency Override Started"
  emergency: { system: DICOM, code: '110127' },
} as const
type Interaction = keyof typeof INTERACTIONS

/** What was asked of the repository, as the audit tells it. */
export interface Act {
  readonly actor: Actor
  readonly interaction: Interaction
  /** C create, R read, U update, D delete, E execute: http://hl7.org/fhir/audit-event-action. */
  readonly action: 'C' | 'R' | 'U' | 'D' | 'E'
  /** In a word or two, for the person who reads the audit. */
  readonly what: string
  readonly patient?: PatientId
  /** What was searched for. */
  readonly query?: string
  /** Whose account was looked at or changed. */
  readonly account?: string
}

/** An act with how it ended, and all patients it turned out to concern. */
export interface Done {
  readonly act: Act
  readonly answer: Answer<unknown>
  readonly patients: readonly PatientId[]
  /** The versions that were written. */
  readonly made?: readonly Made[]
  /** The record of one of them is open only because the glass was broken. */
  readonly isEmergency?: boolean
}

/**
 * Writes the AuditEvent of an act into the transaction of the act itself: if it cannot be written,
 * nothing of the act stays. It then waits for its seal.
 */
export async function audit(query: Query, store: Store, done: Done): Promise<void> {
  const { actor, action } = done.act
  const at = store.now().toISOString()
  await query(
    `with told as (
      insert into legato.audit_event (clinic, id, at, actor, action, patients, content)
        values ($1, $2, $3, $4, $5, $6, $7) returning clinic, id)
      insert into legato.audit_unsealed (clinic, event) select clinic, id from told`,
    [actor.clinic, store.newId(), at, actor.user, action, done.patients, auditEvent(done, at)],
  )
}

function auditEvent(
  { act, answer, patients, made = [], isEmergency = false }: Done,
  recorded: string,
): AuditEvent {
  const subtype = INTERACTIONS[act.interaction]
  return {
    resourceType: 'AuditEvent',
    type: typeOf(subtype),
    subtype: [subtype, { display: act.what }],
    action: act.action,
    recorded,
    // 0 success, 4 minor failure: http://terminology.hl7.org/CodeSystem/audit-event-outcome
    outcome: answer.kind === 'ok' ? '0' : '4',
    ...(answer.kind === 'ok' ? {} : { outcomeDesc: answer.outcome.issue[0]?.code ?? 'refused' }),
    purposeOfEvent: [purpose(act.actor, isEmergency || act.interaction === 'emergency')],
    agent: [
      {
        who: { identifier: { value: act.actor.user } },
        role: act.actor.roles.map((text) => ({ text })),
        requestor: true,
      },
    ],
    source: { observer: { display: 'Legato' } },
    entity: [
      ...patients.map(patientEntity),
      // Nothing of what was refused stays.
      ...(answer.kind === 'ok' ? made.map(versionEntity) : []),
      ...(act.query ? [queryEntity(act.query)] : []),
      ...(act.account ? [accountEntity(act.account)] : []),
    ],
  }
}

function typeOf({ system, code }: (typeof INTERACTIONS)[Interaction]) {
  if (system === REST)
    return { system: 'http://terminology.hl7.org/CodeSystem/audit-event-type', code: 'rest' }
  if (code === INTERACTIONS.emergency.code)
    return { system, code: '110113', display: 'Security Alert' }
  return code === INTERACTIONS.export.code
    ? { system, code, display: 'Export' }
    : { system, code: '110114', display: 'User Authentication' }
}

function purpose({ purpose }: Actor, isEmergency: boolean) {
  const system = 'http://terminology.hl7.org/CodeSystem/v3-ActReason'
  const code = { care: 'TREAT', administration: 'HOPERAT', research: 'HRESCH' }[purpose]
  const codes = isEmergency ? ['ETREAT', 'BTG'] : [code]
  return { coding: codes.map((code) => ({ system, code })) }
}

// 1 patient, 4 domain resource, 11 security user, 24 query: http://terminology.hl7.org/CodeSystem/object-role
const OBJECT_ROLE = 'http://terminology.hl7.org/CodeSystem/object-role'

function patientEntity(patient: PatientId) {
  return { what: { reference: `Patient/${patient}` }, role: { system: OBJECT_ROLE, code: '1' } }
}

// 1 origination, 3 amendment, 14 logical deletion: http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle
const LIFECYCLE = 'http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle'
const LIFE: Readonly<Record<Made['effect'], string>> = { created: '1', updated: '3', removed: '14' }

function versionEntity({ type, id, version, effect }: Made) {
  return {
    what: { reference: `${type}/${id}/_history/${version}` },
    role: { system: OBJECT_ROLE, code: '4' },
    lifecycle: { system: LIFECYCLE, code: LIFE[effect] },
  }
}

function queryEntity(text: string) {
  const query = Buffer.from(text).toString('base64')
  return { query, role: { system: OBJECT_ROLE, code: '24' } }
}

function accountEntity(value: string) {
  return { what: { identifier: { value } }, role: { system: OBJECT_ROLE, code: '11' } }
}
