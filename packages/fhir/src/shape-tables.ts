/** Elements that every resource may have. */
export const RELIED_ON_IN_ALL =
  'id meta implicitRules language contained extension modifierExtension'

/**
 * The elements that the house relies on in what is imported, by type and part of a type: `!` for
 * what a record cannot do without (fewer than R4 requires: what nothing here reads may be
 * missing), `=` for a code that must be right, since a wrong one would change what the resource
 * means. What they are made of say the tables of R4. What is not listed is not looked at.
 */
export const RELIED_ON: Readonly<Record<string, string>> = {
  Patient: `identifier active name telecom gender birthDate deceased address maritalStatus
    multipleBirth generalPractitioner managingOrganization`,
  Observation: `identifier basedOn partOf status!= category code! subject focus encounter effective
    issued performer value dataAbsentReason interpretation note bodySite method specimen
    device referenceRange hasMember derivedFrom component`,
  Condition: `identifier clinicalStatus verificationStatus category severity code bodySite subject
    encounter onset abatement recordedDate recorder asserter stage note`,
  MedicationStatement: `identifier status!= statusReason category medication! subject context effective
    dateAsserted informationSource derivedFrom reasonCode reasonReference note dosage`,
  MedicationRequest: `identifier status!= statusReason intent category doNotPerform reported medication!
    subject encounter authoredOn requester reasonCode reasonReference note dosageInstruction
    dispenseRequest priorPrescription`,
  MedicationAdministration: `identifier status!= statusReason category medication! subject context effective
    reasonCode reasonReference request note dosage`,
  MedicationDispense: `identifier status!= statusReason category medication! subject context
    authorizingPrescription quantity daysSupply whenPrepared whenHandedOver note
    dosageInstruction`,
  Medication: `identifier code status manufacturer form amount ingredient`,
  AllergyIntolerance: `identifier clinicalStatus verificationStatus type category criticality code patient
    encounter onset recordedDate recorder asserter lastOccurrence note reaction`,
  Procedure: `identifier basedOn status!= statusReason category code subject encounter performed
    reasonCode reasonReference bodySite outcome report complication note usedReference
    usedCode`,
  FamilyMemberHistory: `identifier status!= dataAbsentReason patient date name relationship! sex born age
    estimatedAge deceased note condition`,
  Encounter: `identifier status!= class type serviceType subject participant period reasonCode
    reasonReference location serviceProvider partOf`,
  DiagnosticReport: `identifier basedOn status!= category code! subject encounter effective issued performer
    specimen result conclusion conclusionCode presentedForm`,
  QuestionnaireResponse: `identifier basedOn questionnaire status!= subject encounter authored author source item`,
  ServiceRequest: `identifier basedOn status!= intent category doNotPerform code quantity subject encounter
    occurrence asNeeded authoredOn requester performer reasonCode reasonReference
    supportingInfo bodySite note`,
  Immunization: `identifier status!= vaccineCode patient occurrence note`,
  Device: `identifier status manufacturer deviceName modelNumber type patient owner note`,
  Specimen: `identifier status type subject receivedTime parent collection note`,
  Practitioner: `identifier active name telecom address gender birthDate`,
  Organization: `identifier active type name alias telecom address partOf`,
  Meta: `versionId lastUpdated source profile security tag`,
  Extension: `url extension`,
  CodeableConcept: `coding text`,
  Coding: `system version code display userSelected`,
  Quantity: `value comparator unit system code`,
  Age: `value comparator unit system code`,
  Range: `low high`,
  Ratio: `numerator denominator`,
  Period: `start end`,
  SampledData: `origin period factor dimensions data`,
  Identifier: `use type system value period`,
  Reference: `reference type identifier display`,
  HumanName: `use text family given prefix suffix`,
  ContactPoint: `system value use`,
  Address: `use text line city district state postalCode country`,
  Annotation: `author time text`,
  Attachment: `contentType data url size title creation`,
  Duration: `value comparator unit system code`,
  Timing: `event repeat code`,
  'Timing.repeat': `bounds count countMax duration durationMax durationUnit frequency frequencyMax period
    periodMax periodUnit dayOfWeek timeOfDay when offset`,
  Dosage: `sequence text additionalInstruction patientInstruction timing asNeeded site route method
    doseAndRate maxDosePerPeriod maxDosePerAdministration maxDosePerLifetime`,
  'Dosage.doseAndRate': `type dose rate`,
  'MedicationAdministration.dosage': `text site route method dose rate`,
  'Observation.component': `code! value dataAbsentReason interpretation referenceRange modifierExtension`,
  'Observation.referenceRange': `low high type appliesTo age text`,
  'Condition.stage': `summary assessment type`,
  'MedicationRequest.dispenseRequest': `validityPeriod numberOfRepeatsAllowed quantity expectedSupplyDuration`,
  'Medication.ingredient': `item isActive strength`,
  'AllergyIntolerance.reaction': `substance manifestation description onset severity exposureRoute note`,
  'FamilyMemberHistory.condition': `code outcome contributedToDeath onset note`,
  'Encounter.participant': `type period individual`,
  'Encounter.location': `location status period`,
  'QuestionnaireResponse.item': `linkId definition text answer item`,
  'QuestionnaireResponse.item.answer': `value item`,
  'Device.deviceName': `name type`,
  'Specimen.collection': `collector collected method`,
  SimpleQuantity: `value unit system code`,
}
