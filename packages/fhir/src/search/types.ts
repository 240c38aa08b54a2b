/**
 * The resource types that a clinic keeps, searches and changes here, of the 148 of R4.
 * The order is that of a patient's story: people and places, visits, findings, treatment, papers.
 */
export const TYPES_IN_USE: readonly string[] =
  `Patient RelatedPerson Practitioner PractitionerRole Organization Location CareTeam
  EpisodeOfCare Encounter Appointment Condition AllergyIntolerance FamilyMemberHistory
  ClinicalImpression Observation DiagnosticReport Specimen ImagingStudy Media BodyStructure
  MolecularSequence Medication MedicationRequest MedicationStatement MedicationAdministration
  MedicationDispense Immunization Procedure Device DeviceRequest DeviceUseStatement ServiceRequest
  NutritionOrder CarePlan Goal Task Communication CommunicationRequest RequestGroup RiskAssessment
  DetectedIssue Flag Consent Questionnaire QuestionnaireResponse DocumentReference Binary
  Composition List Provenance AuditEvent Basic ResearchStudy ResearchSubject Coverage Claim Library
  PlanDefinition ActivityDefinition Measure MeasureReport Group Schedule Slot`.split(/\s+/)
