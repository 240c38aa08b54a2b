import { isObject, type JsonObject } from '../json.ts'
import {
  apart,
  atLeastOne,
  exactlyOne,
  has,
  holdsCode,
  inOrder,
  needs,
  objectsIn,
  onlyWhere,
  type Rule,
  together,
} from './rule.ts'

const TERMINOLOGY = 'http://terminology.hl7.org/CodeSystem'
const CONDITION_ERROR = {
  system: `${TERMINOLOGY}/condition-ver-status`,
  codes: ['entered-in-error'],
}
const ALLERGY_ERROR = {
  system: `${TERMINOLOGY}/allergyintolerance-verification`,
  codes: ['entered-in-error'],
}
const ABATED = {
  system: `${TERMINOLOGY}/condition-clinical`,
  codes: ['resolved', 'remission', 'inactive'],
}

/** Rules of the resources, each told where its type is: `https://hl7.org/fhir/R4/<type>.html#invs`. */
export const RESOURCE_RULES: Readonly<Record<string, readonly Rule[]>> = {
  AllergyIntolerance: [
    {
      id: 'ait-1',
      holds: (allergy) =>
        holdsCode(allergy, 'verificationStatus', ALLERGY_ERROR) || has(allergy, 'clinicalStatus'),
    },
    { id: 'ait-2', holds: (allergy) => !isErrorWithStatus(allergy, ALLERGY_ERROR) },
  ],
  Appointment: [
    together('app-2', 'start', 'end'),
    {
      id: 'app-3',
      holds: (appointment) =>
        (has(appointment, 'start') && has(appointment, 'end')) ||
        ['proposed', 'cancelled', 'waitlist'].some((status) => status === appointment.status),
    },
    onlyWhere('app-4', 'cancelationReason', { element: 'status', codes: ['noshow', 'cancelled'] }),
  ],
  'Appointment.participant': [atLeastOne('app-1', 'type', 'actor')],
  'AuditEvent.entity': [apart('sev-1', 'name', 'query')],
  'CarePlan.activity': [apart('cpl-3', 'detail', 'reference')],
  'Composition.section': [
    atLeastOne('cmp-1', 'text', 'entry', 'section'),
    apart('cmp-2', 'emptyReason', 'entry'),
  ],
  Condition: [
    {
      id: 'con-4',
      holds: (condition) =>
        !has(condition, 'abatement[x]') || holdsCode(condition, 'clinicalStatus', ABATED),
    },
    { id: 'con-5', holds: (condition) => !isErrorWithStatus(condition, CONDITION_ERROR) },
  ],
  'Condition.evidence': [atLeastOne('con-2', 'code', 'detail')],
  'Condition.stage': [atLeastOne('con-1', 'summary', 'assessment')],
  Consent: [atLeastOne('ppc-1', 'policy', 'policyRule')],
  FamilyMemberHistory: [
    apart('fhs-1', 'age[x]', 'born[x]'),
    needs('fhs-2', 'estimatedAge', 'age[x]'),
  ],
  'Goal.target': [needs('gol-1', 'detail[x]', 'measure')],
  Group: [{ id: 'grp-1', holds: (group) => !has(group, 'member') || group.actual === true }],
  'Immunization.education': [atLeastOne('imm-1', 'documentType', 'reference')],
  List: [
    apart('lst-1', 'emptyReason', 'entry'),
    { id: 'lst-2', holds: (list) => list.mode === 'changes' || !entriesHave(list, 'deleted') },
    { id: 'lst-3', holds: (list) => list.mode === 'working' || !entriesHave(list, 'date') },
  ],
  'Measure.group.stratifier': [{ id: 'mea-1', holds: isOneOrSeveralCriteria }],
  MeasureReport: [
    {
      id: 'mrp-1',
      holds: (report) => report.type !== 'data-collection' || !has(report, 'group'),
    },
  ],
  'MeasureReport.group.stratifier.stratum': [exactlyOne('mrp-2', 'value', 'component')],
  'MedicationAdministration.dosage': [atLeastOne('mad-1', 'dose', 'rate[x]')],
  MedicationDispense: [inOrder('mdd-1', 'whenPrepared', 'whenHandedOver')],
  MolecularSequence: [
    { id: 'msq-3', holds: ({ coordinateSystem: system }) => system === 0 || system === 1 },
  ],
  'MolecularSequence.referenceSeq': [
    together('msq-5', 'chromosome', 'genomeBuild'),
    exactlyOne(
      'msq-6',
      'genomeBuild',
      'referenceSeqId',
      'referenceSeqPointer',
      'referenceSeqString',
    ),
  ],
  Observation: [
    apart('obs-6', 'dataAbsentReason', 'value[x]'),
    {
      id: 'obs-7',
      holds: (observation) => !has(observation, 'value[x]') || !repeatsCode(observation),
    },
  ],
  'Observation.referenceRange': [atLeastOne('obs-3', 'low', 'high', 'text')],
  Organization: [
    atLeastOne('org-1', 'identifier', 'name'),
    { id: 'org-2', holds: (organization) => !hasHome(organization, 'address') },
    { id: 'org-3', holds: (organization) => !hasHome(organization, 'telecom') },
  ],
  'Patient.contact': [atLeastOne('pat-1', 'name', 'telecom', 'address', 'organization')],
  'RequestGroup.action': [exactlyOne('rqg-1', 'resource', 'action')],
  'RiskAssessment.prediction': [
    { id: 'ras-1', holds: isInPercent },
    {
      id: 'ras-2',
      holds: ({ probabilityDecimal: value }) => !(typeof value === 'number' && value > 100),
    },
  ],
  ServiceRequest: [needs('prr-1', 'orderDetail', 'code')],
  Task: [inOrder('inv-1', 'authoredOn', 'lastModified')],
}

function isErrorWithStatus(object: JsonObject, error: typeof CONDITION_ERROR): boolean {
  return has(object, 'clinicalStatus') && holdsCode(object, 'verificationStatus', error)
}

function entriesHave(list: JsonObject, name: string): boolean {
  return objectsIn(list, 'entry').some((entry) => has(entry, name))
}

function isOneOrSeveralCriteria(stratifier: JsonObject): boolean {
  const isOne = ['code', 'description', 'criteria'].some((name) => has(stratifier, name))
  return isOne !== has(stratifier, 'component')
}

/** A component that says what the observation itself says would say it twice. */
function repeatsCode(observation: JsonObject): boolean {
  const own = objectsIn(observation, 'code').flatMap((code) => objectsIn(code, 'coding'))
  return objectsIn(observation, 'component')
    .flatMap((component) => objectsIn(component, 'code'))
    .flatMap((code) => objectsIn(code, 'coding'))
    .some((coding) => own.some((one) => one.system === coding.system && one.code === coding.code))
}

function hasHome(organization: JsonObject, name: string): boolean {
  return objectsIn(organization, name).some(({ use }) => use === 'home')
}

function isInPercent({ probabilityRange: range }: JsonObject): boolean {
  if (!isObject(range)) return true
  return [...objectsIn(range, 'low'), ...objectsIn(range, 'high')].every(
    ({ code, system }) => code === '%' && system === 'http://unitsofmeasure.org',
  )
}
