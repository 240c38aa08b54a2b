import type { Purpose, Relation, Role, Service, Verb } from './actor.ts'

/** One line of what may be done: by whom, what, to which types, of which patients, and for what. */
export interface Grant {
  readonly who: readonly (Role | Service)[]
  readonly may: readonly Verb[]
  /** `record`: every type but AuditEvent. */
  readonly to: 'record' | readonly string[]
  readonly of: readonly Relation[]
  readonly purposes: readonly Purpose[]
}

const PHYSICIANS = ['neurologist', 'vascular-surgeon', 'sleep-physician'] as const
const TREATING = [...PHYSICIANS, 'nurse'] as const
const STAFF = [...TREATING, 'technician', 'front-desk', 'researcher', 'administrator'] as const
const EVERYBODY = [...STAFF, 'patient', 'carer'] as const

/** What a clinic has whoever comes. */
const HOUSE = [
  ...['ActivityDefinition', 'ConceptMap', 'Device', 'Library', 'Location', 'Measure'],
  ...['Medication', 'Organization', 'PlanDefinition', 'Practitioner', 'PractitionerRole'],
  ...['Questionnaire', 'ResearchStudy', 'Schedule', 'Slot'],
]
/** Who comes, when, on whose bill and to whom: nothing of why. */
const DESK = ['Appointment', 'CareTeam', 'Coverage', 'Patient', 'RelatedPerson']
/** What the desk keeps. Who treats whom opens records: that it says by name, for others alone. */
const DESK_WRITES = DESK.filter((type) => type !== 'CareTeam')
/** What must be known to examine somebody safely. */
const EXAM_NEEDS = [
  ...['AllergyIntolerance', 'Appointment', 'CareTeam', 'Condition', 'DeviceUseStatement'],
  ...['Encounter', 'Flag', 'MedicationRequest', 'MedicationStatement', 'Patient', 'Procedure'],
  ...['ServiceRequest', 'Task'],
]
/** What an examination leaves behind. */
const EXAM_LEAVES = [
  ...['Binary', 'BodyStructure', 'Device', 'DiagnosticReport', 'ImagingStudy', 'Media'],
  ...['Observation', 'Specimen'],
]
/** What a machine or a person measured; the judgement on it, a DiagnosticReport, is a physician's. */
const MEASURED = ['ImagingStudy', 'Media', 'Observation', 'Specimen']
const NURSING = [...MEASURED, 'Immunization', 'MedicationAdministration', 'QuestionnaireResponse']

/** Reaching a record at all, outside one's own. */
const ANYBODYS = ['own', 'team', 'carer', 'glass', 'none', 'withheld', 'new'] as const

const CARE = ['care'] as const
const HOUSEKEEPING = ['care', 'administration'] as const
const ANY = ['care', 'administration', 'research'] as const

/**
 * Who may do what. What no line grants is denied, so a role without a line has nothing: a
 * researcher reads no patient until there is a registry without names, and an administrator never.
 */
