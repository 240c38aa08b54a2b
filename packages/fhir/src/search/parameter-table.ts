/**
 * The search parameters of FHIR R4 (4.0.1) for the types in use, made by `node tools/search.ts` from
 * the definitions of HL7: not to be edited. A line holds the name, the type, where the values stand
 * and of which type they are (`@` the code system that a code implies), and behind `>` what may be
 * referred to; a composite names its parts. https://hl7.org/fhir/R4/searchparameter-registry.html
 */
export const PARAMETER_TABLE: Readonly<Record<string, string>> = {
  Resource: `
    _id token id:id
    _lastUpdated date meta.lastUpdated:instant
    _profile uri meta.profile:canonical
    _security token meta.security:Coding
    _source uri meta.source:uri
    _tag token meta.tag:Coding
  `,
  Patient: `
    active token active:boolean
    address string address:Address
    address-city string address.city:string
    address-country string address.country:string
    address-postalcode string address.postalCode:string
    address-state string address.state:string
    address-use token address.use:code@http://hl7.org/fhir/address-use
    birthdate date birthDate:date
    death-date date deceasedDateTime:dateTime
    deceased token deceasedBoolean:boolean deceasedDateTime:exists
    email token telecom[system=email]:ContactPoint
    family string name.family:string
    gender token gender:code@http://hl7.org/fhir/administrative-gender
    general-practitioner reference generalPractitioner:Reference > Practitioner PractitionerRole Organization
    given string name.given:string
    identifier token identifier:Identifier
    language token communication.language:CodeableConcept
    link reference link.other:Reference > Patient RelatedPerson
    name string name:HumanName
    organization reference managingOrganization:Reference > Organization
    phone token telecom[system=phone]:ContactPoint
    phonetic string name:HumanName
    telecom token telecom:ContactPoint
  `,
  RelatedPerson: `
    active token active:boolean
    address string address:Address
    address-city string address.city:string
    address-country string address.country:string
    address-postalcode string address.postalCode:string
    address-state string address.state:string
    address-use token address.use:code@http://hl7.org/fhir/address-use
    birthdate date birthDate:date
    email token telecom[system=email]:ContactPoint
    gender token gender:code@http://hl7.org/fhir/administrative-gender
    identifier token identifier:Identifier
    name string name:HumanName
    patient reference patient:Reference > Patient
    phone token telecom[system=phone]:ContactPoint
    phonetic string name:HumanName
    relationship token relationship:CodeableConcept
    telecom token telecom:ContactPoint
  `,
  Practitioner: `
    active token active:boolean
    address string address:Address
    address-city string address.city:string
    address-country string address.country:string
    address-postalcode string address.postalCode:string
    address-state string address.state:string
    address-use token address.use:code@http://hl7.org/fhir/address-use
    communication token communication:CodeableConcept
    email token telecom[system=email]:ContactPoint
    family string name.family:string
    gender token gender:code@http://hl7.org/fhir/administrative-gender
    given string name.given:string
    identifier token identifier:Identifier
    name string name:HumanName
    phone token telecom[system=phone]:ContactPoint
    phonetic string name:HumanName
    telecom token telecom:ContactPoint
  `,
  PractitionerRole: `
    active token active:boolean
    date date period:Period
    email token telecom[system=email]:ContactPoint
    endpoint reference endpoint:Reference >
    identifier token identifier:Identifier
    location reference location:Reference > Location
    organization reference organization:Reference > Organization
    phone token telecom[system=phone]:ContactPoint
    practitioner reference practitioner:Reference > Practitioner
    role token code:CodeableConcept
    service reference healthcareService:Reference >
    specialty token specialty:CodeableConcept
    telecom token telecom:ContactPoint
  `,
  Organization: `
    active token active:boolean
    address string address:Address
    address-city string address.city:string
    address-country string address.country:string
    address-postalcode string address.postalCode:string
    address-state string address.state:string
    address-use token address.use:code@http://hl7.org/fhir/address-use
    endpoint reference endpoint:Reference >
    identifier token identifier:Identifier
    name string name:string alias:string
    partof reference partOf:Reference > Organization
    phonetic string name:string
    type token type:CodeableConcept
  `,
  Location: `
    address string address:Address
    address-city string address.city:string
    address-country string address.country:string
    address-postalcode string address.postalCode:string
    address-state string address.state:string
    address-use token address.use:code@http://hl7.org/fhir/address-use
    endpoint reference endpoint:Reference >
    identifier token identifier:Identifier
    name string name:string alias:string
    operational-status token operationalStatus:Coding
    organization reference managingOrganization:Reference > Organization
    partof reference partOf:Reference > Location
    status token status:code@http://hl7.org/fhir/location-status
    type token type:CodeableConcept
  `,
  CareTeam: `
    category token category:CodeableConcept
    date date period:Period
    encounter reference encounter:Reference > Encounter
    identifier token identifier:Identifier
    participant reference participant.member:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization CareTeam
    patient reference subject:Reference>Patient > Patient
    status token status:code@http://hl7.org/fhir/care-team-status
    subject reference subject:Reference > Patient Group
  `,
  EpisodeOfCare: `
    care-manager reference careManager:Reference>Practitioner > Practitioner
    condition reference diagnosis.condition:Reference > Condition
    date date period:Period
    identifier token identifier:Identifier
    incoming-referral reference referralRequest:Reference > ServiceRequest
    organization reference managingOrganization:Reference > Organization
    patient reference patient:Reference > Patient
    status token status:code@http://hl7.org/fhir/episode-of-care-status
    type token type:CodeableConcept
  `,
  Encounter: `
    account reference account:Reference >
    appointment reference appointment:Reference > Appointment
    based-on reference basedOn:Reference > ServiceRequest
    class token class:Coding
    date date period:Period
    diagnosis reference diagnosis.condition:Reference > Condition Procedure
    episode-of-care reference episodeOfCare:Reference > EpisodeOfCare
    identifier token identifier:Identifier
    length quantity length:Duration
    location reference location.location:Reference > Location
    location-period date location.period:Period
    part-of reference partOf:Reference > Encounter
    participant reference participant.individual:Reference > RelatedPerson Practitioner PractitionerRole
    participant-type token participant.type:CodeableConcept
    patient reference subject:Reference>Patient > Patient
    practitioner reference participant.individual:Reference>Practitioner > Practitioner
    reason-code token reasonCode:CodeableConcept
    reason-reference reference reasonReference:Reference > Condition Observation Procedure
    service-provider reference serviceProvider:Reference > Organization
    special-arrangement token hospitalization.specialArrangement:CodeableConcept
    status token status:code@http://hl7.org/fhir/encounter-status
    subject reference subject:Reference > Patient Group
    type token type:CodeableConcept
  `,
  Appointment: `
    actor reference participant.actor:Reference > Patient RelatedPerson Practitioner PractitionerRole Location Device
    appointment-type token appointmentType:CodeableConcept
    based-on reference basedOn:Reference > ServiceRequest
    date date start:instant
    identifier token identifier:Identifier
    location reference participant.actor:Reference>Location > Location
    part-status token participant.status:code@http://hl7.org/fhir/participationstatus
    patient reference participant.actor:Reference>Patient > Patient
    practitioner reference participant.actor:Reference>Practitioner > Practitioner
    reason-code token reasonCode:CodeableConcept
    reason-reference reference reasonReference:Reference > Condition Observation Procedure
    service-category token serviceCategory:CodeableConcept
    service-type token serviceType:CodeableConcept
    slot reference slot:Reference > Slot
    specialty token specialty:CodeableConcept
    status token status:code@http://hl7.org/fhir/appointmentstatus
    supporting-info reference supportingInformation:Reference > *
  `,
  Condition: `
    abatement-age quantity abatementAge:Age abatementRange:Range
    abatement-date date abatementDateTime:dateTime abatementPeriod:Period
    abatement-string string abatementString:string
    asserter reference asserter:Reference > Patient RelatedPerson Practitioner PractitionerRole
    body-site token bodySite:CodeableConcept
    category token category:CodeableConcept
    clinical-status token clinicalStatus:CodeableConcept
    code token code:CodeableConcept
    encounter reference encounter:Reference > Encounter
    evidence token evidence.code:CodeableConcept
    evidence-detail reference evidence.detail:Reference > *
    identifier token identifier:Identifier
    onset-age quantity onsetAge:Age onsetRange:Range
    onset-date date onsetDateTime:dateTime onsetPeriod:Period
    onset-info string onsetString:string
    patient reference subject:Reference>Patient > Patient
    recorded-date date recordedDate:dateTime
    severity token severity:CodeableConcept
    stage token stage.summary:CodeableConcept
    subject reference subject:Reference > Patient Group
    verification-status token verificationStatus:CodeableConcept
  `,
  AllergyIntolerance: `
    asserter reference asserter:Reference > Patient RelatedPerson Practitioner PractitionerRole
    category token category:code@http://hl7.org/fhir/allergy-intolerance-category
    clinical-status token clinicalStatus:CodeableConcept
    code token code:CodeableConcept reaction.substance:CodeableConcept
    criticality token criticality:code@http://hl7.org/fhir/allergy-intolerance-criticality
    date date recordedDate:dateTime
    identifier token identifier:Identifier
    last-date date lastOccurrence:dateTime
    manifestation token reaction.manifestation:CodeableConcept
    onset date reaction.onset:dateTime
    patient reference patient:Reference > Patient
    recorder reference recorder:Reference > Patient RelatedPerson Practitioner PractitionerRole
    route token reaction.exposureRoute:CodeableConcept
    severity token reaction.severity:code@http://hl7.org/fhir/reaction-event-severity
    type token type:code@http://hl7.org/fhir/allergy-intolerance-type
    verification-status token verificationStatus:CodeableConcept
  `,
  FamilyMemberHistory: `
    code token condition.code:CodeableConcept
    date date date:dateTime
    identifier token identifier:Identifier
    instantiates-canonical reference instantiatesCanonical:canonical > Questionnaire PlanDefinition ActivityDefinition Measure
    instantiates-uri uri instantiatesUri:uri
    patient reference patient:Reference > Patient
    relationship token relationship:CodeableConcept
    sex token sex:CodeableConcept
    status token status:code@http://hl7.org/fhir/history-status
  `,
  ClinicalImpression: `
    assessor reference assessor:Reference > Practitioner PractitionerRole
    date date date:dateTime
    encounter reference encounter:Reference > Encounter
    finding-code token finding.itemCodeableConcept:CodeableConcept
    finding-ref reference finding.itemReference:Reference > Condition Observation Media
    identifier token identifier:Identifier
    investigation reference investigation.item:Reference > FamilyMemberHistory Observation DiagnosticReport ImagingStudy Media RiskAssessment QuestionnaireResponse
    patient reference subject:Reference>Patient > Patient
    previous reference previous:Reference > ClinicalImpression
    problem reference problem:Reference > Condition AllergyIntolerance
    status token status:code@http://hl7.org/fhir/event-status
    subject reference subject:Reference > Patient Group
    supporting-info reference supportingInfo:Reference > *
  `,
  Observation: `
    based-on reference basedOn:Reference > MedicationRequest DeviceRequest ServiceRequest NutritionOrder CarePlan
    category token category:CodeableConcept
    code token code:CodeableConcept
    code-value-concept composite code value-concept
    code-value-date composite code value-date
    code-value-quantity composite code value-quantity
    code-value-string composite code value-string
    combo-code token code:CodeableConcept component.code:CodeableConcept
    combo-code-value-concept composite combo-code combo-value-concept
    combo-code-value-quantity composite combo-code combo-value-quantity
    combo-data-absent-reason token dataAbsentReason:CodeableConcept component.dataAbsentReason:CodeableConcept
    combo-value-concept token valueCodeableConcept:CodeableConcept component.valueCodeableConcept:CodeableConcept
    combo-value-quantity quantity valueQuantity:Quantity valueSampledData:SampledData component.valueQuantity:Quantity component.valueSampledData:SampledData
    component-code token component.code:CodeableConcept
    component-code-value-concept composite component-code component-value-concept
    component-code-value-quantity composite component-code component-value-quantity
    component-data-absent-reason token component.dataAbsentReason:CodeableConcept
    component-value-concept token component.valueCodeableConcept:CodeableConcept
    component-value-quantity quantity component.valueQuantity:Quantity component.valueSampledData:SampledData
    data-absent-reason token dataAbsentReason:CodeableConcept
    date date effectiveDateTime:dateTime effectivePeriod:Period effectiveTiming:Timing effectiveInstant:instant
    derived-from reference derivedFrom:Reference > Observation ImagingStudy Media MolecularSequence QuestionnaireResponse DocumentReference
    device reference device:Reference > Device
    encounter reference encounter:Reference > EpisodeOfCare Encounter
    focus reference focus:Reference > *
    has-member reference hasMember:Reference > Observation MolecularSequence QuestionnaireResponse
    identifier token identifier:Identifier
    method token method:CodeableConcept
    part-of reference partOf:Reference > ImagingStudy MedicationStatement MedicationAdministration MedicationDispense Immunization Procedure
    patient reference subject:Reference>Patient > Patient
    performer reference performer:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization CareTeam
    specimen reference specimen:Reference > Specimen
    status token status:code@http://hl7.org/fhir/observation-status
    subject reference subject:Reference > Patient Location Device Group
    value-concept token valueCodeableConcept:CodeableConcept
    value-date date valueDateTime:dateTime valuePeriod:Period
    value-quantity quantity valueQuantity:Quantity valueSampledData:SampledData
    value-string string valueString:string valueCodeableConcept.text:string
  `,
  DiagnosticReport: `
    based-on reference basedOn:Reference > MedicationRequest ServiceRequest NutritionOrder CarePlan
    category token category:CodeableConcept
    code token code:CodeableConcept
    conclusion token conclusionCode:CodeableConcept
    date date effectiveDateTime:dateTime effectivePeriod:Period
    encounter reference encounter:Reference > EpisodeOfCare Encounter
    identifier token identifier:Identifier
    issued date issued:instant
    media reference media.link:Reference > Media
    patient reference subject:Reference>Patient > Patient
    performer reference performer:Reference > Practitioner PractitionerRole Organization CareTeam
    result reference result:Reference > Observation
    results-interpreter reference resultsInterpreter:Reference > Practitioner PractitionerRole Organization CareTeam
    specimen reference specimen:Reference > Specimen
    status token status:code@http://hl7.org/fhir/diagnostic-report-status
    subject reference subject:Reference > Patient Location Device Group
  `,
  Specimen: `
    accession token accessionIdentifier:Identifier
    bodysite token collection.bodySite:CodeableConcept
    collected date collection.collectedDateTime:dateTime collection.collectedPeriod:Period
    collector reference collection.collector:Reference > Practitioner PractitionerRole
    container token container.type:CodeableConcept
    container-id token container.identifier:Identifier
    identifier token identifier:Identifier
    parent reference parent:Reference > Specimen
    patient reference subject:Reference>Patient > Patient
    status token status:code@http://hl7.org/fhir/specimen-status
    subject reference subject:Reference > Patient Location Device Group
    type token type:CodeableConcept
  `,
  ImagingStudy: `
    basedon reference basedOn:Reference > Appointment ServiceRequest CarePlan Task
    bodysite token series.bodySite:Coding
    dicom-class token series.instance.sopClass:Coding
    encounter reference encounter:Reference > Encounter
    endpoint reference endpoint:Reference series.endpoint:Reference >
    identifier token identifier:Identifier
    instance token series.instance.uid:id
    interpreter reference interpreter:Reference > Practitioner PractitionerRole
    modality token series.modality:Coding
    patient reference subject:Reference>Patient > Patient
    performer reference series.performer.actor:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization CareTeam Device
    reason token reasonCode:CodeableConcept
    referrer reference referrer:Reference > Practitioner PractitionerRole
    series token series.uid:id
    started date started:dateTime
    status token status:code@http://hl7.org/fhir/imagingstudy-status
    subject reference subject:Reference > Patient Device Group
  `,
  Media: `
    based-on reference basedOn:Reference > ServiceRequest CarePlan
    created date createdDateTime:dateTime createdPeriod:Period
    device reference device:Reference > Device
    encounter reference encounter:Reference > Encounter
    identifier token identifier:Identifier
    modality token modality:CodeableConcept
    operator reference operator:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization CareTeam Device
    patient reference subject:Reference>Patient > Patient
    site token bodySite:CodeableConcept
    status token status:code@http://hl7.org/fhir/event-status
    subject reference subject:Reference > Patient Practitioner PractitionerRole Location Specimen Device Group
    type token type:CodeableConcept
    view token view:CodeableConcept
  `,
  BodyStructure: `
    identifier token identifier:Identifier
    location token location:CodeableConcept
    morphology token morphology:CodeableConcept
    patient reference patient:Reference > Patient
  `,
  MolecularSequence: `
    chromosome token referenceSeq.chromosome:CodeableConcept
    chromosome-window-coordinate composite chromosome window-start window-end
    identifier token identifier:Identifier
    patient reference patient:Reference > Patient
    referenceseqid token referenceSeq.referenceSeqId:CodeableConcept
    referenceseqid-window-coordinate composite referenceseqid window-start window-end
    type token type:code@http://hl7.org/fhir/sequence-type
    variant-end number variant.end:integer
    variant-start number variant.start:integer
    window-end number referenceSeq.windowEnd:integer
    window-start number referenceSeq.windowStart:integer
  `,
  Medication: `
    code token code:CodeableConcept
    expiration-date date batch.expirationDate:dateTime
    form token form:CodeableConcept
    identifier token identifier:Identifier
    ingredient reference ingredient.itemReference:Reference > Medication
    ingredient-code token ingredient.itemCodeableConcept:CodeableConcept
    lot-number token batch.lotNumber:string
    manufacturer reference manufacturer:Reference > Organization
    status token status:code@http://hl7.org/fhir/CodeSystem/medication-status
  `,
  MedicationRequest: `
    authoredon date authoredOn:dateTime
    category token category:CodeableConcept
    code token medicationCodeableConcept:CodeableConcept
    date date dosageInstruction.timing.event:dateTime
    encounter reference encounter:Reference > Encounter
    identifier token identifier:Identifier
    intended-dispenser reference dispenseRequest.performer:Reference > Organization
    intended-performer reference performer:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization CareTeam Device
    intended-performertype token performerType:CodeableConcept
    intent token intent:code@http://hl7.org/fhir/CodeSystem/medicationrequest-intent
    medication reference medicationReference:Reference > Medication
    patient reference subject:Reference>Patient > Patient
    priority token priority:code@http://hl7.org/fhir/request-priority
    requester reference requester:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization Device
    status token status:code@http://hl7.org/fhir/CodeSystem/medicationrequest-status
    subject reference subject:Reference > Patient Group
  `,
  MedicationStatement: `
    category token category:CodeableConcept
    code token medicationCodeableConcept:CodeableConcept
    context reference context:Reference > EpisodeOfCare Encounter
    effective date effectiveDateTime:dateTime effectivePeriod:Period
    identifier token identifier:Identifier
    medication reference medicationReference:Reference > Medication
    part-of reference partOf:Reference > Observation MedicationStatement MedicationAdministration MedicationDispense Procedure
    patient reference subject:Reference>Patient > Patient
    source reference informationSource:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization
    status token status:code@http://hl7.org/fhir/CodeSystem/medication-statement-status
    subject reference subject:Reference > Patient Group
  `,
  MedicationAdministration: `
    code token medicationCodeableConcept:CodeableConcept
    context reference context:Reference > EpisodeOfCare Encounter
    device reference device:Reference > Device
    effective-time date effectiveDateTime:dateTime effectivePeriod:Period
    identifier token identifier:Identifier
    medication reference medicationReference:Reference > Medication
    patient reference subject:Reference>Patient > Patient
    performer reference performer.actor:Reference > Patient RelatedPerson Practitioner PractitionerRole Device
    reason-given token reasonCode:CodeableConcept
    reason-not-given token statusReason:CodeableConcept
    request reference request:Reference > MedicationRequest
    status token status:code@http://terminology.hl7.org/CodeSystem/medication-admin-status
    subject reference subject:Reference > Patient Group
  `,
  MedicationDispense: `
    code token medicationCodeableConcept:CodeableConcept
    context reference context:Reference > EpisodeOfCare Encounter
    destination reference destination:Reference > Location
    identifier token identifier:Identifier
    medication reference medicationReference:Reference > Medication
    patient reference subject:Reference>Patient > Patient
    performer reference performer.actor:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization Device
    prescription reference authorizingPrescription:Reference > MedicationRequest
    receiver reference receiver:Reference > Patient Practitioner
    responsibleparty reference substitution.responsibleParty:Reference > Practitioner PractitionerRole
    status token status:code@http://terminology.hl7.org/CodeSystem/medicationdispense-status
    subject reference subject:Reference > Patient Group
    type token type:CodeableConcept
    whenhandedover date whenHandedOver:dateTime
    whenprepared date whenPrepared:dateTime
  `,
  Immunization: `
    date date occurrenceDateTime:dateTime
    identifier token identifier:Identifier
    location reference location:Reference > Location
    lot-number string lotNumber:string
    manufacturer reference manufacturer:Reference > Organization
    patient reference patient:Reference > Patient
    performer reference performer.actor:Reference > Practitioner PractitionerRole Organization
    reaction reference reaction.detail:Reference > Observation
    reaction-date date reaction.date:dateTime
    reason-code token reasonCode:CodeableConcept
    reason-reference reference reasonReference:Reference > Condition Observation DiagnosticReport
    series string protocolApplied.series:string
    status token status:code@http://hl7.org/fhir/event-status
    status-reason token statusReason:CodeableConcept
    target-disease token protocolApplied.targetDisease:CodeableConcept
    vaccine-code token vaccineCode:CodeableConcept
  `,
  Procedure: `
    based-on reference basedOn:Reference > ServiceRequest CarePlan
    category token category:CodeableConcept
    code token code:CodeableConcept
    date date performedDateTime:dateTime performedPeriod:Period
    encounter reference encounter:Reference > EpisodeOfCare Encounter
    identifier token identifier:Identifier
    instantiates-canonical reference instantiatesCanonical:canonical > Questionnaire PlanDefinition ActivityDefinition Measure
    instantiates-uri uri instantiatesUri:uri
    location reference location:Reference > Location
    part-of reference partOf:Reference > Observation MedicationAdministration Procedure
    patient reference subject:Reference>Patient > Patient
    performer reference performer.actor:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization Device
    reason-code token reasonCode:CodeableConcept
    reason-reference reference reasonReference:Reference > Condition Observation DiagnosticReport Procedure DocumentReference
    status token status:code@http://hl7.org/fhir/event-status
    subject reference subject:Reference > Patient Group
  `,
  Device: `
    device-name string deviceName.name:string type.coding.display:string type.text:string
    identifier token identifier:Identifier
    location reference location:Reference > Location
    manufacturer string manufacturer:string
    model string modelNumber:string
    organization reference owner:Reference > Organization
    patient reference patient:Reference > Patient
    status token status:code@http://hl7.org/fhir/device-status
    type token type:CodeableConcept
    udi-carrier string udiCarrier.carrierHRF:string
    udi-di string udiCarrier.deviceIdentifier:string
    url uri url:uri
  `,
  DeviceRequest: `
    authored-on date authoredOn:dateTime
    based-on reference basedOn:Reference > *
    code token codeCodeableConcept:CodeableConcept
    device reference codeReference:Reference > Device
    encounter reference encounter:Reference > EpisodeOfCare Encounter
    event-date date occurrenceDateTime:dateTime occurrencePeriod:Period
    group-identifier token groupIdentifier:Identifier
    identifier token identifier:Identifier
    instantiates-canonical reference instantiatesCanonical:canonical > PlanDefinition ActivityDefinition
    instantiates-uri uri instantiatesUri:uri
    insurance reference insurance:Reference > Coverage
    intent token intent:code@http://hl7.org/fhir/request-intent
    patient reference subject:Reference>Patient > Patient
    performer reference performer:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization CareTeam Device
    prior-request reference priorRequest:Reference > *
    requester reference requester:Reference > Practitioner PractitionerRole Organization Device
    status token status:code@http://hl7.org/fhir/request-status
    subject reference subject:Reference > Patient Location Device Group
  `,
  DeviceUseStatement: `
    device reference device:Reference > Device
    identifier token identifier:Identifier
    patient reference subject:Reference > Patient
    subject reference subject:Reference > Patient Group
  `,
  ServiceRequest: `
    authored date authoredOn:dateTime
    based-on reference basedOn:Reference > MedicationRequest ServiceRequest CarePlan
    body-site token bodySite:CodeableConcept
    category token category:CodeableConcept
    code token code:CodeableConcept
    encounter reference encounter:Reference > EpisodeOfCare Encounter
    identifier token identifier:Identifier
    instantiates-canonical reference instantiatesCanonical:canonical > PlanDefinition ActivityDefinition
    instantiates-uri uri instantiatesUri:uri
    intent token intent:code@http://hl7.org/fhir/request-intent
    occurrence date occurrenceDateTime:dateTime occurrencePeriod:Period occurrenceTiming:Timing
    patient reference subject:Reference>Patient > Patient
    performer reference performer:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization CareTeam Device
    performer-type token performerType:CodeableConcept
    priority token priority:code@http://hl7.org/fhir/request-priority
    replaces reference replaces:Reference > ServiceRequest
    requester reference requester:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization Device
    requisition token requisition:Identifier
    specimen reference specimen:Reference > Specimen
    status token status:code@http://hl7.org/fhir/request-status
    subject reference subject:Reference > Patient Location Device Group
  `,
  NutritionOrder: `
    additive token enteralFormula.additiveType:CodeableConcept
    datetime date dateTime:dateTime
    encounter reference encounter:Reference > EpisodeOfCare Encounter
    formula token enteralFormula.baseFormulaType:CodeableConcept
    identifier token identifier:Identifier
    instantiates-canonical reference instantiatesCanonical:canonical > PlanDefinition ActivityDefinition
    instantiates-uri uri instantiatesUri:uri
    oraldiet token oralDiet.type:CodeableConcept
    patient reference patient:Reference > Patient
    provider reference orderer:Reference > Practitioner PractitionerRole
    status token status:code@http://hl7.org/fhir/request-status
    supplement token supplement.type:CodeableConcept
  `,
  CarePlan: `
    activity-code token activity.detail.code:CodeableConcept
    activity-date date activity.detail.scheduledTiming:Timing activity.detail.scheduledPeriod:Period
    activity-reference reference activity.reference:Reference > Appointment MedicationRequest DeviceRequest ServiceRequest NutritionOrder Task CommunicationRequest RequestGroup
    based-on reference basedOn:Reference > CarePlan
    care-team reference careTeam:Reference > CareTeam
    category token category:CodeableConcept
    condition reference addresses:Reference > Condition
    date date period:Period
    encounter reference encounter:Reference > Encounter
    goal reference goal:Reference > Goal
    identifier token identifier:Identifier
    instantiates-canonical reference instantiatesCanonical:canonical > Questionnaire PlanDefinition ActivityDefinition Measure
    instantiates-uri uri instantiatesUri:uri
    intent token intent:code@http://hl7.org/fhir/request-intent
    part-of reference partOf:Reference > CarePlan
    patient reference subject:Reference>Patient > Patient
    performer reference activity.detail.performer:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization CareTeam Device
    replaces reference replaces:Reference > CarePlan
    status token status:code@http://hl7.org/fhir/request-status
    subject reference subject:Reference > Patient Group
  `,
  Goal: `
    achievement-status token achievementStatus:CodeableConcept
    category token category:CodeableConcept
    identifier token identifier:Identifier
    lifecycle-status token lifecycleStatus:code@http://hl7.org/fhir/goal-status
    patient reference subject:Reference>Patient > Patient
    start-date date startDate:date
    subject reference subject:Reference > Patient Organization Group
    target-date date target.dueDate:date
  `,
  Task: `
    authored-on date authoredOn:dateTime
    based-on reference basedOn:Reference > *
    business-status token businessStatus:CodeableConcept
    code token code:CodeableConcept
    encounter reference encounter:Reference > Encounter
    focus reference focus:Reference > *
    group-identifier token groupIdentifier:Identifier
    identifier token identifier:Identifier
    intent token intent:code
    modified date lastModified:dateTime
    owner reference owner:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization CareTeam Device
    part-of reference partOf:Reference > Task
    patient reference for:Reference>Patient > Patient
    performer token performerType:CodeableConcept
    period date executionPeriod:Period
    priority token priority:code@http://hl7.org/fhir/request-priority
    requester reference requester:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization Device
    status token status:code@http://hl7.org/fhir/task-status
    subject reference for:Reference > *
  `,
  Communication: `
    based-on reference basedOn:Reference > *
    category token category:CodeableConcept
    encounter reference encounter:Reference > Encounter
    identifier token identifier:Identifier
    instantiates-canonical reference instantiatesCanonical:canonical > Questionnaire PlanDefinition ActivityDefinition Measure
    instantiates-uri uri instantiatesUri:uri
    medium token medium:CodeableConcept
    part-of reference partOf:Reference > *
    patient reference subject:Reference>Patient > Patient
    received date received:dateTime
    recipient reference recipient:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization CareTeam Device Group
    sender reference sender:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization Device
    sent date sent:dateTime
    status token status:code@http://hl7.org/fhir/event-status
    subject reference subject:Reference > Patient Group
  `,
  CommunicationRequest: `
    authored date authoredOn:dateTime
    based-on reference basedOn:Reference > *
    category token category:CodeableConcept
    encounter reference encounter:Reference > Encounter
    group-identifier token groupIdentifier:Identifier
    identifier token identifier:Identifier
    medium token medium:CodeableConcept
    occurrence date occurrenceDateTime:dateTime
    patient reference subject:Reference>Patient > Patient
    priority token priority:code@http://hl7.org/fhir/request-priority
    recipient reference recipient:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization CareTeam Device Group
    replaces reference replaces:Reference > CommunicationRequest
    requester reference requester:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization Device
    sender reference sender:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization Device
    status token status:code@http://hl7.org/fhir/request-status
    subject reference subject:Reference > Patient Group
  `,
  RequestGroup: `
    author reference author:Reference > Practitioner PractitionerRole Device
    authored date authoredOn:dateTime
    code token code:CodeableConcept
    encounter reference encounter:Reference > Encounter
    group-identifier token groupIdentifier:Identifier
    identifier token identifier:Identifier
    instantiates-canonical reference instantiatesCanonical:canonical >
    instantiates-uri uri instantiatesUri:uri
    intent token intent:code@http://hl7.org/fhir/request-intent
    participant reference action.participant:Reference > Patient RelatedPerson Practitioner PractitionerRole Device
    patient reference subject:Reference>Patient > Patient
    priority token priority:code@http://hl7.org/fhir/request-priority
    status token status:code@http://hl7.org/fhir/request-status
    subject reference subject:Reference > Patient Group
  `,
  RiskAssessment: `
    condition reference condition:Reference > Condition
    date date occurrenceDateTime:dateTime
    encounter reference encounter:Reference > EpisodeOfCare Encounter
    identifier token identifier:Identifier
    method token method:CodeableConcept
    patient reference subject:Reference>Patient > Patient
    performer reference performer:Reference > Practitioner PractitionerRole Device
    probability number prediction.probabilityDecimal:decimal prediction.probabilityRange:Range
    risk token prediction.qualitativeRisk:CodeableConcept
    subject reference subject:Reference > Patient Group
  `,
  DetectedIssue: `
    author reference author:Reference > Practitioner PractitionerRole Device
    code token code:CodeableConcept
    identified date identifiedDateTime:dateTime identifiedPeriod:Period
    identifier token identifier:Identifier
    implicated reference implicated:Reference > *
    patient reference patient:Reference > Patient
  `,
  Flag: `
    author reference author:Reference > Patient Practitioner PractitionerRole Organization Device
    date date period:Period
    encounter reference encounter:Reference > EpisodeOfCare Encounter
    identifier token identifier:Identifier
    patient reference subject:Reference>Patient > Patient
    subject reference subject:Reference > Patient Practitioner Organization Location Medication Procedure PlanDefinition Group
  `,
  Consent: `
    action token provision.action:CodeableConcept
    actor reference provision.actor.reference:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization CareTeam Device Group
    category token category:CodeableConcept
    consentor reference performer:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization
    data reference provision.data.reference:Reference > *
    date date dateTime:dateTime
    identifier token identifier:Identifier
    organization reference organization:Reference > Organization
    patient reference patient:Reference > Patient
    period date provision.period:Period
    purpose token provision.purpose:Coding
    scope token scope:CodeableConcept
    security-label token provision.securityLabel:Coding
    source-reference reference sourceReference:Reference > Consent QuestionnaireResponse DocumentReference
    status token status:code@http://hl7.org/fhir/consent-state-codes
  `,
  Questionnaire: `
    code token item.code:Coding
    context token useContext.valueCodeableConcept:CodeableConcept
    context-quantity quantity useContext.valueQuantity:Quantity useContext.valueRange:Range
    context-type token useContext.code:Coding
    context-type-quantity composite context-type context-quantity
    context-type-value composite context-type context
    date date date:dateTime
    definition uri item.definition:uri
    description string description:markdown
    effective date effectivePeriod:Period
    identifier token identifier:Identifier
    jurisdiction token jurisdiction:CodeableConcept
    name string name:string
    publisher string publisher:string
    status token status:code@http://hl7.org/fhir/publication-status
    subject-type token subjectType:code@http://hl7.org/fhir/resource-types
    title string title:string
    url uri url:uri
    version token version:string
  `,
  QuestionnaireResponse: `
    author reference author:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization Device
    authored date authored:dateTime
    based-on reference basedOn:Reference > ServiceRequest CarePlan
    encounter reference encounter:Reference > Encounter
    identifier token identifier:Identifier
    part-of reference partOf:Reference > Observation Procedure
    patient reference subject:Reference>Patient > Patient
    questionnaire reference questionnaire:canonical > Questionnaire
    source reference source:Reference > Patient RelatedPerson Practitioner PractitionerRole
    status token status:code@http://hl7.org/fhir/questionnaire-answers-status
    subject reference subject:Reference > *
  `,
  DocumentReference: `
    authenticator reference authenticator:Reference > Practitioner PractitionerRole Organization
    author reference author:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization Device
    category token category:CodeableConcept
    contenttype token content.attachment.contentType:code@urn:ietf:bcp:13
    custodian reference custodian:Reference > Organization
    date date date:instant
    description string description:string
    encounter reference context.encounter:Reference > EpisodeOfCare Encounter
    event token context.event:CodeableConcept
    facility token context.facilityType:CodeableConcept
    format token content.format:Coding
    identifier token masterIdentifier:Identifier identifier:Identifier
    language token content.attachment.language:code@urn:ietf:bcp:47
    location uri content.attachment.url:url
    patient reference subject:Reference>Patient > Patient
    period date context.period:Period
    related reference context.related:Reference > *
    relatesto reference relatesTo.target:Reference > DocumentReference
    relation token relatesTo.code:code@http://hl7.org/fhir/document-relationship-type
    relationship composite relatesto relation
    security-label token securityLabel:CodeableConcept
    setting token context.practiceSetting:CodeableConcept
    status token status:code@http://hl7.org/fhir/document-reference-status
    subject reference subject:Reference > Patient Practitioner Device Group
    type token type:CodeableConcept
  `,
  Binary: `
  `,
  Composition: `
    attester reference attester.party:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization
    author reference author:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization Device
    category token category:CodeableConcept
    confidentiality token confidentiality:code
    context token event.code:CodeableConcept
    date date date:dateTime
    encounter reference encounter:Reference > EpisodeOfCare Encounter
    entry reference section.entry:Reference > *
    identifier token identifier:Identifier
    patient reference subject:Reference>Patient > Patient
    period date event.period:Period
    related-id token relatesTo.targetIdentifier:Identifier
    related-ref reference relatesTo.targetReference:Reference > Composition
    section token section.code:CodeableConcept
    status token status:code@http://hl7.org/fhir/composition-status
    subject reference subject:Reference > *
    title string title:string
    type token type:CodeableConcept
  `,
  List: `
    code token code:CodeableConcept
    date date date:dateTime
    empty-reason token emptyReason:CodeableConcept
    encounter reference encounter:Reference > EpisodeOfCare Encounter
    identifier token identifier:Identifier
    item reference entry.item:Reference > *
    notes string note.text:markdown
    patient reference subject:Reference>Patient > Patient
    source reference source:Reference > Patient Practitioner PractitionerRole Device
    status token status:code@http://hl7.org/fhir/list-status
    subject reference subject:Reference > Patient Location Device Group
    title string title:string
  `,
  Provenance: `
    agent reference agent.who:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization Device
    agent-role token agent.role:CodeableConcept
    agent-type token agent.type:CodeableConcept
    entity reference entity.what:Reference > *
    location reference location:Reference > Location
    patient reference target:Reference>Patient > Patient
    recorded date recorded:instant
    signature-type token signature.type:Coding
    target reference target:Reference > *
    when date occurredDateTime:dateTime
  `,
  AuditEvent: `
    action token action:code@http://hl7.org/fhir/audit-event-action
    address string agent.network.address:string
    agent reference agent.who:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization Device
    agent-name string agent.name:string
    agent-role token agent.role:CodeableConcept
    altid token agent.altId:string
    date date recorded:instant
    entity reference entity.what:Reference > *
    entity-name string entity.name:string
    entity-role token entity.role:Coding
    entity-type token entity.type:Coding
    outcome token outcome:code@http://hl7.org/fhir/audit-event-outcome
    patient reference agent.who:Reference>Patient entity.what:Reference>Patient > Patient
    policy uri agent.policy:uri
    site token source.site:string
    source reference source.observer:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization Device
    subtype token subtype:Coding
    type token type:Coding
  `,
  Basic: `
    author reference author:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization
    code token code:CodeableConcept
    created date created:date
    identifier token identifier:Identifier
    patient reference subject:Reference>Patient > Patient
    subject reference subject:Reference > *
  `,
  ResearchStudy: `
    category token category:CodeableConcept
    date date period:Period
    focus token focus:CodeableConcept
    identifier token identifier:Identifier
    keyword token keyword:CodeableConcept
    location token location:CodeableConcept
    partof reference partOf:Reference > ResearchStudy
    principalinvestigator reference principalInvestigator:Reference > Practitioner PractitionerRole
    protocol reference protocol:Reference > PlanDefinition
    site reference site:Reference > Location
    sponsor reference sponsor:Reference > Organization
    status token status:code@http://hl7.org/fhir/research-study-status
    title string title:string
  `,
  ResearchSubject: `
    date date period:Period
    identifier token identifier:Identifier
    individual reference individual:Reference > Patient
    patient reference individual:Reference > Patient
    status token status:code@http://hl7.org/fhir/research-subject-status
    study reference study:Reference > ResearchStudy
  `,
  Coverage: `
    beneficiary reference beneficiary:Reference > Patient
    class-type token class.type:CodeableConcept
    class-value string class.value:string
    dependent string dependent:string
    identifier token identifier:Identifier
    patient reference beneficiary:Reference > Patient
    payor reference payor:Reference > Patient RelatedPerson Organization
    policy-holder reference policyHolder:Reference > Patient RelatedPerson Organization
    status token status:code@http://hl7.org/fhir/fm-status
    subscriber reference subscriber:Reference > Patient RelatedPerson
    type token type:CodeableConcept
  `,
  Claim: `
    care-team reference careTeam.provider:Reference > Practitioner PractitionerRole Organization
    created date created:dateTime
    detail-udi reference item.detail.udi:Reference > Device
    encounter reference item.encounter:Reference > Encounter
    enterer reference enterer:Reference > Practitioner PractitionerRole
    facility reference facility:Reference > Location
    identifier token identifier:Identifier
    insurer reference insurer:Reference > Organization
    item-udi reference item.udi:Reference > Device
    patient reference patient:Reference > Patient
    payee reference payee.party:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization
    priority token priority:CodeableConcept
    procedure-udi reference procedure.udi:Reference > Device
    provider reference provider:Reference > Practitioner PractitionerRole Organization
    status token status:code@http://hl7.org/fhir/fm-status
    subdetail-udi reference item.detail.subDetail.udi:Reference > Device
    use token use:code@http://hl7.org/fhir/claim-use
  `,
  Library: `
    composed-of reference relatedArtifact[type=composed-of].resource:canonical > *
    content-type token content.contentType:code@urn:ietf:bcp:13
    context token useContext.valueCodeableConcept:CodeableConcept
    context-quantity quantity useContext.valueQuantity:Quantity useContext.valueRange:Range
    context-type token useContext.code:Coding
    context-type-quantity composite context-type context-quantity
    context-type-value composite context-type context
    date date date:dateTime
    depends-on reference relatedArtifact[type=depends-on].resource:canonical > *
    derived-from reference relatedArtifact[type=derived-from].resource:canonical > *
    description string description:markdown
    effective date effectivePeriod:Period
    identifier token identifier:Identifier
    jurisdiction token jurisdiction:CodeableConcept
    name string name:string
    predecessor reference relatedArtifact[type=predecessor].resource:canonical > *
    publisher string publisher:string
    status token status:code@http://hl7.org/fhir/publication-status
    successor reference relatedArtifact[type=successor].resource:canonical > *
    title string title:string
    topic token topic:CodeableConcept
    type token type:CodeableConcept
    url uri url:uri
    version token version:string
  `,
  PlanDefinition: `
    composed-of reference relatedArtifact[type=composed-of].resource:canonical > *
    context token useContext.valueCodeableConcept:CodeableConcept
    context-quantity quantity useContext.valueQuantity:Quantity useContext.valueRange:Range
    context-type token useContext.code:Coding
    context-type-quantity composite context-type context-quantity
    context-type-value composite context-type context
    date date date:dateTime
    definition reference action.definitionCanonical:canonical action.definitionUri:uri > Questionnaire PlanDefinition ActivityDefinition
    depends-on reference relatedArtifact[type=depends-on].resource:canonical library:canonical > *
    derived-from reference relatedArtifact[type=derived-from].resource:canonical > *
    description string description:markdown
    effective date effectivePeriod:Period
    identifier token identifier:Identifier
    jurisdiction token jurisdiction:CodeableConcept
    name string name:string
    predecessor reference relatedArtifact[type=predecessor].resource:canonical > *
    publisher string publisher:string
    status token status:code@http://hl7.org/fhir/publication-status
    successor reference relatedArtifact[type=successor].resource:canonical > *
    title string title:string
    topic token topic:CodeableConcept
    type token type:CodeableConcept
    url uri url:uri
    version token version:string
  `,
  ActivityDefinition: `
    composed-of reference relatedArtifact[type=composed-of].resource:canonical > *
    context token useContext.valueCodeableConcept:CodeableConcept
    context-quantity quantity useContext.valueQuantity:Quantity useContext.valueRange:Range
    context-type token useContext.code:Coding
    context-type-quantity composite context-type context-quantity
    context-type-value composite context-type context
    date date date:dateTime
    depends-on reference relatedArtifact[type=depends-on].resource:canonical library:canonical > *
    derived-from reference relatedArtifact[type=derived-from].resource:canonical > *
    description string description:markdown
    effective date effectivePeriod:Period
    identifier token identifier:Identifier
    jurisdiction token jurisdiction:CodeableConcept
    name string name:string
    predecessor reference relatedArtifact[type=predecessor].resource:canonical > *
    publisher string publisher:string
    status token status:code@http://hl7.org/fhir/publication-status
    successor reference relatedArtifact[type=successor].resource:canonical > *
    title string title:string
    topic token topic:CodeableConcept
    url uri url:uri
    version token version:string
  `,
  Measure: `
    composed-of reference relatedArtifact[type=composed-of].resource:canonical > *
    context token useContext.valueCodeableConcept:CodeableConcept
    context-quantity quantity useContext.valueQuantity:Quantity useContext.valueRange:Range
    context-type token useContext.code:Coding
    context-type-quantity composite context-type context-quantity
    context-type-value composite context-type context
    date date date:dateTime
    depends-on reference relatedArtifact[type=depends-on].resource:canonical library:canonical > *
    derived-from reference relatedArtifact[type=derived-from].resource:canonical > *
    description string description:markdown
    effective date effectivePeriod:Period
    identifier token identifier:Identifier
    jurisdiction token jurisdiction:CodeableConcept
    name string name:string
    predecessor reference relatedArtifact[type=predecessor].resource:canonical > *
    publisher string publisher:string
    status token status:code@http://hl7.org/fhir/publication-status
    successor reference relatedArtifact[type=successor].resource:canonical > *
    title string title:string
    topic token topic:CodeableConcept
    url uri url:uri
    version token version:string
  `,
  MeasureReport: `
    date date date:dateTime
    evaluated-resource reference evaluatedResource:Reference > *
    identifier token identifier:Identifier
    measure reference measure:canonical > Measure
    patient reference subject:Reference>Patient > Patient
    period date period:Period
    reporter reference reporter:Reference > Practitioner PractitionerRole Organization Location
    status token status:code@http://hl7.org/fhir/measure-report-status
    subject reference subject:Reference > Patient RelatedPerson Practitioner PractitionerRole Organization Location CareTeam Device Group
  `,
  Group: `
    actual token actual:boolean
    characteristic token characteristic.code:CodeableConcept
    characteristic-value composite characteristic value
    code token code:CodeableConcept
    exclude token characteristic.exclude:boolean
    identifier token identifier:Identifier
    managing-entity reference managingEntity:Reference > RelatedPerson Practitioner PractitionerRole Organization
    member reference member.entity:Reference > Patient Practitioner PractitionerRole Medication Device Group
    type token type:code@http://hl7.org/fhir/group-type
    value token characteristic.valueCodeableConcept:CodeableConcept characteristic.valueBoolean:boolean
  `,
  Schedule: `
    active token active:boolean
    actor reference actor:Reference > Patient RelatedPerson Practitioner PractitionerRole Location Device
    date date planningHorizon:Period
    identifier token identifier:Identifier
    service-category token serviceCategory:CodeableConcept
    service-type token serviceType:CodeableConcept
    specialty token specialty:CodeableConcept
  `,
  Slot: `
    appointment-type token appointmentType:CodeableConcept
    identifier token identifier:Identifier
    schedule reference schedule:Reference > Schedule
    service-category token serviceCategory:CodeableConcept
    service-type token serviceType:CodeableConcept
    specialty token specialty:CodeableConcept
    start date start:instant
    status token status:code@http://hl7.org/fhir/slotstatus
  `,
}
