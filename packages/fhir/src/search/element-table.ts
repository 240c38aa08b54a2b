/**
 * The elements of the types in use in FHIR R4 (4.0.1), made by `node tools/search.ts` from the
 * definitions of HL7: not to be edited. `+` is part of a summary, `!` mandatory, `?` may change
 * what the rest means; `-` is left out of summaries although it stands in something that is not.
 */
export const ELEMENT_TABLE: Readonly<Record<string, string>> = {
  Patient: `
    identifier+ active+? name+ telecom+ gender+ birthDate+ deceased[x]+? address+ maritalStatus
    multipleBirth[x] photo contact communication generalPractitioner managingOrganization+
    link+?`,
  RelatedPerson: `
    identifier+ active+? patient+! relationship+ name+ telecom+ gender+ birthDate+ address+
    photo period communication`,
  Practitioner: `
    identifier+ active+ name+ telecom+ address+ gender+ birthDate+ photo qualification
    communication`,
  PractitionerRole: `
    identifier+ active+ period+ practitioner+ organization+ code+ specialty+ location+
    healthcareService telecom+ availableTime notAvailable availabilityExceptions endpoint`,
  Organization: `
    identifier+ active+? type+ name+ alias telecom address partOf+ contact endpoint`,
  Location: `
    identifier+ status+? operationalStatus+ name+ alias description+ mode+ type+ telecom address
    physicalType+ position managingOrganization+ partOf hoursOfOperation availabilityExceptions
    endpoint`,
  CareTeam: `
    identifier+ status+? category+ name+ subject+ encounter+ period+ participant reasonCode
    reasonReference managingOrganization+ telecom note`,
  EpisodeOfCare: `
    identifier status+!? statusHistory type+ diagnosis+ patient+! managingOrganization+ period+
    referralRequest careManager team account`,
  Encounter: `
    identifier+ status+!? statusHistory class+! classHistory type+ serviceType+ priority
    subject+ episodeOfCare+ basedOn participant+ appointment+ period length reasonCode+
    reasonReference+ diagnosis+ account hospitalization location serviceProvider partOf
    -diagnosis.rank -diagnosis.use -participant.period`,
  Appointment: `
    identifier+ status+!? cancelationReason+ serviceCategory+ serviceType+ specialty+
    appointmentType+ reasonCode+ reasonReference priority description supportingInformation
    start+ end+ minutesDuration slot created comment patientInstruction basedOn participant!
    requestedPeriod -participant.period`,
  Condition: `
    identifier+ clinicalStatus+? verificationStatus+? category severity code+ bodySite+
    subject+! encounter+ onset[x]+ abatement[x] recordedDate+ recorder+ asserter+ stage evidence
    note`,
  AllergyIntolerance: `
    identifier+ clinicalStatus+? verificationStatus+? type+ category+ criticality+ code+
    patient+! encounter onset[x] recordedDate recorder asserter+ lastOccurrence note reaction`,
  FamilyMemberHistory: `
    identifier+ instantiatesCanonical+ instantiatesUri+ status+!? dataAbsentReason+ patient+!
    date+ name+ relationship+! sex+ born[x] age[x]+ estimatedAge+ deceased[x]+ reasonCode+
    reasonReference+ note condition`,
  ClinicalImpression: `
    identifier+ status+!? statusReason code+ description+ subject+! encounter+ effective[x]+
    date+ assessor+ previous problem+ investigation protocol summary finding
    prognosisCodeableConcept prognosisReference supportingInfo note`,
  Observation: `
    identifier+ basedOn+ partOf+ status+!? category code+! subject+ focus+ encounter+
    effective[x]+ issued+ performer+ value[x]+ dataAbsentReason interpretation note bodySite
    method specimen device referenceRange hasMember+ derivedFrom+ component+
    -component.dataAbsentReason -component.interpretation -component.referenceRange
    -component.valueSampledData.data -valueSampledData.data`,
  DiagnosticReport: `
    identifier+ basedOn status+!? category+ code+! subject+ encounter+ effective[x]+ issued+
    performer+ resultsInterpreter+ specimen result imagingStudy media+ conclusion conclusionCode
    presentedForm -media.comment`,
  Specimen: `
    identifier+ accessionIdentifier+ status+? type+ subject+ receivedTime+ parent request
    collection processing container condition+ note`,
  ImagingStudy: `
    identifier+ status+!? modality+ subject+! encounter+ started+ basedOn+ referrer+
    interpreter+ endpoint+ numberOfSeries+ numberOfInstances+ procedureReference+ procedureCode+
    location+ reasonCode+ reasonReference+ note+ description+ series+ -series.instance`,
  Media: `
    identifier+ basedOn+ partOf+ status+!? type+ modality+ view+ subject+ encounter+ created[x]+
    issued+ operator+ reasonCode+ bodySite+ deviceName+ device+ height+ width+ frames+ duration+
    content+! note -content.data`,
  BodyStructure: `
    identifier+ active+? morphology+ location+ locationQualifier description+ image patient+!`,
  MolecularSequence: `
    identifier+ type+ coordinateSystem+! patient+ specimen+ device+ performer+ quantity+
    referenceSeq+ variant+ observedSeq+ quality+ readCoverage+ repository+ pointer+
    structureVariant+`,
  Medication: `
    identifier+ code+ status+? manufacturer+ form amount+ ingredient batch`,
  MedicationRequest: `
    identifier status+!? statusReason intent+!? category priority+ doNotPerform+? reported[x]+
    medication[x]+! subject+! encounter supportingInformation authoredOn+ requester+ performer
    performerType+ recorder reasonCode reasonReference instantiatesCanonical+ instantiatesUri+
    basedOn+ groupIdentifier+ courseOfTherapyType insurance note dosageInstruction
    dispenseRequest substitution priorPrescription detectedIssue eventHistory`,
  MedicationStatement: `
    identifier+ basedOn+ partOf+ status+!? statusReason category+ medication[x]+! subject+!
    context+ effective[x]+ dateAsserted+ informationSource derivedFrom reasonCode
    reasonReference note dosage`,
  MedicationAdministration: `
    identifier instantiates+ partOf+ status+!? statusReason category medication[x]+! subject+!
    context supportingInformation effective[x]+! performer+ reasonCode reasonReference request
    device note dosage eventHistory -performer.function`,
  MedicationDispense: `
    identifier partOf status+!? statusReason[x] category medication[x]+! subject+ context
    supportingInformation performer location authorizingPrescription type quantity daysSupply
    whenPrepared+ whenHandedOver destination receiver note dosageInstruction substitution
    detectedIssue eventHistory`,
  Immunization: `
    identifier status+!? statusReason vaccineCode+! patient+! encounter occurrence[x]+! recorded
    primarySource+ reportOrigin location manufacturer lotNumber expirationDate site route
    doseQuantity performer+ note+ reasonCode reasonReference isSubpotent+? subpotentReason
    education programEligibility fundingSource reaction protocolApplied`,
  Procedure: `
    identifier+ instantiatesCanonical+ instantiatesUri+ basedOn+ partOf+ status+!? statusReason+
    category+ code+ subject+! encounter+ performed[x]+ recorder+ asserter+ performer+ location+
    reasonCode+ reasonReference+ bodySite+ outcome+ report complication complicationDetail
    followUp note focalDevice usedReference usedCode -performer.onBehalfOf`,
  Device: `
    identifier definition udiCarrier+ status+? statusReason distinctIdentifier manufacturer
    manufactureDate expirationDate lotNumber serialNumber deviceName modelNumber partNumber type
    specialization version property patient owner contact location url note safety+ parent
    -udiCarrier.entryType -udiCarrier.issuer -udiCarrier.jurisdiction`,
  DeviceRequest: `
    identifier+ instantiatesCanonical+ instantiatesUri+ basedOn+ priorRequest+ groupIdentifier+
    status+? intent+!? priority+ code[x]+! parameter subject+! encounter+ occurrence[x]+
    authoredOn+ requester+ performerType+ performer+ reasonCode+ reasonReference+ insurance
    supportingInfo note relevantHistory`,
  DeviceUseStatement: `
    identifier+ basedOn+ status+!? subject+! derivedFrom+ timing[x]+ recordedOn+ source+
    device+! reasonCode+ reasonReference+ bodySite+ note`,
  ServiceRequest: `
    identifier+ instantiatesCanonical+ instantiatesUri+ basedOn+ replaces+ requisition+
    status+!? intent+!? category+ priority+ doNotPerform+? code+ orderDetail+ quantity[x]+
    subject+! encounter+ occurrence[x]+ asNeeded[x]+ authoredOn+ requester+ performerType+
    performer+ locationCode+ locationReference+ reasonCode+ reasonReference+ insurance
    supportingInfo specimen+ bodySite+ note patientInstruction+ relevantHistory`,
  NutritionOrder: `
    identifier instantiatesCanonical+ instantiatesUri+ instantiates status+!? intent+!?
    patient+! encounter dateTime+! orderer+ allergyIntolerance foodPreferenceModifier
    excludeFoodModifier oralDiet supplement enteralFormula note`,
  CarePlan: `
    identifier+ instantiatesCanonical+ instantiatesUri+ basedOn+ replaces+ partOf+ status+!?
    intent+!? category+ title+ description+ subject+! encounter+ period+ created+ author+
    contributor careTeam addresses+ supportingInfo goal activity note`,
  Goal: `
    identifier lifecycleStatus+!? achievementStatus+ category+ priority+ description+! subject+!
    start[x]+ target statusDate+ statusReason expressedBy+ addresses note outcomeCode
    outcomeReference`,
  Task: `
    identifier instantiatesCanonical+ instantiatesUri+ basedOn+ groupIdentifier+ partOf+
    status+!? statusReason+ businessStatus+ intent+! priority code+ description+ focus+ for+
    encounter+ executionPeriod+ authoredOn lastModified+ requester+ performerType owner+
    location+ reasonCode reasonReference insurance note relevantHistory restriction input output`,
  Communication: `
    identifier+ instantiatesCanonical+ instantiatesUri+ basedOn+ partOf+ inResponseTo status+!?
    statusReason+ category priority+ medium subject+ topic about encounter+ sent received
    recipient sender reasonCode+ reasonReference+ payload note`,
  CommunicationRequest: `
    identifier+ basedOn+ replaces+ groupIdentifier+ status+!? statusReason category priority+
    doNotPerform+? medium subject about encounter+ payload occurrence[x]+ authoredOn+ requester+
    recipient sender+ reasonCode+ reasonReference+ note`,
  RequestGroup: `
    identifier+ instantiatesCanonical+ instantiatesUri+ basedOn replaces groupIdentifier+
    status+!? intent+!? priority+ code+ subject encounter authoredOn author reasonCode
    reasonReference note action`,
  RiskAssessment: `
    identifier+ basedOn parent status+! method+ code+ subject+! encounter+ occurrence[x]+
    condition+ performer+ reasonCode reasonReference basis prediction mitigation note`,
  DetectedIssue: `
    identifier+ status+!? code+ severity+ patient+ identified[x]+ author+ implicated+ evidence
    detail reference mitigation`,
  Flag: `
    identifier+ status+!? category+ code+! subject+! period+ encounter+ author+`,
  Consent: `
    identifier+ status+!? scope+!? category+! patient+ dateTime+ performer+ organization+
    source[x]+ policy policyRule+ verification+ provision+ -provision.actor -provision.provision
    -sourceAttachment.data -verification.verificationDate -verification.verifiedWith`,
  Questionnaire: `
    url+ identifier+ version+ name+ title+ derivedFrom status+!? experimental+ subjectType+
    date+ publisher+ contact+ description useContext+ jurisdiction+ purpose copyright
    approvalDate lastReviewDate effectivePeriod+ code+ item`,
  QuestionnaireResponse: `
    identifier+ basedOn+ partOf+ questionnaire+ status+!? subject+ encounter+ authored+ author+
    source+ item`,
  DocumentReference: `
    masterIdentifier+ identifier+ status+!? docStatus+ type+ category+ subject+ date+ author+
    authenticator custodian relatesTo+ description+ securityLabel+ content+! context+
    -content.attachment.data -context.encounter -context.event -context.facilityType
    -context.practiceSetting -context.related -context.sourcePatientInfo`,
  Binary: `
    contentType+! securityContext+ data url+`,
  Composition: `
    identifier+ status+!? type+! category+ subject+ encounter+ date+! author+! title+!
    confidentiality+ attester custodian+ relatesTo event+ section`,
  List: `
    identifier status+!? mode+!? title+ code+ subject+ encounter date+ source+ orderedBy note
    entry emptyReason`,
  Provenance: `
    target+! occurred[x] recorded+! policy location reason activity agent! entity signature
    -agent.onBehalfOf -agent.role`,
  AuditEvent: `
    type+! subtype+ action+ period recorded+! outcome+ outcomeDesc+ purposeOfEvent+ agent!
    source! entity -agent.altId -agent.location -agent.media -agent.name -agent.network
    -agent.policy -agent.purposeOfUse -agent.role -agent.type -source.site -source.type`,
  Basic: `
    identifier+ code+!? subject+ created+ author+`,
  ResearchStudy: `
    identifier+ name title+ label protocol+ partOf+ status+!? primaryPurposeType+ phase+
    studyDesign+ category+ focus+ condition+ contact+ relatedArtifact keyword+ location+ region+
    descriptionSummary description enrollment+ period+ sponsor+ principalInvestigator+ site+
    reasonStopped+ note arm classifier associatedParty progressStatus whyStopped+ recruitment+
    comparisonGroup objective outcomeMeasure result+ -recruitment.actualNumber
    -recruitment.eligibility -recruitment.targetNumber`,
  ResearchSubject: `
    identifier+ status+!? period+ study+! individual+! assignedArm actualArm consent`,
  Coverage: `
    identifier+ status+!? type+ policyHolder+ subscriber+ subscriberId+ beneficiary+! dependent+
    relationship period+ payor+! class order+ network+ costToBeneficiary subrogation contract`,
  Claim: `
    identifier status+!? type+! subType use+! patient+! billablePeriod+ created+! enterer
    insurer+ provider+! priority+! fundsReserve related prescription originalPrescription payee
    referral facility careTeam supportingInfo diagnosis procedure insurance+! accident item
    total -insurance.businessArrangement -insurance.claimResponse -insurance.identifier
    -insurance.preAuthRef`,
  Library: `
    url+ identifier+ version+ name+ title+ subtitle status+!? experimental+ type+! subject[x]
    date+ publisher+ contact+ description+ useContext+ jurisdiction+ purpose usage copyright
    approvalDate lastReviewDate effectivePeriod+ topic author editor reviewer endorser
    relatedArtifact parameter dataRequirement content+ -content.data`,
  PlanDefinition: `
    url+ identifier+ version+ name+ title+ subtitle type+ status+!? experimental+ subject[x]
    date+ publisher+ contact+ description+ useContext+ jurisdiction+ purpose usage copyright
    approvalDate lastReviewDate effectivePeriod+ topic author editor reviewer endorser
    relatedArtifact library goal action`,
  ActivityDefinition: `
    url+ identifier+ version+ name+ title+ subtitle status+!? experimental+ subject[x] date+
    publisher+ contact+ description+ useContext+ jurisdiction+ purpose usage copyright
    approvalDate lastReviewDate effectivePeriod+ topic author editor reviewer endorser
    relatedArtifact library kind+ profile code+ intent priority doNotPerform+? timing[x]
    location participant product[x] quantity dosage bodySite specimenRequirement
    observationRequirement observationResultRequirement transform dynamicValue`,
  Measure: `
    url+ identifier+ version+ name+ title+ subtitle status+!? experimental+ subject[x] date+
    publisher+ contact+ description+ useContext+ jurisdiction+ purpose usage copyright
    approvalDate lastReviewDate effectivePeriod+ topic author editor reviewer endorser
    relatedArtifact library disclaimer+ scoring+ compositeScoring+ type+ riskAdjustment+
    rateAggregation+ rationale+ clinicalRecommendationStatement+ improvementNotation+
    definition+ guidance+ group supplementalData`,
  MeasureReport: `
    identifier+ status+!? type+! measure+! subject+ date+ reporter+ period+!
    improvementNotation+? group evaluatedResource`,
  Group: `
    identifier+ active+ type+! actual+! code+ name+ quantity+ managingEntity+ characteristic
    member`,
  Schedule: `
    identifier+ active+? serviceCategory+ serviceType+ specialty+ actor+! planningHorizon+
    comment`,
  Slot: `
    identifier+ serviceCategory+ serviceType+ specialty+ appointmentType+ schedule+! status+!
    start+! end+! overbooked comment`,
}