export const GRANTS: readonly Grant[] = [
  // The care team.
  {
    who: TREATING,
    may: ['read', 'search', 'write', 'find', 'import', 'receive', 'undo', 'consent', 'assign'],
    to: 'record',
    of: ['team'],
    purposes: CARE,
  },
  { who: PHYSICIANS, may: ['delete', 'sign'], to: 'record', of: ['team'], purposes: CARE },
  { who: TREATING, may: ['audit'], to: ['AuditEvent'], of: ['team'], purposes: CARE },
  { who: ['nurse'], may: ['sign'], to: NURSING, of: ['team'], purposes: CARE },
  {
    who: ['technician'],
    may: ['read', 'search'],
    to: [...EXAM_NEEDS, ...EXAM_LEAVES],
    of: ['team'],
    purposes: CARE,
  },
  { who: ['technician'], may: ['write'], to: EXAM_LEAVES, of: ['team'], purposes: CARE },
  {
    who: ['technician'],
    may: ['receive'],
    to: [...EXAM_LEAVES, 'DocumentReference'],
    of: ['team'],
    purposes: CARE,
  },
  { who: ['technician'], may: ['sign'], to: MEASURED, of: ['team'], purposes: CARE },
  { who: ['technician'], may: ['find'], to: 'record', of: ['team'], purposes: CARE },

  // Whoever begins a record is on its team from then on.
  { who: TREATING, may: ['write', 'import'], to: 'record', of: ['new'], purposes: CARE },

  // Outside of the team: a name, so that nobody is entered twice and the glass can be broken.
  { who: TREATING, may: ['find', 'break-glass'], to: 'record', of: ['none'], purposes: CARE },
  { who: TREATING, may: ['see-glass'], to: 'record', of: ['team', 'glass'], purposes: CARE },
  { who: TREATING, may: ['read', 'search', 'find'], to: 'record', of: ['glass'], purposes: CARE },

  // The front desk knows everybody, and of nobody what they have.
  {
    who: ['front-desk'],
    may: ['read', 'search', 'find'],
    to: DESK,
    of: ANYBODYS,
    purposes: HOUSEKEEPING,
  },
  {
    who: ['front-desk'],
    may: ['write'],
    to: DESK_WRITES,
    of: ANYBODYS,
    purposes: HOUSEKEEPING,
  },
  {
    who: ['front-desk'],
    may: ['assign'],
    to: 'record',
    of: ANYBODYS,
    purposes: HOUSEKEEPING,
  },

  // The people whom it is about.
  { who: ['patient'], may: ['read', 'search', 'find'], to: 'record', of: ['own'], purposes: CARE },
  { who: ['patient'], may: ['consent', 'see-glass'], to: 'record', of: ['own'], purposes: CARE },
  { who: ['patient'], may: ['audit'], to: ['AuditEvent'], of: ['own'], purposes: CARE },
  { who: ['carer'], may: ['read', 'search', 'find'], to: 'record', of: ['carer'], purposes: CARE },
  { who: ['patient'], may: ['log'], to: ['QuestionnaireResponse'], of: ['own'], purposes: CARE },
  { who: ['carer'], may: ['log'], to: ['QuestionnaireResponse'], of: ['carer'], purposes: CARE },

  // What is no patient's.
  { who: TREATING, may: ['read', 'search', 'write'], to: 'record', of: ['clinic'], purposes: CARE },
  { who: PHYSICIANS, may: ['delete'], to: 'record', of: ['clinic'], purposes: CARE },
  { who: EVERYBODY, may: ['read', 'search'], to: HOUSE, of: ['clinic'], purposes: ANY },
  {
    who: ['front-desk', 'administrator'],
    may: ['write'],
    to: ['Location', 'Organization', 'Practitioner', 'PractitionerRole', 'Schedule', 'Slot'],
    of: ['clinic'],
    purposes: HOUSEKEEPING,
  },
  { who: ['technician'], may: ['write'], to: ['Device'], of: ['clinic'], purposes: CARE },
  { who: EVERYBODY, may: ['consult'], to: 'record', of: ['clinic'], purposes: ANY },
  { who: PHYSICIANS, may: ['rule'], to: 'record', of: ['clinic'], purposes: CARE },

  // What reminds the care team looks through every record, and writes nothing but reminders: that
  // it writes no other Task, row security sees to.
  {
    who: ['reminders'],
    may: ['read'],
    to: 'record',
    of: ['team', 'none', 'withheld'],
    purposes: CARE,
  },
  {
    who: ['reminders'],
    may: ['write'],
    to: ['Task'],
    of: ['team', 'none', 'withheld'],
    purposes: CARE,
  },

  // Keeping the house.
  {
    who: ['administrator'],
    may: ['administer'],
    to: 'record',
    of: ['clinic'],
    purposes: HOUSEKEEPING,
  },
  {
    who: ['administrator'],
    may: ['see-glass', 'review-glass'],
    to: 'record',
    of: ANYBODYS,
    purposes: HOUSEKEEPING,
  },
  {
    who: ['administrator'],
    may: ['audit'],
    to: ['AuditEvent'],
    of: [...ANYBODYS, 'clinic'],
    purposes: HOUSEKEEPING,
  },
  {
    who: PHYSICIANS,
    may: ['import', 'undo'],
    to: 'record',
    of: ['new', 'team', 'none'],
    purposes: ['administration'],
  },
]
