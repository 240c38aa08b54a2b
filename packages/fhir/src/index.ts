export type {
  ActivityDefinition,
  Address,
  Age,
  AllergyIntolerance,
  Annotation,
  AuditEvent,
  Basic,
  Binary,
  Bundle,
  BundleEntry,
  BundleEntryRequest,
  BundleLink,
  CapabilityStatement,
  CapabilityStatementRestResource,
  CarePlan,
  CareTeam,
  CareTeamParticipant,
  CodeableConcept,
  Coding,
  ConceptMap,
  Condition,
  Consent,
  ContactPoint,
  DetectedIssue,
  Device,
  DiagnosticReport,
  DocumentReference,
  Dosage,
  Encounter,
  Extension,
  FamilyMemberHistory,
  FamilyMemberHistoryCondition,
  Goal,
  GuidanceResponse,
  HumanName,
  Identifier,
  Immunization,
  Library,
  Location,
  Media,
  Medication,
  MedicationAdministration,
  MedicationDispense,
  MedicationIngredient,
  MedicationRequest,
  MedicationStatement,
  Meta,
  Observation,
  ObservationComponent,
  OperationOutcome,
  OperationOutcomeIssue,
  Organization,
  Patient,
  PatientLink,
  Period,
  PlanDefinition,
  PlanDefinitionAction,
  Practitioner,
  PractitionerRole,
  Procedure,
  Provenance,
  Quantity,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
  Range,
  Ratio,
  Reference,
  RelatedArtifact,
  RelatedPerson,
  RequestGroup,
  RequestGroupAction,
  Resource,
  ResourceType,
  ServiceRequest,
  Specimen,
  Task,
  Timing,
} from '@medplum/fhirtypes'
export type { Code, CodeId } from './codes.ts'
export { CODES } from './codes.ts'
export { codingsOf, textOf } from './concept.ts'
export { DEPTH_LIMIT, isDeeperThan, isObject, type JsonObject, withoutNulls } from './json.ts'
export { normalize } from './normalize.ts'
export type { Issue } from './outcome.ts'
export { outcome, reason } from './outcome.ts'
export { mapReferences, referenceTo, type Target, targetOf, targetOfText } from './reference.ts'
export { isEnteredInError, isResource } from './resource.ts'
export type {
  ChainCondition,
  CompositeCondition,
  DateCondition,
  HasCondition,
  IdsCondition,
  MissingCondition,
  NumberCondition,
  Prefix,
  QuantityCondition,
  QuantityTest,
  RangeTest,
  ReferenceCondition,
  ReferenceTest,
  SearchCondition,
  SimpleCondition,
  StringCondition,
  StringTest,
  TokenCondition,
  TokenTest,
  UnitTest,
  UpdatedCondition,
  UriCondition,
  UriTest,
} from './search/condition.ts'
export type {
  BaseInterval,
  DateEntry,
  Entry,
  Interval,
  NumberEntry,
  PresentEntry,
  QuantityEntry,
  ReferenceEntry,
  SearchIndex,
  StringEntry,
  TokenEntry,
  UriEntry,
} from './search/entry.ts'
export { find } from './search/find.ts'
export type { Surroundings } from './search/found.ts'
export { indexOf } from './search/index-of.ts'
export { matches, type Others, refersTo } from './search/matches.ts'
export { compareBy, isFalling } from './search/order.ts'
export {
  type Parameter,
  type ParameterKind,
  parametersOf,
} from './search/parameter.ts'
export { type ParsedSearch, parseSearch, type SearchOptions } from './search/parse.ts'
export { project } from './search/project.ts'
export type { Include, Pair, SearchQuery, SortKey, Summary } from './search/query.ts'
export { comparable } from './search/text.ts'
export type { Zone } from './search/time-range.ts'
export { TYPES_IN_USE } from './search/types.ts'
export { valuesOf } from './search/values.ts'
export { shapeOf } from './shape.ts'
export { needsSubject, subjectOf } from './subject.ts'
export { isBaseProfile } from './validate/profile.ts'
export { validate } from './validate/validate.ts'
export { otherVersion, otherVersionNumber } from './version.ts'
