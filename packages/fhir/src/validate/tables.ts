/*
 * Written by `npm run tables` from the definitions of FHIR R4 (4.0.1): do not edit.
 * https://hl7.org/fhir/R4/downloads.html
 */

/** Each type or part of one, its base (`-` for none), and its elements: `name:Type|Other`, `*` several, `+` one or more, `!` needed, `=` the value set. */
export const ELEMENTS = `
ActivityDefinition DomainResource url:uri identifier:Identifier* version:string name:string
 title:string subtitle:string status:code!=publication-status experimental:boolean
 subject[x]:CodeableConcept|Reference(Group) date:dateTime publisher:string contact:ContactDetail*
 description:markdown useContext:UsageContext* jurisdiction:CodeableConcept* purpose:markdown
 usage:string copyright:markdown approvalDate:date lastReviewDate:date effectivePeriod:Period
 topic:CodeableConcept* author:ContactDetail* editor:ContactDetail* reviewer:ContactDetail*
 endorser:ContactDetail* relatedArtifact:RelatedArtifact* library:canonical*
 kind:code=request-resource-types profile:canonical code:CodeableConcept
 intent:code=request-intent priority:code=request-priority doNotPerform:boolean
 timing[x]:Timing|dateTime|Age|Period|Range|Duration location:Reference(Location)
 participant:ActivityDefinition.participant*
 product[x]:Reference(Medication,Substance)|CodeableConcept quantity:SimpleQuantity dosage:Dosage*
 bodySite:CodeableConcept* specimenRequirement:Reference(SpecimenDefinition)*
 observationRequirement:Reference(ObservationDefinition)*
 observationResultRequirement:Reference(ObservationDefinition)* transform:canonical
 dynamicValue:ActivityDefinition.dynamicValue*
ActivityDefinition.participant BackboneElement type:code!=action-participant-type
 role:CodeableConcept
ActivityDefinition.dynamicValue BackboneElement path:string! expression:Expression!
Address Element use:code=address-use type:code=address-type text:string line:string* city:string
 district:string state:string postalCode:string country:string period:Period
Age Quantity
AllergyIntolerance DomainResource identifier:Identifier*
 clinicalStatus:CodeableConcept=allergyintolerance-clinical
 verificationStatus:CodeableConcept=allergyintolerance-verification
 type:code=allergy-intolerance-type category:code*=allergy-intolerance-category
 criticality:code=allergy-intolerance-criticality code:CodeableConcept patient:Reference(Patient)!
 encounter:Reference(Encounter) onset[x]:dateTime|Age|Period|Range|string recordedDate:dateTime
 recorder:Reference(Practitioner,PractitionerRole,Patient,RelatedPerson)
 asserter:Reference(Patient,RelatedPerson,Practitioner,PractitionerRole) lastOccurrence:dateTime
 note:Annotation* reaction:AllergyIntolerance.reaction*
AllergyIntolerance.reaction BackboneElement substance:CodeableConcept
 manifestation:CodeableConcept+ description:string onset:dateTime
 severity:code=reaction-event-severity exposureRoute:CodeableConcept note:Annotation*
Annotation Element author[x]:Reference(Practitioner,Patient,RelatedPerson,Organization)|string
 time:dateTime text:markdown!
Appointment DomainResource identifier:Identifier* status:code!=appointmentstatus
 cancelationReason:CodeableConcept serviceCategory:CodeableConcept* serviceType:CodeableConcept*
 specialty:CodeableConcept* appointmentType:CodeableConcept reasonCode:CodeableConcept*
 reasonReference:Reference(Condition,Procedure,Observation,ImmunizationRecommendation)*
 priority:unsignedInt description:string supportingInformation:Reference* start:instant
 end:instant minutesDuration:positiveInt slot:Reference(Slot)* created:dateTime comment:string
 patientInstruction:string basedOn:Reference(ServiceRequest)* participant:Appointment.participant+
 requestedPeriod:Period*
Appointment.participant BackboneElement type:CodeableConcept*
 actor:Reference(Patient,Practitioner,PractitionerRole,RelatedPerson,Device,HealthcareService,Location)
 required:code=participantrequired status:code!=participationstatus period:Period
Attachment Element contentType:code language:code data:base64Binary url:url size:unsignedInt
 hash:base64Binary title:string creation:dateTime
AuditEvent DomainResource type:Coding! subtype:Coding* action:code=audit-event-action
 period:Period recorded:instant! outcome:code=audit-event-outcome outcomeDesc:string
 purposeOfEvent:CodeableConcept* agent:AuditEvent.agent+ source:AuditEvent.source!
 entity:AuditEvent.entity*
AuditEvent.agent BackboneElement type:CodeableConcept role:CodeableConcept*
 who:Reference(PractitionerRole,Practitioner,Organization,Device,Patient,RelatedPerson,Bot,ClientApplication)
 altId:string name:string requestor:boolean! location:Reference(Location) policy:uri* media:Coding
 network:AuditEvent.agent.network purposeOfUse:CodeableConcept*
AuditEvent.agent.network BackboneElement address:string type:code=network-type
AuditEvent.source BackboneElement site:string
 observer:Reference(PractitionerRole,Practitioner,Organization,Device,Patient,RelatedPerson,Subscription,Bot,ClientApplication)!
 type:Coding*
AuditEvent.entity BackboneElement what:Reference type:Coding role:Coding lifecycle:Coding
 securityLabel:Coding* name:string description:string query:base64Binary
 detail:AuditEvent.entity.detail*
AuditEvent.entity.detail BackboneElement type:string! value[x]:string|base64Binary!
BackboneElement Element modifierExtension:Extension*
Basic DomainResource identifier:Identifier* code:CodeableConcept! subject:Reference created:date
 author:Reference(Practitioner,PractitionerRole,Patient,RelatedPerson,Organization)
Binary Resource contentType:code! securityContext:Reference data:base64Binary url:url
BodyStructure DomainResource identifier:Identifier* active:boolean morphology:CodeableConcept
 location:CodeableConcept locationQualifier:CodeableConcept* description:string image:Attachment*
 patient:Reference(Patient)!
CarePlan DomainResource identifier:Identifier* instantiatesCanonical:canonical*
 instantiatesUri:uri* basedOn:Reference(CarePlan)* replaces:Reference(CarePlan)*
 partOf:Reference(CarePlan)* status:code!=request-status intent:code!=care-plan-intent
 category:CodeableConcept* title:string description:string subject:Reference(Patient,Group)!
 encounter:Reference(Encounter) period:Period created:dateTime
 author:Reference(Patient,Practitioner,PractitionerRole,Device,RelatedPerson,Organization,CareTeam)
 contributor:Reference(Patient,Practitioner,PractitionerRole,Device,RelatedPerson,Organization,CareTeam)*
 careTeam:Reference(CareTeam)* addresses:Reference(Condition)* supportingInfo:Reference*
 goal:Reference(Goal)* activity:CarePlan.activity* note:Annotation*
CarePlan.activity BackboneElement outcomeCodeableConcept:CodeableConcept*
 outcomeReference:Reference* progress:Annotation*
 reference:Reference(Appointment,CommunicationRequest,DeviceRequest,MedicationRequest,NutritionOrder,Task,ServiceRequest,VisionPrescription,RequestGroup)
 detail:CarePlan.activity.detail
CarePlan.activity.detail BackboneElement kind:code=care-plan-activity-kind
 instantiatesCanonical:canonical* instantiatesUri:uri* code:CodeableConcept
 reasonCode:CodeableConcept*
 reasonReference:Reference(Condition,Observation,DiagnosticReport,DocumentReference)*
 goal:Reference(Goal)* status:code!=care-plan-activity-status statusReason:CodeableConcept
 doNotPerform:boolean scheduled[x]:Timing|Period|string location:Reference(Location)
 performer:Reference(Practitioner,PractitionerRole,Organization,RelatedPerson,Patient,CareTeam,HealthcareService,Device)*
 product[x]:CodeableConcept|Reference(Medication,Substance) dailyAmount:SimpleQuantity
 quantity:SimpleQuantity description:string
CareTeam DomainResource identifier:Identifier* status:code=care-team-status
 category:CodeableConcept* name:string subject:Reference(Patient,Group)
 encounter:Reference(Encounter) period:Period participant:CareTeam.participant*
 reasonCode:CodeableConcept* reasonReference:Reference(Condition)*
 managingOrganization:Reference(Organization)* telecom:ContactPoint* note:Annotation*
CareTeam.participant BackboneElement role:CodeableConcept*
 member:Reference(Practitioner,PractitionerRole,RelatedPerson,Patient,Organization,CareTeam)
 onBehalfOf:Reference(Organization) period:Period
Claim DomainResource identifier:Identifier* status:code!=fm-status type:CodeableConcept!
 subType:CodeableConcept use:code!=claim-use patient:Reference(Patient)! billablePeriod:Period
 created:dateTime! enterer:Reference(Practitioner,PractitionerRole)
 insurer:Reference(Organization) provider:Reference(Practitioner,PractitionerRole,Organization)!
 priority:CodeableConcept! fundsReserve:CodeableConcept related:Claim.related*
 prescription:Reference(DeviceRequest,MedicationRequest,VisionPrescription)
 originalPrescription:Reference(DeviceRequest,MedicationRequest,VisionPrescription)
 payee:Claim.payee referral:Reference(ServiceRequest) facility:Reference(Location)
 careTeam:Claim.careTeam* supportingInfo:Claim.supportingInfo* diagnosis:Claim.diagnosis*
 procedure:Claim.procedure* insurance:Claim.insurance+ accident:Claim.accident item:Claim.item*
 total:Money
Claim.related BackboneElement claim:Reference(Claim) relationship:CodeableConcept
 reference:Identifier
Claim.payee BackboneElement type:CodeableConcept!
 party:Reference(Practitioner,PractitionerRole,Organization,Patient,RelatedPerson)
Claim.careTeam BackboneElement sequence:positiveInt!
 provider:Reference(Practitioner,PractitionerRole,Organization)! responsible:boolean
 role:CodeableConcept qualification:CodeableConcept
Claim.supportingInfo BackboneElement sequence:positiveInt! category:CodeableConcept!
 code:CodeableConcept timing[x]:date|Period value[x]:boolean|string|Quantity|Attachment|Reference
 reason:CodeableConcept
Claim.diagnosis BackboneElement sequence:positiveInt!
 diagnosis[x]:CodeableConcept|Reference(Condition)! type:CodeableConcept*
 onAdmission:CodeableConcept packageCode:CodeableConcept
Claim.procedure BackboneElement sequence:positiveInt! type:CodeableConcept* date:dateTime
 procedure[x]:CodeableConcept|Reference(Procedure)! udi:Reference(Device)*
Claim.insurance BackboneElement sequence:positiveInt! focal:boolean! identifier:Identifier
 coverage:Reference(Coverage)! businessArrangement:string preAuthRef:string*
 claimResponse:Reference(ClaimResponse)
Claim.accident BackboneElement date:date! type:CodeableConcept
 location[x]:Address|Reference(Location)
Claim.item BackboneElement sequence:positiveInt! careTeamSequence:positiveInt*
 diagnosisSequence:positiveInt* procedureSequence:positiveInt* informationSequence:positiveInt*
 revenue:CodeableConcept category:CodeableConcept productOrService:CodeableConcept!
 modifier:CodeableConcept* programCode:CodeableConcept* serviced[x]:date|Period
 location[x]:CodeableConcept|Address|Reference(Location) quantity:SimpleQuantity unitPrice:Money
 factor:decimal net:Money udi:Reference(Device)* bodySite:CodeableConcept subSite:CodeableConcept*
 encounter:Reference(Encounter)* detail:Claim.item.detail*
Claim.item.detail BackboneElement sequence:positiveInt! revenue:CodeableConcept
 category:CodeableConcept productOrService:CodeableConcept! modifier:CodeableConcept*
 programCode:CodeableConcept* quantity:SimpleQuantity unitPrice:Money factor:decimal net:Money
 udi:Reference(Device)* subDetail:Claim.item.detail.subDetail*
Claim.item.detail.subDetail BackboneElement sequence:positiveInt! revenue:CodeableConcept
 category:CodeableConcept productOrService:CodeableConcept! modifier:CodeableConcept*
 programCode:CodeableConcept* quantity:SimpleQuantity unitPrice:Money factor:decimal net:Money
 udi:Reference(Device)*
ClinicalImpression DomainResource identifier:Identifier* status:code!=clinicalimpression-status
 statusReason:CodeableConcept code:CodeableConcept description:string
 subject:Reference(Patient,Group)! encounter:Reference(Encounter) effective[x]:dateTime|Period
 date:dateTime assessor:Reference(Practitioner,PractitionerRole)
 previous:Reference(ClinicalImpression) problem:Reference(Condition,AllergyIntolerance)*
 investigation:ClinicalImpression.investigation* protocol:uri* summary:string
 finding:ClinicalImpression.finding* prognosisCodeableConcept:CodeableConcept*
 prognosisReference:Reference(RiskAssessment)* supportingInfo:Reference* note:Annotation*
ClinicalImpression.investigation BackboneElement code:CodeableConcept!
 item:Reference(Observation,QuestionnaireResponse,FamilyMemberHistory,DiagnosticReport,RiskAssessment,ImagingStudy,Media)*
ClinicalImpression.finding BackboneElement itemCodeableConcept:CodeableConcept
 itemReference:Reference(Condition,Observation,Media) basis:string
CodeableConcept Element coding:Coding* text:string
Coding Element system:uri version:string code:code display:string userSelected:boolean
Communication DomainResource identifier:Identifier* instantiatesCanonical:canonical*
 instantiatesUri:uri* basedOn:Reference* partOf:Reference* inResponseTo:Reference(Communication)*
 status:code!=event-status statusReason:CodeableConcept category:CodeableConcept*
 priority:code=request-priority medium:CodeableConcept* subject:Reference(Patient,Group)
 topic:CodeableConcept about:Reference* encounter:Reference(Encounter) sent:dateTime
 received:dateTime
 recipient:Reference(Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson,Group,CareTeam,HealthcareService)*
 sender:Reference(Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson,HealthcareService)
 reasonCode:CodeableConcept*
 reasonReference:Reference(Condition,Observation,DiagnosticReport,DocumentReference)*
 payload:Communication.payload* note:Annotation*
Communication.payload BackboneElement content[x]:string|Attachment|Reference!
CommunicationRequest DomainResource identifier:Identifier* basedOn:Reference*
 replaces:Reference(CommunicationRequest)* groupIdentifier:Identifier status:code!=request-status
 statusReason:CodeableConcept category:CodeableConcept* priority:code=request-priority
 doNotPerform:boolean medium:CodeableConcept* subject:Reference(Patient,Group) about:Reference*
 encounter:Reference(Encounter) payload:CommunicationRequest.payload*
 occurrence[x]:dateTime|Period authoredOn:dateTime
 requester:Reference(Practitioner,PractitionerRole,Organization,Patient,RelatedPerson,Device)
 recipient:Reference(Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson,Group,CareTeam,HealthcareService)*
 sender:Reference(Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson,HealthcareService)
 reasonCode:CodeableConcept*
 reasonReference:Reference(Condition,Observation,DiagnosticReport,DocumentReference)*
 note:Annotation*
CommunicationRequest.payload BackboneElement content[x]:string|Attachment|Reference!
Composition DomainResource identifier:Identifier status:code!=composition-status
 type:CodeableConcept! category:CodeableConcept* subject:Reference encounter:Reference(Encounter)
 date:dateTime!
 author:Reference(Practitioner,PractitionerRole,Device,Patient,RelatedPerson,Organization)+
 title:string! confidentiality:code=v3-ConfidentialityClassification
 attester:Composition.attester* custodian:Reference(Organization) relatesTo:Composition.relatesTo*
 event:Composition.event* section:Composition.section*
Composition.attester BackboneElement mode:code!=composition-attestation-mode time:dateTime
 party:Reference(Patient,RelatedPerson,Practitioner,PractitionerRole,Organization)
Composition.relatesTo BackboneElement code:code!=document-relationship-type
 target[x]:Identifier|Reference(Composition)!
Composition.event BackboneElement code:CodeableConcept* period:Period detail:Reference*
Composition.section BackboneElement title:string code:CodeableConcept
 author:Reference(Practitioner,PractitionerRole,Device,Patient,RelatedPerson,Organization)*
 focus:Reference text:Narrative mode:code=list-mode orderedBy:CodeableConcept entry:Reference*
 emptyReason:CodeableConcept section:Composition.section*
Condition DomainResource identifier:Identifier* clinicalStatus:CodeableConcept=condition-clinical
 verificationStatus:CodeableConcept=condition-ver-status category:CodeableConcept*
 severity:CodeableConcept code:CodeableConcept bodySite:CodeableConcept*
 subject:Reference(Patient,Group)! encounter:Reference(Encounter)
 onset[x]:dateTime|Age|Period|Range|string abatement[x]:dateTime|Age|Period|Range|string
 recordedDate:dateTime recorder:Reference(Practitioner,PractitionerRole,Patient,RelatedPerson)
 asserter:Reference(Practitioner,PractitionerRole,Patient,RelatedPerson) stage:Condition.stage*
 evidence:Condition.evidence* note:Annotation*
Condition.stage BackboneElement summary:CodeableConcept
 assessment:Reference(ClinicalImpression,DiagnosticReport,Observation)* type:CodeableConcept
Condition.evidence BackboneElement code:CodeableConcept* detail:Reference*
Consent DomainResource identifier:Identifier* status:code!=consent-state-codes
 scope:CodeableConcept! category:CodeableConcept+ patient:Reference(Patient) dateTime:dateTime
 performer:Reference(Organization,Patient,Practitioner,RelatedPerson,PractitionerRole)*
 organization:Reference(Organization)*
 source[x]:Attachment|Reference(Consent,DocumentReference,Contract,QuestionnaireResponse)
 policy:Consent.policy* policyRule:CodeableConcept verification:Consent.verification*
 provision:Consent.provision
Consent.policy BackboneElement authority:uri uri:uri
Consent.verification BackboneElement verified:boolean!
 verifiedWith:Reference(Patient,RelatedPerson) verificationDate:dateTime
Consent.provision BackboneElement type:code=consent-provision-type period:Period
 actor:Consent.provision.actor* action:CodeableConcept* securityLabel:Coding* purpose:Coding*
 class:Coding* code:CodeableConcept* dataPeriod:Period data:Consent.provision.data*
 provision:Consent.provision*
Consent.provision.actor BackboneElement role:CodeableConcept!
 reference:Reference(Device,Group,CareTeam,Organization,Patient,Practitioner,RelatedPerson,PractitionerRole)!
Consent.provision.data BackboneElement meaning:code!=consent-data-meaning reference:Reference!
ContactDetail Element name:string telecom:ContactPoint*
ContactPoint Element system:code=contact-point-system value:string use:code=contact-point-use
 rank:positiveInt period:Period
Contributor Element type:code!=contributor-type name:string! contact:ContactDetail*
Count Quantity
Coverage DomainResource identifier:Identifier* status:code!=fm-status type:CodeableConcept
 policyHolder:Reference(Patient,RelatedPerson,Organization)
 subscriber:Reference(Patient,RelatedPerson) subscriberId:string beneficiary:Reference(Patient)!
 dependent:string relationship:CodeableConcept period:Period
 payor:Reference(Organization,Patient,RelatedPerson)+ class:Coverage.class* order:positiveInt
 network:string costToBeneficiary:Coverage.costToBeneficiary* subrogation:boolean
 contract:Reference(Contract)*
Coverage.class BackboneElement type:CodeableConcept! value:string! name:string
Coverage.costToBeneficiary BackboneElement type:CodeableConcept value[x]:SimpleQuantity|Money!
 exception:Coverage.costToBeneficiary.exception*
Coverage.costToBeneficiary.exception BackboneElement type:CodeableConcept! period:Period
DataRequirement Element type:code!=all-types profile:canonical*
 subject[x]:CodeableConcept|Reference(Group) mustSupport:string*
 codeFilter:DataRequirement.codeFilter* dateFilter:DataRequirement.dateFilter* limit:positiveInt
 sort:DataRequirement.sort*
DataRequirement.codeFilter Element path:string searchParam:string valueSet:canonical code:Coding*
DataRequirement.dateFilter Element path:string searchParam:string
 value[x]:dateTime|Period|Duration
DataRequirement.sort Element path:string! direction:code!=sort-direction
DetectedIssue DomainResource identifier:Identifier* status:code!=detectedissue-status
 code:CodeableConcept severity:code=detectedissue-severity patient:Reference(Patient)
 identified[x]:dateTime|Period author:Reference(Practitioner,PractitionerRole,Device)
 implicated:Reference* evidence:DetectedIssue.evidence* detail:string reference:uri
 mitigation:DetectedIssue.mitigation*
DetectedIssue.evidence BackboneElement code:CodeableConcept* detail:Reference*
DetectedIssue.mitigation BackboneElement action:CodeableConcept! date:dateTime
 author:Reference(Practitioner,PractitionerRole)
Device DomainResource identifier:Identifier* definition:Reference(DeviceDefinition)
 udiCarrier:Device.udiCarrier* status:code=device-status statusReason:CodeableConcept*
 distinctIdentifier:string manufacturer:string manufactureDate:dateTime expirationDate:dateTime
 lotNumber:string serialNumber:string deviceName:Device.deviceName* modelNumber:string
 partNumber:string type:CodeableConcept specialization:Device.specialization*
 version:Device.version* property:Device.property* patient:Reference(Patient)
 owner:Reference(Organization) contact:ContactPoint* location:Reference(Location) url:uri
 note:Annotation* safety:CodeableConcept* parent:Reference(Device)
Device.udiCarrier BackboneElement deviceIdentifier:string issuer:uri jurisdiction:uri
 carrierAIDC:base64Binary carrierHRF:string entryType:code=udi-entry-type
Device.deviceName BackboneElement name:string! type:code!=device-nametype
Device.specialization BackboneElement systemType:CodeableConcept! version:string
Device.version BackboneElement type:CodeableConcept component:Identifier value:string!
Device.property BackboneElement type:CodeableConcept! valueQuantity:Quantity*
 valueCode:CodeableConcept*
DeviceRequest DomainResource identifier:Identifier* instantiatesCanonical:canonical*
 instantiatesUri:uri* basedOn:Reference* priorRequest:Reference* groupIdentifier:Identifier
 status:code=request-status intent:code!=request-intent priority:code=request-priority
 code[x]:Reference(Device)|CodeableConcept! parameter:DeviceRequest.parameter*
 subject:Reference(Patient,Group,Location,Device)! encounter:Reference(Encounter)
 occurrence[x]:dateTime|Period|Timing authoredOn:dateTime
 requester:Reference(Device,Practitioner,PractitionerRole,Organization)
 performerType:CodeableConcept
 performer:Reference(Practitioner,PractitionerRole,Organization,CareTeam,HealthcareService,Patient,Device,RelatedPerson)
 reasonCode:CodeableConcept*
 reasonReference:Reference(Condition,Observation,DiagnosticReport,DocumentReference)*
 insurance:Reference(Coverage,ClaimResponse)* supportingInfo:Reference* note:Annotation*
 relevantHistory:Reference(Provenance)*
DeviceRequest.parameter BackboneElement code:CodeableConcept
 value[x]:CodeableConcept|Quantity|Range|boolean
DeviceUseStatement DomainResource identifier:Identifier* basedOn:Reference(ServiceRequest)*
 status:code!=device-statement-status subject:Reference(Patient,Group)!
 derivedFrom:Reference(ServiceRequest,Procedure,Claim,Observation,QuestionnaireResponse,DocumentReference)*
 timing[x]:Timing|Period|dateTime recordedOn:dateTime
 source:Reference(Patient,Practitioner,PractitionerRole,RelatedPerson) device:Reference(Device)!
 reasonCode:CodeableConcept*
 reasonReference:Reference(Condition,Observation,DiagnosticReport,DocumentReference,Media)*
 bodySite:CodeableConcept note:Annotation*
DiagnosticReport DomainResource identifier:Identifier*
 basedOn:Reference(CarePlan,ImmunizationRecommendation,MedicationRequest,NutritionOrder,ServiceRequest)*
 status:code!=diagnostic-report-status category:CodeableConcept* code:CodeableConcept!
 subject:Reference(Patient,Group,Device,Location) encounter:Reference(Encounter)
 effective[x]:dateTime|Period issued:instant
 performer:Reference(Practitioner,PractitionerRole,Organization,CareTeam)*
 resultsInterpreter:Reference(Practitioner,PractitionerRole,Organization,CareTeam)*
 specimen:Reference(Specimen)* result:Reference(Observation)*
 imagingStudy:Reference(ImagingStudy)* media:DiagnosticReport.media* conclusion:string
 conclusionCode:CodeableConcept* presentedForm:Attachment*
DiagnosticReport.media BackboneElement comment:string link:Reference(Media)!
Distance Quantity
DocumentReference DomainResource masterIdentifier:Identifier identifier:Identifier*
 status:code!=document-reference-status docStatus:code=composition-status type:CodeableConcept
 category:CodeableConcept* subject:Reference(Patient,Practitioner,Group,Device) date:instant
 author:Reference(Practitioner,PractitionerRole,Organization,Device,Patient,RelatedPerson)*
 authenticator:Reference(Practitioner,PractitionerRole,Organization)
 custodian:Reference(Organization) relatesTo:DocumentReference.relatesTo* description:string
 securityLabel:CodeableConcept* content:DocumentReference.content+
 context:DocumentReference.context
DocumentReference.relatesTo BackboneElement code:code!=document-relationship-type
 target:Reference(DocumentReference)!
DocumentReference.content BackboneElement attachment:Attachment! format:Coding
DocumentReference.context BackboneElement encounter:Reference(Encounter,EpisodeOfCare)*
 event:CodeableConcept* period:Period facilityType:CodeableConcept practiceSetting:CodeableConcept
 sourcePatientInfo:Reference(Patient) related:Reference*
DomainResource Resource text:Narrative contained:Resource* extension:Extension*
 modifierExtension:Extension*
Dosage BackboneElement sequence:integer text:string additionalInstruction:CodeableConcept*
 patientInstruction:string timing:Timing asNeeded[x]:boolean|CodeableConcept site:CodeableConcept
 route:CodeableConcept method:CodeableConcept doseAndRate:Dosage.doseAndRate*
 maxDosePerPeriod:Ratio maxDosePerAdministration:SimpleQuantity maxDosePerLifetime:SimpleQuantity
Dosage.doseAndRate Element type:CodeableConcept dose[x]:Range|SimpleQuantity
 rate[x]:Ratio|Range|SimpleQuantity
Duration Quantity
Element - id:string extension:Extension*
Encounter DomainResource identifier:Identifier* status:code!=encounter-status
 statusHistory:Encounter.statusHistory* class:Coding! classHistory:Encounter.classHistory*
 type:CodeableConcept* serviceType:CodeableConcept priority:CodeableConcept
 subject:Reference(Patient,Group) episodeOfCare:Reference(EpisodeOfCare)*
 basedOn:Reference(ServiceRequest)* participant:Encounter.participant*
 appointment:Reference(Appointment)* period:Period length:Duration reasonCode:CodeableConcept*
 reasonReference:Reference(Condition,Procedure,Observation,ImmunizationRecommendation)*
 diagnosis:Encounter.diagnosis* account:Reference(Account)*
 hospitalization:Encounter.hospitalization location:Encounter.location*
 serviceProvider:Reference(Organization) partOf:Reference(Encounter)
Encounter.statusHistory BackboneElement status:code!=encounter-status period:Period!
Encounter.classHistory BackboneElement class:Coding! period:Period!
Encounter.participant BackboneElement type:CodeableConcept* period:Period
 individual:Reference(Practitioner,PractitionerRole,RelatedPerson)
Encounter.diagnosis BackboneElement condition:Reference(Condition,Procedure)! use:CodeableConcept
 rank:positiveInt
Encounter.hospitalization BackboneElement preAdmissionIdentifier:Identifier
 origin:Reference(Location,Organization) admitSource:CodeableConcept reAdmission:CodeableConcept
 dietPreference:CodeableConcept* specialCourtesy:CodeableConcept*
 specialArrangement:CodeableConcept* destination:Reference(Location,Organization)
 dischargeDisposition:CodeableConcept
Encounter.location BackboneElement location:Reference(Location)!
 status:code=encounter-location-status physicalType:CodeableConcept period:Period
EpisodeOfCare DomainResource identifier:Identifier* status:code!=episode-of-care-status
 statusHistory:EpisodeOfCare.statusHistory* type:CodeableConcept*
 diagnosis:EpisodeOfCare.diagnosis* patient:Reference(Patient)!
 managingOrganization:Reference(Organization) period:Period
 referralRequest:Reference(ServiceRequest)* careManager:Reference(Practitioner,PractitionerRole)
 team:Reference(CareTeam)* account:Reference(Account)*
EpisodeOfCare.statusHistory BackboneElement status:code!=episode-of-care-status period:Period!
EpisodeOfCare.diagnosis BackboneElement condition:Reference(Condition)! role:CodeableConcept
 rank:positiveInt
Expression Element description:string name:id language:code! expression:string reference:uri
Extension Element url:uri!
 value[x]:base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|ContactDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|TriggerDefinition|UsageContext|Dosage|Meta
FamilyMemberHistory DomainResource identifier:Identifier* instantiatesCanonical:canonical*
 instantiatesUri:uri* status:code!=history-status dataAbsentReason:CodeableConcept
 patient:Reference(Patient)! date:dateTime name:string relationship:CodeableConcept!
 sex:CodeableConcept born[x]:Period|date|string age[x]:Age|Range|string estimatedAge:boolean
 deceased[x]:boolean|Age|Range|date|string reasonCode:CodeableConcept*
 reasonReference:Reference(Condition,Observation,AllergyIntolerance,QuestionnaireResponse,DiagnosticReport,DocumentReference)*
 note:Annotation* condition:FamilyMemberHistory.condition*
FamilyMemberHistory.condition BackboneElement code:CodeableConcept! outcome:CodeableConcept
 contributedToDeath:boolean onset[x]:Age|Range|Period|string note:Annotation*
Flag DomainResource identifier:Identifier* status:code!=flag-status category:CodeableConcept*
 code:CodeableConcept!
 subject:Reference(Patient,Location,Group,Organization,Practitioner,PlanDefinition,Medication,Procedure)!
 period:Period encounter:Reference(Encounter)
 author:Reference(Device,Organization,Patient,Practitioner,PractitionerRole)
Goal DomainResource identifier:Identifier* lifecycleStatus:code!=goal-status
 achievementStatus:CodeableConcept category:CodeableConcept* priority:CodeableConcept
 description:CodeableConcept! subject:Reference(Patient,Group,Organization)!
 start[x]:date|CodeableConcept target:Goal.target* statusDate:date statusReason:string
 expressedBy:Reference(Patient,Practitioner,PractitionerRole,RelatedPerson)
 addresses:Reference(Condition,Observation,MedicationStatement,NutritionOrder,ServiceRequest,RiskAssessment)*
 note:Annotation* outcomeCode:CodeableConcept* outcomeReference:Reference(Observation)*
Goal.target BackboneElement measure:CodeableConcept
 detail[x]:Quantity|Range|CodeableConcept|string|boolean|integer|Ratio due[x]:date|Duration
Group DomainResource identifier:Identifier* active:boolean type:code!=group-type actual:boolean!
 code:CodeableConcept name:string quantity:unsignedInt
 managingEntity:Reference(Organization,RelatedPerson,Practitioner,PractitionerRole)
 characteristic:Group.characteristic* member:Group.member*
Group.characteristic BackboneElement code:CodeableConcept!
 value[x]:CodeableConcept|boolean|Quantity|Range|Reference! exclude:boolean! period:Period
Group.member BackboneElement
 entity:Reference(Patient,Practitioner,PractitionerRole,Device,Medication,Substance,Group)!
 period:Period inactive:boolean
HumanName Element use:code=name-use text:string family:string given:string* prefix:string*
 suffix:string* period:Period
Identifier Element use:code=identifier-use type:CodeableConcept system:uri value:string
 period:Period assigner:Reference(Organization)
ImagingStudy DomainResource identifier:Identifier* status:code!=imagingstudy-status
 modality:Coding* subject:Reference(Patient,Device,Group)! encounter:Reference(Encounter)
 started:dateTime basedOn:Reference(CarePlan,ServiceRequest,Appointment,AppointmentResponse,Task)*
 referrer:Reference(Practitioner,PractitionerRole)
 interpreter:Reference(Practitioner,PractitionerRole)* endpoint:Reference(Endpoint)*
 numberOfSeries:unsignedInt numberOfInstances:unsignedInt procedureReference:Reference(Procedure)
 procedureCode:CodeableConcept* location:Reference(Location) reasonCode:CodeableConcept*
 reasonReference:Reference(Condition,Observation,Media,DiagnosticReport,DocumentReference)*
 note:Annotation* description:string series:ImagingStudy.series*
ImagingStudy.series BackboneElement uid:id! number:unsignedInt modality:Coding! description:string
 numberOfInstances:unsignedInt endpoint:Reference(Endpoint)* bodySite:Coding laterality:Coding
 specimen:Reference(Specimen)* started:dateTime performer:ImagingStudy.series.performer*
 instance:ImagingStudy.series.instance*
ImagingStudy.series.performer BackboneElement function:CodeableConcept
 actor:Reference(Practitioner,PractitionerRole,Organization,CareTeam,Patient,Device,RelatedPerson)!
ImagingStudy.series.instance BackboneElement uid:id! sopClass:Coding! number:unsignedInt
 title:string
Immunization DomainResource identifier:Identifier* status:code!=immunization-status
 statusReason:CodeableConcept vaccineCode:CodeableConcept! patient:Reference(Patient)!
 encounter:Reference(Encounter) occurrence[x]:dateTime|string! recorded:dateTime
 primarySource:boolean reportOrigin:CodeableConcept location:Reference(Location)
 manufacturer:Reference(Organization) lotNumber:string expirationDate:date site:CodeableConcept
 route:CodeableConcept doseQuantity:SimpleQuantity performer:Immunization.performer*
 note:Annotation* reasonCode:CodeableConcept*
 reasonReference:Reference(Condition,Observation,DiagnosticReport)* isSubpotent:boolean
 subpotentReason:CodeableConcept* education:Immunization.education*
 programEligibility:CodeableConcept* fundingSource:CodeableConcept reaction:Immunization.reaction*
 protocolApplied:Immunization.protocolApplied*
Immunization.performer BackboneElement function:CodeableConcept
 actor:Reference(Practitioner,PractitionerRole,Organization)!
Immunization.education BackboneElement documentType:string reference:uri publicationDate:dateTime
 presentationDate:dateTime
Immunization.reaction BackboneElement date:dateTime detail:Reference(Observation) reported:boolean
Immunization.protocolApplied BackboneElement series:string authority:Reference(Organization)
 targetDisease:CodeableConcept* doseNumber[x]:positiveInt|string!
 seriesDoses[x]:positiveInt|string
Library DomainResource url:uri identifier:Identifier* version:string name:string title:string
 subtitle:string status:code!=publication-status experimental:boolean type:CodeableConcept!
 subject[x]:CodeableConcept|Reference(Group) date:dateTime publisher:string contact:ContactDetail*
 description:markdown useContext:UsageContext* jurisdiction:CodeableConcept* purpose:markdown
 usage:string copyright:markdown approvalDate:date lastReviewDate:date effectivePeriod:Period
 topic:CodeableConcept* author:ContactDetail* editor:ContactDetail* reviewer:ContactDetail*
 endorser:ContactDetail* relatedArtifact:RelatedArtifact* parameter:ParameterDefinition*
 dataRequirement:DataRequirement* content:Attachment*
List DomainResource identifier:Identifier* status:code!=list-status mode:code!=list-mode
 title:string code:CodeableConcept subject:Reference(Patient,Group,Device,Location)
 encounter:Reference(Encounter) date:dateTime
 source:Reference(Practitioner,PractitionerRole,Patient,Device) orderedBy:CodeableConcept
 note:Annotation* entry:List.entry* emptyReason:CodeableConcept
List.entry BackboneElement flag:CodeableConcept deleted:boolean date:dateTime item:Reference!
Location DomainResource identifier:Identifier* status:code=location-status
 operationalStatus:Coding name:string alias:string* description:string mode:code=location-mode
 type:CodeableConcept* telecom:ContactPoint* address:Address physicalType:CodeableConcept
 position:Location.position managingOrganization:Reference(Organization)
 partOf:Reference(Location) hoursOfOperation:Location.hoursOfOperation*
 availabilityExceptions:string endpoint:Reference(Endpoint)*
Location.position BackboneElement longitude:decimal! latitude:decimal! altitude:decimal
Location.hoursOfOperation BackboneElement daysOfWeek:code*=days-of-week allDay:boolean
 openingTime:time closingTime:time
Measure DomainResource url:uri identifier:Identifier* version:string name:string title:string
 subtitle:string status:code!=publication-status experimental:boolean
 subject[x]:CodeableConcept|Reference(Group) date:dateTime publisher:string contact:ContactDetail*
 description:markdown useContext:UsageContext* jurisdiction:CodeableConcept* purpose:markdown
 usage:string copyright:markdown approvalDate:date lastReviewDate:date effectivePeriod:Period
 topic:CodeableConcept* author:ContactDetail* editor:ContactDetail* reviewer:ContactDetail*
 endorser:ContactDetail* relatedArtifact:RelatedArtifact* library:canonical* disclaimer:markdown
 scoring:CodeableConcept compositeScoring:CodeableConcept type:CodeableConcept*
 riskAdjustment:string rateAggregation:string rationale:markdown
 clinicalRecommendationStatement:markdown
 improvementNotation:CodeableConcept=measure-improvement-notation definition:markdown*
 guidance:markdown group:Measure.group* supplementalData:Measure.supplementalData*
Measure.group BackboneElement code:CodeableConcept description:string
 population:Measure.group.population* stratifier:Measure.group.stratifier*
Measure.group.population BackboneElement code:CodeableConcept description:string
 criteria:Expression!
Measure.group.stratifier BackboneElement code:CodeableConcept description:string
 criteria:Expression component:Measure.group.stratifier.component*
Measure.group.stratifier.component BackboneElement code:CodeableConcept description:string
 criteria:Expression!
Measure.supplementalData BackboneElement code:CodeableConcept usage:CodeableConcept*
 description:string criteria:Expression!
MeasureReport DomainResource identifier:Identifier* status:code!=measure-report-status
 type:code!=measure-report-type measure:canonical!
 subject:Reference(Patient,Practitioner,PractitionerRole,Location,Device,RelatedPerson,Organization,CareTeam,HealthcareService,Group)
 date:dateTime reporter:Reference(Practitioner,PractitionerRole,Location,Organization)
 period:Period! improvementNotation:CodeableConcept=measure-improvement-notation
 group:MeasureReport.group* evaluatedResource:Reference*
MeasureReport.group BackboneElement code:CodeableConcept
 population:MeasureReport.group.population* measureScore:Quantity
 stratifier:MeasureReport.group.stratifier*
MeasureReport.group.population BackboneElement code:CodeableConcept count:integer
 subjectResults:Reference(List)
MeasureReport.group.stratifier BackboneElement code:CodeableConcept*
 stratum:MeasureReport.group.stratifier.stratum*
MeasureReport.group.stratifier.stratum BackboneElement value:CodeableConcept
 component:MeasureReport.group.stratifier.stratum.component*
 population:MeasureReport.group.stratifier.stratum.population* measureScore:Quantity
MeasureReport.group.stratifier.stratum.component BackboneElement code:CodeableConcept!
 value:CodeableConcept!
MeasureReport.group.stratifier.stratum.population BackboneElement code:CodeableConcept
 count:integer subjectResults:Reference(List)
Media DomainResource identifier:Identifier* basedOn:Reference(ServiceRequest,CarePlan)*
 partOf:Reference* status:code!=event-status type:CodeableConcept modality:CodeableConcept
 view:CodeableConcept
 subject:Reference(Patient,Practitioner,PractitionerRole,Group,Device,Specimen,Location)
 encounter:Reference(Encounter) created[x]:dateTime|Period issued:instant
 operator:Reference(Practitioner,PractitionerRole,Organization,CareTeam,Patient,Device,RelatedPerson)
 reasonCode:CodeableConcept* bodySite:CodeableConcept deviceName:string
 device:Reference(Device,DeviceMetric,Device) height:positiveInt width:positiveInt
 frames:positiveInt duration:decimal content:Attachment! note:Annotation*
Medication DomainResource identifier:Identifier* code:CodeableConcept
 status:code=medication-status manufacturer:Reference(Organization) form:CodeableConcept
 amount:Ratio ingredient:Medication.ingredient* batch:Medication.batch
Medication.ingredient BackboneElement item[x]:CodeableConcept|Reference(Substance,Medication)!
 isActive:boolean strength:Ratio
Medication.batch BackboneElement lotNumber:string expirationDate:dateTime
MedicationAdministration DomainResource identifier:Identifier* instantiates:uri*
 partOf:Reference(MedicationAdministration,Procedure)* status:code!=medication-admin-status
 statusReason:CodeableConcept* category:CodeableConcept
 medication[x]:CodeableConcept|Reference(Medication)! subject:Reference(Patient,Group)!
 context:Reference(Encounter,EpisodeOfCare) supportingInformation:Reference*
 effective[x]:dateTime|Period! performer:MedicationAdministration.performer*
 reasonCode:CodeableConcept* reasonReference:Reference(Condition,Observation,DiagnosticReport)*
 request:Reference(MedicationRequest) device:Reference(Device)* note:Annotation*
 dosage:MedicationAdministration.dosage eventHistory:Reference(Provenance)*
MedicationAdministration.performer BackboneElement function:CodeableConcept
 actor:Reference(Practitioner,PractitionerRole,Patient,RelatedPerson,Device)!
MedicationAdministration.dosage BackboneElement text:string site:CodeableConcept
 route:CodeableConcept method:CodeableConcept dose:SimpleQuantity rate[x]:Ratio|SimpleQuantity
MedicationDispense DomainResource identifier:Identifier* partOf:Reference(Procedure)*
 status:code!=medicationdispense-status statusReason[x]:CodeableConcept|Reference(DetectedIssue)
 category:CodeableConcept medication[x]:CodeableConcept|Reference(Medication)!
 subject:Reference(Patient,Group) context:Reference(Encounter,EpisodeOfCare)
 supportingInformation:Reference* performer:MedicationDispense.performer*
 location:Reference(Location) authorizingPrescription:Reference(MedicationRequest)*
 type:CodeableConcept quantity:SimpleQuantity daysSupply:SimpleQuantity whenPrepared:dateTime
 whenHandedOver:dateTime destination:Reference(Location) receiver:Reference(Patient,Practitioner)*
 note:Annotation* dosageInstruction:Dosage* substitution:MedicationDispense.substitution
 detectedIssue:Reference(DetectedIssue)* eventHistory:Reference(Provenance)*
MedicationDispense.performer BackboneElement function:CodeableConcept
 actor:Reference(Practitioner,PractitionerRole,Organization,Patient,Device,RelatedPerson)!
MedicationDispense.substitution BackboneElement wasSubstituted:boolean! type:CodeableConcept
 reason:CodeableConcept* responsibleParty:Reference(Practitioner,PractitionerRole)*
MedicationRequest DomainResource identifier:Identifier* status:code!=medicationrequest-status
 statusReason:CodeableConcept intent:code!=medicationrequest-intent category:CodeableConcept*
 priority:code=request-priority doNotPerform:boolean
 reported[x]:boolean|Reference(Patient,Practitioner,PractitionerRole,RelatedPerson,Organization)
 medication[x]:CodeableConcept|Reference(Medication)! subject:Reference(Patient,Group)!
 encounter:Reference(Encounter) supportingInformation:Reference* authoredOn:dateTime
 requester:Reference(Practitioner,PractitionerRole,Organization,Patient,RelatedPerson,Device)
 performer:Reference(Practitioner,PractitionerRole,Organization,Patient,Device,RelatedPerson,CareTeam)
 performerType:CodeableConcept recorder:Reference(Practitioner,PractitionerRole)
 reasonCode:CodeableConcept* reasonReference:Reference(Condition,Observation)*
 instantiatesCanonical:canonical* instantiatesUri:uri*
 basedOn:Reference(CarePlan,MedicationRequest,ServiceRequest,ImmunizationRecommendation)*
 groupIdentifier:Identifier courseOfTherapyType:CodeableConcept
 insurance:Reference(Coverage,ClaimResponse)* note:Annotation* dosageInstruction:Dosage*
 dispenseRequest:MedicationRequest.dispenseRequest substitution:MedicationRequest.substitution
 priorPrescription:Reference(MedicationRequest) detectedIssue:Reference(DetectedIssue)*
 eventHistory:Reference(Provenance)*
MedicationRequest.dispenseRequest BackboneElement
 initialFill:MedicationRequest.dispenseRequest.initialFill dispenseInterval:Duration
 validityPeriod:Period numberOfRepeatsAllowed:unsignedInt quantity:SimpleQuantity
 expectedSupplyDuration:Duration performer:Reference(Organization)
MedicationRequest.dispenseRequest.initialFill BackboneElement quantity:SimpleQuantity
 duration:Duration
MedicationRequest.substitution BackboneElement allowed[x]:boolean|CodeableConcept!
 reason:CodeableConcept
MedicationStatement DomainResource identifier:Identifier*
 basedOn:Reference(MedicationRequest,CarePlan,ServiceRequest)*
 partOf:Reference(MedicationAdministration,MedicationDispense,MedicationStatement,Procedure,Observation)*
 status:code!=medication-statement-status statusReason:CodeableConcept* category:CodeableConcept
 medication[x]:CodeableConcept|Reference(Medication)! subject:Reference(Patient,Group)!
 context:Reference(Encounter,EpisodeOfCare) effective[x]:dateTime|Period dateAsserted:dateTime
 informationSource:Reference(Patient,Practitioner,PractitionerRole,RelatedPerson,Organization)
 derivedFrom:Reference* reasonCode:CodeableConcept*
 reasonReference:Reference(Condition,Observation,DiagnosticReport)* note:Annotation*
 dosage:Dosage*
Meta Element versionId:id lastUpdated:instant source:uri profile:canonical* security:Coding*
 tag:Coding* project:uri author:Reference onBehalfOf:Reference account:Reference
 accounts:Reference* compartment:Reference* deleted:boolean
MolecularSequence DomainResource identifier:Identifier* type:code=sequence-type
 coordinateSystem:integer! patient:Reference(Patient) specimen:Reference(Specimen)
 device:Reference(Device) performer:Reference(Organization) quantity:Quantity
 referenceSeq:MolecularSequence.referenceSeq variant:MolecularSequence.variant* observedSeq:string
 quality:MolecularSequence.quality* readCoverage:integer repository:MolecularSequence.repository*
 pointer:Reference(MolecularSequence)* structureVariant:MolecularSequence.structureVariant*
MolecularSequence.referenceSeq BackboneElement chromosome:CodeableConcept genomeBuild:string
 orientation:code=orientation-type referenceSeqId:CodeableConcept
 referenceSeqPointer:Reference(MolecularSequence) referenceSeqString:string
 strand:code=strand-type windowStart:integer windowEnd:integer
MolecularSequence.variant BackboneElement start:integer end:integer observedAllele:string
 referenceAllele:string cigar:string variantPointer:Reference(Observation)
MolecularSequence.quality BackboneElement type:code!=quality-type standardSequence:CodeableConcept
 start:integer end:integer score:Quantity method:CodeableConcept truthTP:decimal queryTP:decimal
 truthFN:decimal queryFP:decimal gtFP:decimal precision:decimal recall:decimal fScore:decimal
 roc:MolecularSequence.quality.roc
MolecularSequence.quality.roc BackboneElement score:integer* numTP:integer* numFP:integer*
 numFN:integer* precision:decimal* sensitivity:decimal* fMeasure:decimal*
MolecularSequence.repository BackboneElement type:code!=repository-type url:uri name:string
 datasetId:string variantsetId:string readsetId:string
MolecularSequence.structureVariant BackboneElement variantType:CodeableConcept exact:boolean
 length:integer outer:MolecularSequence.structureVariant.outer
 inner:MolecularSequence.structureVariant.inner
MolecularSequence.structureVariant.outer BackboneElement start:integer end:integer
MolecularSequence.structureVariant.inner BackboneElement start:integer end:integer
Money Element value:decimal currency:code
Narrative Element status:code!=narrative-status div:xhtml!
NutritionOrder DomainResource identifier:Identifier* instantiatesCanonical:canonical*
 instantiatesUri:uri* instantiates:uri* status:code!=request-status intent:code!=request-intent
 patient:Reference(Patient)! encounter:Reference(Encounter) dateTime:dateTime!
 orderer:Reference(Practitioner,PractitionerRole)
 allergyIntolerance:Reference(AllergyIntolerance)* foodPreferenceModifier:CodeableConcept*
 excludeFoodModifier:CodeableConcept* oralDiet:NutritionOrder.oralDiet
 supplement:NutritionOrder.supplement* enteralFormula:NutritionOrder.enteralFormula
 note:Annotation*
NutritionOrder.oralDiet BackboneElement type:CodeableConcept* schedule:Timing*
 nutrient:NutritionOrder.oralDiet.nutrient* texture:NutritionOrder.oralDiet.texture*
 fluidConsistencyType:CodeableConcept* instruction:string
NutritionOrder.oralDiet.nutrient BackboneElement modifier:CodeableConcept amount:SimpleQuantity
NutritionOrder.oralDiet.texture BackboneElement modifier:CodeableConcept foodType:CodeableConcept
NutritionOrder.supplement BackboneElement type:CodeableConcept productName:string schedule:Timing*
 quantity:SimpleQuantity instruction:string
NutritionOrder.enteralFormula BackboneElement baseFormulaType:CodeableConcept
 baseFormulaProductName:string additiveType:CodeableConcept additiveProductName:string
 caloricDensity:SimpleQuantity routeofAdministration:CodeableConcept
 administration:NutritionOrder.enteralFormula.administration* maxVolumeToDeliver:SimpleQuantity
 administrationInstruction:string
NutritionOrder.enteralFormula.administration BackboneElement schedule:Timing
 quantity:SimpleQuantity rate[x]:SimpleQuantity|Ratio
Observation DomainResource identifier:Identifier*
 basedOn:Reference(CarePlan,DeviceRequest,ImmunizationRecommendation,MedicationRequest,NutritionOrder,ServiceRequest)*
 partOf:Reference(MedicationAdministration,MedicationDispense,MedicationStatement,Procedure,Immunization,ImagingStudy)*
 status:code!=observation-status category:CodeableConcept* code:CodeableConcept!
 subject:Reference(Patient,Group,Device,Location) focus:Reference* encounter:Reference(Encounter)
 effective[x]:dateTime|Period|Timing|instant issued:instant
 performer:Reference(Practitioner,PractitionerRole,Organization,CareTeam,Patient,RelatedPerson)*
 value[x]:Quantity|CodeableConcept|string|boolean|integer|Range|Ratio|SampledData|time|dateTime|Period
 dataAbsentReason:CodeableConcept interpretation:CodeableConcept* note:Annotation*
 bodySite:CodeableConcept method:CodeableConcept specimen:Reference(Specimen)
 device:Reference(Device,DeviceMetric) referenceRange:Observation.referenceRange*
 hasMember:Reference(Observation,QuestionnaireResponse,MolecularSequence)*
 derivedFrom:Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,Observation,MolecularSequence)*
 component:Observation.component*
Observation.referenceRange BackboneElement low:SimpleQuantity high:SimpleQuantity
 type:CodeableConcept appliesTo:CodeableConcept* age:Range text:string
Observation.component BackboneElement code:CodeableConcept!
 value[x]:Quantity|CodeableConcept|string|boolean|integer|Range|Ratio|SampledData|time|dateTime|Period
 dataAbsentReason:CodeableConcept interpretation:CodeableConcept*
 referenceRange:Observation.referenceRange*
OperationOutcome DomainResource issue:OperationOutcome.issue+
OperationOutcome.issue BackboneElement severity:code!=issue-severity code:code!=issue-type
 details:CodeableConcept diagnostics:string location:string* expression:string*
Organization DomainResource identifier:Identifier* active:boolean type:CodeableConcept*
 name:string alias:string* telecom:ContactPoint* address:Address* partOf:Reference(Organization)
 contact:Organization.contact* endpoint:Reference(Endpoint)*
Organization.contact BackboneElement purpose:CodeableConcept name:HumanName telecom:ContactPoint*
 address:Address
ParameterDefinition Element name:code use:code!=operation-parameter-use min:integer max:string
 documentation:string type:code!=all-types profile:canonical
Patient DomainResource identifier:Identifier* active:boolean name:HumanName* telecom:ContactPoint*
 gender:code=administrative-gender birthDate:date deceased[x]:boolean|dateTime address:Address*
 maritalStatus:CodeableConcept multipleBirth[x]:boolean|integer photo:Attachment*
 contact:Patient.contact* communication:Patient.communication*
 generalPractitioner:Reference(Organization,Practitioner,PractitionerRole)*
 managingOrganization:Reference(Organization) link:Patient.link*
Patient.contact BackboneElement relationship:CodeableConcept* name:HumanName telecom:ContactPoint*
 address:Address gender:code=administrative-gender organization:Reference(Organization)
 period:Period
Patient.communication BackboneElement language:CodeableConcept! preferred:boolean
Patient.link BackboneElement other:Reference(Patient,RelatedPerson)! type:code!=link-type
Period Element start:dateTime end:dateTime
PlanDefinition DomainResource url:uri identifier:Identifier* version:string name:string
 title:string subtitle:string type:CodeableConcept status:code!=publication-status
 experimental:boolean subject[x]:CodeableConcept|Reference(Group) date:dateTime publisher:string
 contact:ContactDetail* description:markdown useContext:UsageContext*
 jurisdiction:CodeableConcept* purpose:markdown usage:string copyright:markdown approvalDate:date
 lastReviewDate:date effectivePeriod:Period topic:CodeableConcept* author:ContactDetail*
 editor:ContactDetail* reviewer:ContactDetail* endorser:ContactDetail*
 relatedArtifact:RelatedArtifact* library:canonical* goal:PlanDefinition.goal*
 action:PlanDefinition.action*
PlanDefinition.goal BackboneElement category:CodeableConcept description:CodeableConcept!
 priority:CodeableConcept start:CodeableConcept addresses:CodeableConcept*
 documentation:RelatedArtifact* target:PlanDefinition.goal.target*
PlanDefinition.goal.target BackboneElement measure:CodeableConcept
 detail[x]:Quantity|Range|CodeableConcept due:Duration
PlanDefinition.action BackboneElement prefix:string title:string description:string
 textEquivalent:string priority:code=request-priority code:CodeableConcept*
 reason:CodeableConcept* documentation:RelatedArtifact* goalId:id*
 subject[x]:CodeableConcept|Reference(Group) trigger:TriggerDefinition*
 condition:PlanDefinition.action.condition* input:DataRequirement* output:DataRequirement*
 relatedAction:PlanDefinition.action.relatedAction*
 timing[x]:dateTime|Age|Period|Duration|Range|Timing
 participant:PlanDefinition.action.participant* type:CodeableConcept
 groupingBehavior:code=action-grouping-behavior selectionBehavior:code=action-selection-behavior
 requiredBehavior:code=action-required-behavior precheckBehavior:code=action-precheck-behavior
 cardinalityBehavior:code=action-cardinality-behavior definition[x]:canonical|uri
 transform:canonical dynamicValue:PlanDefinition.action.dynamicValue*
 action:PlanDefinition.action*
PlanDefinition.action.condition BackboneElement kind:code!=action-condition-kind
 expression:Expression
PlanDefinition.action.relatedAction BackboneElement actionId:id!
 relationship:code!=action-relationship-type offset[x]:Duration|Range
PlanDefinition.action.participant BackboneElement type:code!=action-participant-type
 role:CodeableConcept
PlanDefinition.action.dynamicValue BackboneElement path:string expression:Expression
Practitioner DomainResource identifier:Identifier* active:boolean name:HumanName*
 telecom:ContactPoint* address:Address* gender:code=administrative-gender birthDate:date
 photo:Attachment* qualification:Practitioner.qualification* communication:CodeableConcept*
Practitioner.qualification BackboneElement identifier:Identifier* code:CodeableConcept!
 period:Period issuer:Reference(Organization)
PractitionerRole DomainResource identifier:Identifier* active:boolean period:Period
 practitioner:Reference(Practitioner) organization:Reference(Organization) code:CodeableConcept*
 specialty:CodeableConcept* location:Reference(Location)*
 healthcareService:Reference(HealthcareService)* telecom:ContactPoint*
 availableTime:PractitionerRole.availableTime* notAvailable:PractitionerRole.notAvailable*
 availabilityExceptions:string endpoint:Reference(Endpoint)*
PractitionerRole.availableTime BackboneElement daysOfWeek:code*=days-of-week allDay:boolean
 availableStartTime:time availableEndTime:time
PractitionerRole.notAvailable BackboneElement description:string! during:Period
Procedure DomainResource identifier:Identifier* instantiatesCanonical:canonical*
 instantiatesUri:uri* basedOn:Reference(CarePlan,ServiceRequest)*
 partOf:Reference(Procedure,Observation,MedicationAdministration)* status:code!=event-status
 statusReason:CodeableConcept category:CodeableConcept code:CodeableConcept
 subject:Reference(Patient,Group)! encounter:Reference(Encounter)
 performed[x]:dateTime|Period|string|Age|Range
 recorder:Reference(Patient,RelatedPerson,Practitioner,PractitionerRole)
 asserter:Reference(Patient,RelatedPerson,Practitioner,PractitionerRole)
 performer:Procedure.performer* location:Reference(Location) reasonCode:CodeableConcept*
 reasonReference:Reference(Condition,Observation,Procedure,DiagnosticReport,DocumentReference)*
 bodySite:CodeableConcept* outcome:CodeableConcept
 report:Reference(DiagnosticReport,DocumentReference,Composition)* complication:CodeableConcept*
 complicationDetail:Reference(Condition)* followUp:CodeableConcept* note:Annotation*
 focalDevice:Procedure.focalDevice* usedReference:Reference(Device,Medication,Substance)*
 usedCode:CodeableConcept*
Procedure.performer BackboneElement function:CodeableConcept
 actor:Reference(Practitioner,PractitionerRole,Organization,Patient,RelatedPerson,Device)!
 onBehalfOf:Reference(Organization)
Procedure.focalDevice BackboneElement action:CodeableConcept manipulated:Reference(Device)!
Provenance DomainResource target:Reference+ occurred[x]:Period|dateTime recorded:instant!
 policy:uri* location:Reference(Location) reason:CodeableConcept* activity:CodeableConcept
 agent:Provenance.agent+ entity:Provenance.entity* signature:Signature*
Provenance.agent BackboneElement type:CodeableConcept role:CodeableConcept*
 who:Reference(Practitioner,PractitionerRole,RelatedPerson,Patient,Device,Organization)!
 onBehalfOf:Reference(Practitioner,PractitionerRole,RelatedPerson,Patient,Device,Organization)
Provenance.entity BackboneElement role:code!=provenance-entity-role what:Reference!
 agent:Provenance.agent*
Quantity Element value:decimal comparator:code=quantity-comparator unit:string system:uri
 code:code
Questionnaire DomainResource url:uri identifier:Identifier* version:string name:string
 title:string derivedFrom:canonical* status:code!=publication-status experimental:boolean
 subjectType:code*=resource-types date:dateTime publisher:string contact:ContactDetail*
 description:markdown useContext:UsageContext* jurisdiction:CodeableConcept* purpose:markdown
 copyright:markdown approvalDate:date lastReviewDate:date effectivePeriod:Period code:Coding*
 item:Questionnaire.item*
Questionnaire.item BackboneElement linkId:string! definition:uri code:Coding* prefix:string
 text:string type:code!=item-type enableWhen:Questionnaire.item.enableWhen*
 enableBehavior:code=questionnaire-enable-behavior required:boolean repeats:boolean
 readOnly:boolean maxLength:integer answerValueSet:canonical
 answerOption:Questionnaire.item.answerOption* initial:Questionnaire.item.initial*
 item:Questionnaire.item*
Questionnaire.item.enableWhen BackboneElement question:string!
 operator:code!=questionnaire-enable-operator
 answer[x]:boolean|decimal|integer|date|dateTime|time|string|Coding|Quantity|Reference!
Questionnaire.item.answerOption BackboneElement
 value[x]:integer|date|time|string|Coding|Reference! initialSelected:boolean
Questionnaire.item.initial BackboneElement
 value[x]:boolean|decimal|integer|date|dateTime|time|string|uri|Attachment|Coding|Quantity|Reference!
QuestionnaireResponse DomainResource identifier:Identifier
 basedOn:Reference(CarePlan,ServiceRequest)* partOf:Reference(Observation,Procedure)*
 questionnaire:canonical status:code!=questionnaire-answers-status subject:Reference
 encounter:Reference(Encounter) authored:dateTime
 author:Reference(Device,Practitioner,PractitionerRole,Patient,RelatedPerson,Organization)
 source:Reference(Patient,Practitioner,PractitionerRole,RelatedPerson)
 item:QuestionnaireResponse.item*
QuestionnaireResponse.item BackboneElement linkId:string! definition:uri text:string
 answer:QuestionnaireResponse.item.answer* item:QuestionnaireResponse.item*
QuestionnaireResponse.item.answer BackboneElement
 value[x]:boolean|decimal|integer|date|dateTime|time|string|uri|Attachment|Coding|Quantity|Reference
 item:QuestionnaireResponse.item*
Range Element low:SimpleQuantity high:SimpleQuantity
Ratio Element numerator:Quantity denominator:Quantity
Reference Element reference:string type:uri identifier:Identifier display:string
RelatedArtifact Element type:code!=related-artifact-type label:string display:string
 citation:markdown url:url document:Attachment resource:canonical
RelatedPerson DomainResource identifier:Identifier* active:boolean patient:Reference(Patient)!
 relationship:CodeableConcept* name:HumanName* telecom:ContactPoint*
 gender:code=administrative-gender birthDate:date address:Address* photo:Attachment* period:Period
 communication:RelatedPerson.communication*
RelatedPerson.communication BackboneElement language:CodeableConcept! preferred:boolean
RequestGroup DomainResource identifier:Identifier* instantiatesCanonical:canonical*
 instantiatesUri:uri* basedOn:Reference* replaces:Reference* groupIdentifier:Identifier
 status:code!=request-status intent:code!=request-intent priority:code=request-priority
 code:CodeableConcept subject:Reference(Patient,Group) encounter:Reference(Encounter)
 authoredOn:dateTime author:Reference(Device,Practitioner,PractitionerRole)
 reasonCode:CodeableConcept*
 reasonReference:Reference(Condition,Observation,DiagnosticReport,DocumentReference)*
 note:Annotation* action:RequestGroup.action*
RequestGroup.action BackboneElement prefix:string title:string description:string
 textEquivalent:string priority:code=request-priority code:CodeableConcept*
 documentation:RelatedArtifact* condition:RequestGroup.action.condition*
 relatedAction:RequestGroup.action.relatedAction*
 timing[x]:dateTime|Age|Period|Duration|Range|Timing
 participant:Reference(Patient,Practitioner,PractitionerRole,RelatedPerson,Device)*
 type:CodeableConcept groupingBehavior:code=action-grouping-behavior
 selectionBehavior:code=action-selection-behavior requiredBehavior:code=action-required-behavior
 precheckBehavior:code=action-precheck-behavior
 cardinalityBehavior:code=action-cardinality-behavior resource:Reference
 action:RequestGroup.action*
RequestGroup.action.condition BackboneElement kind:code!=action-condition-kind
 expression:Expression
RequestGroup.action.relatedAction BackboneElement actionId:id!
 relationship:code!=action-relationship-type offset[x]:Duration|Range
ResearchStudy DomainResource identifier:Identifier* name:string title:string
 label:ResearchStudy.label* protocol:Reference(PlanDefinition)* partOf:Reference(ResearchStudy)*
 status:code!=research-study-status primaryPurposeType:CodeableConcept phase:CodeableConcept
 studyDesign:CodeableConcept* category:CodeableConcept* focus:CodeableConcept*
 condition:CodeableConcept* contact:ContactDetail* relatedArtifact:RelatedArtifact*
 keyword:CodeableConcept* location:CodeableConcept* region:CodeableConcept*
 descriptionSummary:markdown description:markdown enrollment:Reference(Group)* period:Period
 sponsor:Reference(Organization) principalInvestigator:Reference(Practitioner,PractitionerRole)
 site:Reference(Location,ResearchStudy,Organization)* reasonStopped:CodeableConcept
 note:Annotation* arm:ResearchStudy.arm* classifier:CodeableConcept*
 associatedParty:ResearchStudy.associatedParty* progressStatus:ResearchStudy.progressStatus*
 whyStopped:CodeableConcept recruitment:ResearchStudy.recruitment
 comparisonGroup:ResearchStudy.comparisonGroup* objective:ResearchStudy.objective*
 outcomeMeasure:ResearchStudy.outcomeMeasure* result:Reference(DiagnosticReport)*
ResearchStudy.label BackboneElement type:CodeableConcept value:string
ResearchStudy.arm BackboneElement name:string! type:CodeableConcept description:string
ResearchStudy.associatedParty BackboneElement name:string role:CodeableConcept! period:Period*
 classifier:CodeableConcept* party:Reference(Practitioner,PractitionerRole,Organization)
ResearchStudy.progressStatus BackboneElement state:CodeableConcept! actual:boolean period:Period
ResearchStudy.recruitment BackboneElement targetNumber:unsignedInt actualNumber:unsignedInt
 eligibility:Reference(Group,EvidenceVariable) actualGroup:Reference(Group)
ResearchStudy.comparisonGroup BackboneElement linkId:id name:string! type:CodeableConcept
 description:markdown intendedExposure:Reference(EvidenceVariable)* observedGroup:Reference(Group)
ResearchStudy.objective BackboneElement name:string type:CodeableConcept description:markdown
ResearchStudy.outcomeMeasure BackboneElement name:string type:CodeableConcept*
 description:markdown reference:Reference(EvidenceVariable)
ResearchSubject DomainResource identifier:Identifier* status:code!=research-subject-status
 period:Period study:Reference(ResearchStudy)! individual:Reference(Patient)! assignedArm:string
 actualArm:string consent:Reference(Consent)
Resource - id:id meta:Meta implicitRules:uri language:code
RiskAssessment DomainResource identifier:Identifier* basedOn:Reference parent:Reference
 status:code!=observation-status method:CodeableConcept code:CodeableConcept
 subject:Reference(Patient,Group)! encounter:Reference(Encounter) occurrence[x]:dateTime|Period
 condition:Reference(Condition) performer:Reference(Practitioner,PractitionerRole,Device)
 reasonCode:CodeableConcept*
 reasonReference:Reference(Condition,Observation,DiagnosticReport,DocumentReference)*
 basis:Reference* prediction:RiskAssessment.prediction* mitigation:string note:Annotation*
RiskAssessment.prediction BackboneElement outcome:CodeableConcept probability[x]:decimal|Range
 qualitativeRisk:CodeableConcept relativeRisk:decimal when[x]:Period|Range rationale:string
SampledData Element origin:SimpleQuantity! period:decimal! factor:decimal lowerLimit:decimal
 upperLimit:decimal dimensions:positiveInt! data:string
Schedule DomainResource identifier:Identifier* active:boolean serviceCategory:CodeableConcept*
 serviceType:CodeableConcept* specialty:CodeableConcept*
 actor:Reference(Patient,Practitioner,PractitionerRole,RelatedPerson,Device,HealthcareService,Location)+
 planningHorizon:Period comment:string
ServiceRequest DomainResource identifier:Identifier* instantiatesCanonical:canonical*
 instantiatesUri:uri* basedOn:Reference(CarePlan,ServiceRequest,MedicationRequest)*
 replaces:Reference(ServiceRequest)* requisition:Identifier status:code!=request-status
 intent:code!=request-intent category:CodeableConcept* priority:code=request-priority
 doNotPerform:boolean code:CodeableConcept orderDetail:CodeableConcept*
 quantity[x]:Quantity|Ratio|Range subject:Reference(Patient,Group,Location,Device)!
 encounter:Reference(Encounter) occurrence[x]:dateTime|Period|Timing
 asNeeded[x]:boolean|CodeableConcept authoredOn:dateTime
 requester:Reference(Practitioner,PractitionerRole,Organization,Patient,RelatedPerson,Device)
 performerType:CodeableConcept
 performer:Reference(Practitioner,PractitionerRole,Organization,CareTeam,HealthcareService,Patient,Device,RelatedPerson)*
 locationCode:CodeableConcept* locationReference:Reference(Location)* reasonCode:CodeableConcept*
 reasonReference:Reference(Condition,Observation,DiagnosticReport,DocumentReference)*
 insurance:Reference(Coverage,ClaimResponse)* supportingInfo:Reference*
 specimen:Reference(Specimen)* bodySite:CodeableConcept* note:Annotation*
 patientInstruction:string relevantHistory:Reference(Provenance)*
Signature Element type:Coding+ when:instant!
 who:Reference(Practitioner,PractitionerRole,RelatedPerson,Patient,Device,Organization)!
 onBehalfOf:Reference(Practitioner,PractitionerRole,RelatedPerson,Patient,Device,Organization)
 targetFormat:code sigFormat:code data:base64Binary
SimpleQuantity Element value:decimal unit:string system:uri code:code
Slot DomainResource identifier:Identifier* serviceCategory:CodeableConcept*
 serviceType:CodeableConcept* specialty:CodeableConcept* appointmentType:CodeableConcept
 schedule:Reference(Schedule)! status:code!=slotstatus start:instant! end:instant!
 overbooked:boolean comment:string
Specimen DomainResource identifier:Identifier* accessionIdentifier:Identifier
 status:code=specimen-status type:CodeableConcept
 subject:Reference(Patient,Group,Device,Substance,Location) receivedTime:dateTime
 parent:Reference(Specimen)* request:Reference(ServiceRequest)* collection:Specimen.collection
 processing:Specimen.processing* container:Specimen.container* condition:CodeableConcept*
 note:Annotation*
Specimen.collection BackboneElement collector:Reference(Practitioner,PractitionerRole)
 collected[x]:dateTime|Period duration:Duration quantity:SimpleQuantity method:CodeableConcept
 bodySite:CodeableConcept fastingStatus[x]:CodeableConcept|Duration
Specimen.processing BackboneElement description:string procedure:CodeableConcept
 additive:Reference(Substance)* time[x]:dateTime|Period
Specimen.container BackboneElement identifier:Identifier* description:string type:CodeableConcept
 capacity:SimpleQuantity specimenQuantity:SimpleQuantity
 additive[x]:CodeableConcept|Reference(Substance)
Substance DomainResource identifier:Identifier* status:code=substance-status
 category:CodeableConcept* code:CodeableConcept! description:string instance:Substance.instance*
 ingredient:Substance.ingredient*
Substance.instance BackboneElement identifier:Identifier expiry:dateTime quantity:SimpleQuantity
Substance.ingredient BackboneElement quantity:Ratio
 substance[x]:CodeableConcept|Reference(Substance)!
Task DomainResource identifier:Identifier* instantiatesCanonical:canonical instantiatesUri:uri
 basedOn:Reference* groupIdentifier:Identifier partOf:Reference(Task)* status:code!=task-status
 statusReason:CodeableConcept businessStatus:CodeableConcept intent:code!=task-intent
 priority:code=request-priority code:CodeableConcept description:string focus:Reference
 for:Reference encounter:Reference(Encounter) executionPeriod:Period authoredOn:dateTime
 lastModified:dateTime
 requester:Reference(Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson)
 performerType:CodeableConcept*
 owner:Reference(Practitioner,PractitionerRole,Organization,CareTeam,HealthcareService,Patient,Device,RelatedPerson)
 location:Reference(Location) reasonCode:CodeableConcept reasonReference:Reference
 insurance:Reference(Coverage,ClaimResponse)* note:Annotation*
 relevantHistory:Reference(Provenance)* restriction:Task.restriction input:Task.input*
 output:Task.output*
Task.restriction BackboneElement repetitions:positiveInt period:Period
 recipient:Reference(Patient,Practitioner,PractitionerRole,RelatedPerson,Group,Organization)*
Task.input BackboneElement type:CodeableConcept!
 value[x]:base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|ContactDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|TriggerDefinition|UsageContext|Dosage|Meta!
Task.output BackboneElement type:CodeableConcept!
 value[x]:base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|ContactDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|TriggerDefinition|UsageContext|Dosage|Meta!
Timing BackboneElement event:dateTime* repeat:Timing.repeat code:CodeableConcept
Timing.repeat Element bounds[x]:Duration|Range|Period count:positiveInt countMax:positiveInt
 duration:decimal durationMax:decimal durationUnit:code=units-of-time frequency:positiveInt
 frequencyMax:positiveInt period:decimal periodMax:decimal periodUnit:code=units-of-time
 dayOfWeek:code*=days-of-week timeOfDay:time* when:code*=event-timing offset:unsignedInt
TriggerDefinition Element type:code!=trigger-type name:string
 timing[x]:Timing|Reference(Schedule)|date|dateTime data:DataRequirement* condition:Expression
UsageContext Element code:Coding!
 value[x]:CodeableConcept|Quantity|Range|Reference(PlanDefinition,ResearchStudy,InsurancePlan,HealthcareService,Group,Location,Organization)!
ValueSet DomainResource url:uri identifier:Identifier* version:string name:string title:string
 status:code!=publication-status experimental:boolean date:dateTime publisher:string
 contact:ContactDetail* description:markdown useContext:UsageContext*
 jurisdiction:CodeableConcept* immutable:boolean purpose:markdown copyright:markdown
 compose:ValueSet.compose expansion:ValueSet.expansion
ValueSet.compose BackboneElement lockedDate:date inactive:boolean
 include:ValueSet.compose.include+ exclude:ValueSet.compose.include*
ValueSet.compose.include BackboneElement system:uri version:string
 concept:ValueSet.compose.include.concept* filter:ValueSet.compose.include.filter*
 valueSet:canonical*
ValueSet.compose.include.concept BackboneElement code:code! display:string
 designation:ValueSet.compose.include.concept.designation*
ValueSet.compose.include.concept.designation BackboneElement language:code use:Coding
 value:string!
ValueSet.compose.include.filter BackboneElement property:code! op:code!=filter-operator
 value:string!
ValueSet.expansion BackboneElement identifier:uri timestamp:dateTime! total:integer offset:integer
 parameter:ValueSet.expansion.parameter* contains:ValueSet.expansion.contains*
ValueSet.expansion.parameter BackboneElement name:string!
 value[x]:string|boolean|integer|decimal|uri|code|dateTime
ValueSet.expansion.contains BackboneElement system:uri abstract:boolean inactive:boolean
 version:string code:code display:string designation:ValueSet.compose.include.concept.designation*
 contains:ValueSet.expansion.contains*
`

/** Each value set that must be kept to, and its codes behind their systems. */
export const VALUE_SETS = `
action-cardinality-behavior http://hl7.org/fhir/action-cardinality-behavior| single multiple
action-condition-kind http://hl7.org/fhir/action-condition-kind| applicability start stop
action-grouping-behavior http://hl7.org/fhir/action-grouping-behavior| visual-group logical-group
 sentence-group
action-participant-type http://hl7.org/fhir/action-participant-type| patient practitioner
 related-person device
action-precheck-behavior http://hl7.org/fhir/action-precheck-behavior| yes no
action-relationship-type http://hl7.org/fhir/action-relationship-type| before-start before
 before-end concurrent-with-start concurrent concurrent-with-end after-start after after-end
action-required-behavior http://hl7.org/fhir/action-required-behavior| must could
 must-unless-documented
action-selection-behavior http://hl7.org/fhir/action-selection-behavior| any all all-or-none
 exactly-one at-most-one one-or-more
address-type http://hl7.org/fhir/address-type| postal physical both
address-use http://hl7.org/fhir/address-use| home work temp old billing
administrative-gender http://hl7.org/fhir/administrative-gender| male female other unknown
all-types http://hl7.org/fhir/data-types| Address Age Annotation Attachment BackboneElement
 CodeableConcept Coding ContactDetail ContactPoint Contributor Count DataRequirement Distance
 Dosage Duration Element ElementDefinition Expression Extension HumanName Identifier
 MarketingStatus Meta Money MoneyQuantity Narrative ParameterDefinition Period Population
 ProdCharacteristic ProductShelfLife Quantity Range Ratio Reference RelatedArtifact SampledData
 Signature SimpleQuantity SubstanceAmount Timing TriggerDefinition UsageContext base64Binary
 boolean canonical code date dateTime decimal id instant integer markdown oid positiveInt string
 time unsignedInt uri url uuid xhtml http://hl7.org/fhir/resource-types| Account
 ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent
 Basic Binary BiologicallyDerivedProduct BodyStructure Bundle CapabilityStatement CarePlan
 CareTeam CatalogEntry ChargeItem ChargeItemDefinition Claim ClaimResponse ClinicalImpression
 CodeSystem Communication CommunicationRequest CompartmentDefinition Composition ConceptMap
 Condition Consent Contract Coverage CoverageEligibilityRequest CoverageEligibilityResponse
 DetectedIssue Device DeviceDefinition DeviceMetric DeviceRequest DeviceUseStatement
 DiagnosticReport DocumentManifest DocumentReference DomainResource EffectEvidenceSynthesis
 Encounter Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare EventDefinition Evidence
 EvidenceVariable ExampleScenario ExplanationOfBenefit FamilyMemberHistory Flag Goal
 GraphDefinition Group GuidanceResponse HealthcareService ImagingStudy Immunization
 ImmunizationEvaluation ImmunizationRecommendation ImplementationGuide InsurancePlan Invoice
 Library Linkage List Location Measure MeasureReport Media Medication MedicationAdministration
 MedicationDispense MedicationKnowledge MedicationRequest MedicationStatement MedicinalProduct
 MedicinalProductAuthorization MedicinalProductContraindication MedicinalProductIndication
 MedicinalProductIngredient MedicinalProductInteraction MedicinalProductManufactured
 MedicinalProductPackaged MedicinalProductPharmaceutical MedicinalProductUndesirableEffect
 MessageDefinition MessageHeader MolecularSequence NamingSystem NutritionOrder Observation
 ObservationDefinition OperationDefinition OperationOutcome Organization OrganizationAffiliation
 Parameters Patient PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner
 PractitionerRole Procedure Provenance Questionnaire QuestionnaireResponse RelatedPerson
 RequestGroup ResearchDefinition ResearchElementDefinition ResearchStudy ResearchSubject Resource
 RiskAssessment RiskEvidenceSynthesis Schedule SearchParameter ServiceRequest Slot Specimen
 SpecimenDefinition StructureDefinition StructureMap Subscription Substance SubstanceNucleicAcid
 SubstancePolymer SubstanceProtein SubstanceReferenceInformation SubstanceSourceMaterial
 SubstanceSpecification SupplyDelivery SupplyRequest Task TerminologyCapabilities TestReport
 TestScript ValueSet VerificationResult VisionPrescription http://hl7.org/fhir/abstract-types|
 Type Any
allergy-intolerance-category http://hl7.org/fhir/allergy-intolerance-category| food medication
 environment biologic
allergy-intolerance-criticality http://hl7.org/fhir/allergy-intolerance-criticality| low high
 unable-to-assess
allergy-intolerance-type http://hl7.org/fhir/allergy-intolerance-type| allergy intolerance
allergyintolerance-clinical http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical|
 active inactive resolved
allergyintolerance-verification
 http://terminology.hl7.org/CodeSystem/allergyintolerance-verification| unconfirmed confirmed
 refuted entered-in-error
appointmentstatus http://hl7.org/fhir/appointmentstatus| proposed pending booked arrived fulfilled
 cancelled noshow entered-in-error checked-in waitlist
audit-event-action http://hl7.org/fhir/audit-event-action| C R U D E
audit-event-outcome http://hl7.org/fhir/audit-event-outcome| 0 4 8 12
care-plan-activity-kind http://hl7.org/fhir/resource-types| Appointment CommunicationRequest
 DeviceRequest MedicationRequest NutritionOrder Task ServiceRequest VisionPrescription
care-plan-activity-status http://hl7.org/fhir/care-plan-activity-status| not-started scheduled
 in-progress on-hold completed cancelled stopped unknown entered-in-error
care-plan-intent http://hl7.org/fhir/request-intent| proposal plan order option
care-team-status http://hl7.org/fhir/care-team-status| proposed active suspended inactive
 entered-in-error
claim-use http://hl7.org/fhir/claim-use| claim preauthorization predetermination
clinicalimpression-status http://hl7.org/fhir/event-status| in-progress completed entered-in-error
composition-attestation-mode http://hl7.org/fhir/composition-attestation-mode| personal
 professional legal official
composition-status http://hl7.org/fhir/composition-status| preliminary final amended
 entered-in-error
condition-clinical http://terminology.hl7.org/CodeSystem/condition-clinical| active recurrence
 relapse inactive remission resolved
condition-ver-status http://terminology.hl7.org/CodeSystem/condition-ver-status| unconfirmed
 provisional differential confirmed refuted entered-in-error
consent-data-meaning http://hl7.org/fhir/consent-data-meaning| instance related dependents
 authoredby
consent-provision-type http://hl7.org/fhir/consent-provision-type| deny permit
consent-state-codes http://hl7.org/fhir/consent-state-codes| draft proposed active rejected
 inactive entered-in-error
contact-point-system http://hl7.org/fhir/contact-point-system| phone fax email pager url sms other
contact-point-use http://hl7.org/fhir/contact-point-use| home work temp old mobile
contributor-type http://hl7.org/fhir/contributor-type| author editor reviewer endorser
days-of-week http://hl7.org/fhir/days-of-week| mon tue wed thu fri sat sun
detectedissue-severity http://hl7.org/fhir/detectedissue-severity| high moderate low
detectedissue-status http://hl7.org/fhir/observation-status| preliminary final entered-in-error
 http://hl7.org/fhir/detectedissue-status| mitigated
device-nametype http://hl7.org/fhir/device-nametype| udi-label-name user-friendly-name
 patient-reported-name manufacturer-name model-name other
device-statement-status http://hl7.org/fhir/device-statement-status| active completed
 entered-in-error intended stopped on-hold
device-status http://hl7.org/fhir/device-status| active inactive entered-in-error unknown
diagnostic-report-status http://hl7.org/fhir/diagnostic-report-status| registered partial
 preliminary final amended corrected appended cancelled entered-in-error unknown
document-reference-status http://hl7.org/fhir/document-reference-status| current superseded
 entered-in-error
document-relationship-type http://hl7.org/fhir/document-relationship-type| replaces transforms
 signs appends
encounter-location-status http://hl7.org/fhir/encounter-location-status| planned active reserved
 completed
encounter-status http://hl7.org/fhir/encounter-status| planned arrived triaged in-progress onleave
 finished cancelled entered-in-error unknown
episode-of-care-status http://hl7.org/fhir/episode-of-care-status| planned waitlist active onhold
 finished cancelled entered-in-error
event-status http://hl7.org/fhir/event-status| preparation in-progress not-done on-hold stopped
 completed entered-in-error unknown
event-timing http://hl7.org/fhir/event-timing| MORN MORN.early MORN.late NOON AFT AFT.early
 AFT.late EVE EVE.early EVE.late NIGHT PHS http://terminology.hl7.org/CodeSystem/v3-TimingEvent|
 HS WAKE C CM CD CV AC ACM ACD ACV PC PCM PCD PCV
filter-operator http://hl7.org/fhir/filter-operator| = is-a descendent-of is-not-a regex in not-in
 generalizes exists
flag-status http://hl7.org/fhir/flag-status| active inactive entered-in-error
fm-status http://hl7.org/fhir/fm-status| active cancelled draft entered-in-error
goal-status http://hl7.org/fhir/goal-status| proposed planned accepted active on-hold completed
 cancelled entered-in-error rejected
group-type http://hl7.org/fhir/group-type| person animal practitioner device medication substance
history-status http://hl7.org/fhir/history-status| partial completed entered-in-error
 health-unknown
identifier-use http://hl7.org/fhir/identifier-use| usual official temp secondary old
imagingstudy-status http://hl7.org/fhir/imagingstudy-status| registered available cancelled
 entered-in-error unknown
immunization-status http://hl7.org/fhir/event-status| completed entered-in-error not-done
issue-severity http://hl7.org/fhir/issue-severity| fatal error warning information
issue-type http://hl7.org/fhir/issue-type| invalid structure required value invariant security
 login unknown expired forbidden suppressed processing not-supported duplicate multiple-matches
 not-found deleted too-long code-invalid extension too-costly business-rule conflict transient
 lock-error no-store exception timeout incomplete throttled informational
item-type http://hl7.org/fhir/item-type| group display question boolean decimal integer date
 dateTime time string text url choice open-choice attachment reference quantity
link-type http://hl7.org/fhir/link-type| replaced-by replaces refer seealso
list-mode http://hl7.org/fhir/list-mode| working snapshot changes
list-status http://hl7.org/fhir/list-status| current retired entered-in-error
location-mode http://hl7.org/fhir/location-mode| instance kind
location-status http://hl7.org/fhir/location-status| active suspended inactive
measure-improvement-notation http://terminology.hl7.org/CodeSystem/measure-improvement-notation|
 increase decrease
measure-report-status http://hl7.org/fhir/measure-report-status| complete pending error
measure-report-type http://hl7.org/fhir/measure-report-type| individual subject-list summary
 data-collection
medication-admin-status http://terminology.hl7.org/CodeSystem/medication-admin-status| in-progress
 not-done on-hold completed entered-in-error stopped unknown
medication-statement-status http://hl7.org/fhir/CodeSystem/medication-statement-status| active
 completed entered-in-error intended stopped on-hold unknown not-taken
medication-status http://hl7.org/fhir/CodeSystem/medication-status| active inactive
 entered-in-error
medicationdispense-status http://terminology.hl7.org/CodeSystem/medicationdispense-status|
 preparation in-progress cancelled on-hold completed entered-in-error stopped declined unknown
medicationrequest-intent http://hl7.org/fhir/CodeSystem/medicationrequest-intent| proposal plan
 order original-order reflex-order filler-order instance-order option
medicationrequest-status http://hl7.org/fhir/CodeSystem/medicationrequest-status| active on-hold
 cancelled completed entered-in-error stopped draft unknown
name-use http://hl7.org/fhir/name-use| usual official temp nickname anonymous old maiden
narrative-status http://hl7.org/fhir/narrative-status| generated extensions additional empty
network-type http://hl7.org/fhir/network-type| 1 2 3 4 5
observation-status http://hl7.org/fhir/observation-status| registered preliminary final amended
 corrected cancelled entered-in-error unknown
operation-parameter-use http://hl7.org/fhir/operation-parameter-use| in out
orientation-type http://hl7.org/fhir/orientation-type| sense antisense
participantrequired http://hl7.org/fhir/participantrequired| required optional information-only
participationstatus http://hl7.org/fhir/participationstatus| accepted declined tentative
 needs-action
provenance-entity-role http://hl7.org/fhir/provenance-entity-role| derivation revision quotation
 source removal
publication-status http://hl7.org/fhir/publication-status| draft active retired unknown
quality-type http://hl7.org/fhir/quality-type| indel snp unknown
quantity-comparator http://hl7.org/fhir/quantity-comparator| < <= >= >
questionnaire-answers-status http://hl7.org/fhir/questionnaire-answers-status| in-progress
 completed amended entered-in-error stopped
questionnaire-enable-behavior http://hl7.org/fhir/questionnaire-enable-behavior| all any
questionnaire-enable-operator http://hl7.org/fhir/questionnaire-enable-operator| exists = != > <
 >= <=
reaction-event-severity http://hl7.org/fhir/reaction-event-severity| mild moderate severe
related-artifact-type http://hl7.org/fhir/related-artifact-type| documentation justification
 citation predecessor successor derived-from depends-on composed-of
repository-type http://hl7.org/fhir/repository-type| directlink openapi login oauth other
request-intent http://hl7.org/fhir/request-intent| proposal plan directive order original-order
 reflex-order filler-order instance-order option
request-priority http://hl7.org/fhir/request-priority| routine urgent asap stat
request-resource-types http://hl7.org/fhir/request-resource-types| Appointment AppointmentResponse
 CarePlan Claim CommunicationRequest Contract DeviceRequest EnrollmentRequest
 ImmunizationRecommendation MedicationRequest NutritionOrder ServiceRequest SupplyRequest Task
 VisionPrescription
request-status http://hl7.org/fhir/request-status| draft active on-hold revoked completed
 entered-in-error unknown
research-study-status http://hl7.org/fhir/research-study-status| active administratively-completed
 approved closed-to-accrual closed-to-accrual-and-intervention completed disapproved in-review
 temporarily-closed-to-accrual temporarily-closed-to-accrual-and-intervention withdrawn
research-subject-status http://hl7.org/fhir/research-subject-status| candidate eligible follow-up
 ineligible not-registered off-study on-study on-study-intervention on-study-observation
 pending-on-study potential-candidate screening withdrawn
resource-types http://hl7.org/fhir/resource-types| Account ActivityDefinition AdverseEvent
 AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic Binary
 BiologicallyDerivedProduct BodyStructure Bundle CapabilityStatement CarePlan CareTeam
 CatalogEntry ChargeItem ChargeItemDefinition Claim ClaimResponse ClinicalImpression CodeSystem
 Communication CommunicationRequest CompartmentDefinition Composition ConceptMap Condition Consent
 Contract Coverage CoverageEligibilityRequest CoverageEligibilityResponse DetectedIssue Device
 DeviceDefinition DeviceMetric DeviceRequest DeviceUseStatement DiagnosticReport DocumentManifest
 DocumentReference DomainResource EffectEvidenceSynthesis Encounter Endpoint EnrollmentRequest
 EnrollmentResponse EpisodeOfCare EventDefinition Evidence EvidenceVariable ExampleScenario
 ExplanationOfBenefit FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse
 HealthcareService ImagingStudy Immunization ImmunizationEvaluation ImmunizationRecommendation
 ImplementationGuide InsurancePlan Invoice Library Linkage List Location Measure MeasureReport
 Media Medication MedicationAdministration MedicationDispense MedicationKnowledge
 MedicationRequest MedicationStatement MedicinalProduct MedicinalProductAuthorization
 MedicinalProductContraindication MedicinalProductIndication MedicinalProductIngredient
 MedicinalProductInteraction MedicinalProductManufactured MedicinalProductPackaged
 MedicinalProductPharmaceutical MedicinalProductUndesirableEffect MessageDefinition MessageHeader
 MolecularSequence NamingSystem NutritionOrder Observation ObservationDefinition
 OperationDefinition OperationOutcome Organization OrganizationAffiliation Parameters Patient
 PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole Procedure
 Provenance Questionnaire QuestionnaireResponse RelatedPerson RequestGroup ResearchDefinition
 ResearchElementDefinition ResearchStudy ResearchSubject Resource RiskAssessment
 RiskEvidenceSynthesis Schedule SearchParameter ServiceRequest Slot Specimen SpecimenDefinition
 StructureDefinition StructureMap Subscription Substance SubstanceNucleicAcid SubstancePolymer
 SubstanceProtein SubstanceReferenceInformation SubstanceSourceMaterial SubstanceSpecification
 SupplyDelivery SupplyRequest Task TerminologyCapabilities TestReport TestScript ValueSet
 VerificationResult VisionPrescription
sequence-type http://hl7.org/fhir/sequence-type| aa dna rna
slotstatus http://hl7.org/fhir/slotstatus| busy free busy-unavailable busy-tentative
 entered-in-error
sort-direction http://hl7.org/fhir/sort-direction| ascending descending
specimen-status http://hl7.org/fhir/specimen-status| available unavailable unsatisfactory
 entered-in-error
strand-type http://hl7.org/fhir/strand-type| watson crick
substance-status http://hl7.org/fhir/substance-status| active inactive entered-in-error
task-intent http://hl7.org/fhir/task-intent| unknown http://hl7.org/fhir/request-intent| proposal
 plan order original-order reflex-order filler-order instance-order option
task-status http://hl7.org/fhir/task-status| draft requested received accepted rejected ready
 cancelled in-progress on-hold failed completed entered-in-error
trigger-type http://hl7.org/fhir/trigger-type| named-event periodic data-changed data-added
 data-modified data-removed data-accessed data-access-ended
udi-entry-type http://hl7.org/fhir/udi-entry-type| barcode rfid manual card self-reported unknown
units-of-time http://unitsofmeasure.org| s min h d wk mo a
v3-ConfidentialityClassification http://terminology.hl7.org/CodeSystem/v3-Confidentiality| U L M N
 R V
`

/** The rules beyond the form, in the words of the standard. */
export const RULES = `
age-1 There SHALL be a code if there is a value and it SHALL be an expression of time. If system
 is present, it SHALL be UCUM. If value is present, it SHALL be positive.
ait-1 AllergyIntolerance.clinicalStatus SHALL be present if verificationStatus is not
 entered-in-error.
ait-2 AllergyIntolerance.clinicalStatus SHALL NOT be present if verification Status is
 entered-in-error
app-1 Either the type or actor on the participant SHALL be specified
app-2 Either start and end are specified, or neither
app-3 Only proposed or cancelled appointments can be missing start/end dates
app-4 Cancelation reason is only used for appointments that have been cancelled, or no-show
att-1 If the Attachment has data, it SHALL have a contentType
cmp-1 A section must contain at least one of text, entries, or sub-sections
cmp-2 A section can only have an emptyReason if it is empty
cnt-3 There SHALL be a code with a value of "1" if there is a value. If system is present, it
 SHALL be UCUM. If present, the value SHALL be a whole number.
con-1 Stage SHALL have summary or assessment
con-2 evidence SHALL have code or details
con-4 If condition is abated, then clinicalStatus must be either inactive, resolved, or remission
con-5 Condition.clinicalStatus SHALL NOT be present if verification Status is entered-in-error
cpl-3 Provide a reference or detail, not both
cpt-2 A system is required if a value is provided.
ctm-1 CareTeam.participant.onBehalfOf can only be populated when CareTeam.participant.member is a
 Practitioner
dis-1 There SHALL be a code if there is a value and it SHALL be an expression of length. If system
 is present, it SHALL be UCUM.
dom-2 If the resource is contained in another resource, it SHALL NOT contain nested Resources
dom-3 If the resource is contained in another resource, it SHALL be referred to from elsewhere in
 the resource or SHALL refer to the containing resource
dom-4 If a resource is contained in another resource, it SHALL NOT have a meta.versionId or a
 meta.lastUpdated
dom-5 If a resource is contained in another resource, it SHALL NOT have a security label
drq-1 Either a path or a searchParam must be provided, but not both
drq-2 Either a path or a searchParam must be provided, but not both
drt-1 There SHALL be a code if there is a value and it SHALL be an expression of time. If system
 is present, it SHALL be UCUM.
ele-1 All FHIR elements must have a @value or children
exp-1 An expression or a reference must be provided
ext-1 Must have either extensions or value[x], not both
fhs-1 Can have age[x] or born[x], but not both
fhs-2 Can only have estimatedAge if age[x] is present
gol-1 Goal.target.measure is required if Goal.target.detail is populated
grp-1 Can only have members if group is "actual"
imm-1 One of documentType or reference SHALL be present
inv-1 Last modified date must be greater than or equal to authored-on date.
lst-1 A list can only have an emptyReason if it is empty
lst-2 The deleted flag can only be used if the mode of the list is "changes"
lst-3 An entry date can only be used if the mode of the list is "working"
mad-1 SHALL have at least one of dosage.dose or dosage.rate[x]
mdd-1 whenHandedOver cannot be before whenPrepared
mea-1 Stratifier SHALL be either a single criteria or a set of criteria components
mrp-1 Measure Reports used for data collection SHALL NOT communicate group and score information
mrp-2 Stratifiers SHALL be either a single criteria or a set of criteria components
msq-3 Only 0 and 1 are valid for coordinateSystem
msq-5 GenomeBuild and chromosome must be both contained if either one of them is contained
msq-6 Have and only have one of the following elements in referenceSeq : 1. genomeBuild ; 2
 referenceSeqId; 3. referenceSeqPointer; 4. referenceSeqString;
obs-3 Must have at least a low or a high or text
obs-6 dataAbsentReason SHALL only be present if Observation.value[x] is not present
obs-7 If Observation.code is the same as an Observation.component.code then the value element
 associated with the code SHALL NOT be present
org-1 The organization SHALL at least have a name or an identifier, and possibly more than one
org-2 An address of an organization can never be of use 'home'
org-3 The telecom of an organization can never be of use 'home'
pat-1 SHALL at least contain a contact's details or a reference to an organization
per-1 If present, start SHALL have a lower value than end
ppc-1 Either a Policy or PolicyRule
ppc-2 IF Scope=privacy, there must be a patient
ppc-3 IF Scope=research, there must be a patient
ppc-4 IF Scope=adr, there must be a patient
ppc-5 IF Scope=treatment, there must be a patient
prr-1 orderDetail SHALL only be present if code is present
qrs-1 Nested item can't be beneath both item and answer
qty-3 If a code for the unit is present, the system SHALL also be present
que-1 Group items must have nested items, display items cannot have nested items
que-10 Maximum length can only be declared for simple question types
que-11 If one or more answerOption is present, initial[x] must be missing
que-12 If there are more than one enableWhen, enableBehavior must be specified
que-13 Can only have multiple initial values for repeating items
que-2 The link ids for groups and questions must be unique within the questionnaire
que-3 Display items cannot have a "code" asserted
que-4 A question cannot have both answerOption and answerValueSet
que-5 Only 'choice' and 'open-choice' items can have answerValueSet
que-6 Required and repeat aren't permitted for display items
que-7 If the operator is 'exists', the value must be a boolean
que-8 Initial values can't be specified for groups or display items
que-9 Read-only can't be specified for "display" items
ras-1 low and high must be percentages, if present
ras-2 Must be <= 100
rat-1 Numerator and denominator SHALL both be present, or both are absent. If both are absent,
 there SHALL be some extension present
ref-1 SHALL have a contained resource if a local reference is provided
rng-2 If present, low SHALL have a lower value than high
rqg-1 Must have resource or action but not both
sev-1 Either a name or a query (NOT both)
sqty-1 The comparator is not used on a SimpleQuantity
tim-1 if there's a duration, there needs to be duration units
tim-10 If there's a timeOfDay, there cannot be a when, or vice versa
tim-2 if there's a period, there needs to be period units
tim-4 duration SHALL be a non-negative value
tim-5 period SHALL be a non-negative value
tim-6 If there's a periodMax, there must be a period
tim-7 If there's a durationMax, there must be a duration
tim-8 If there's a countMax, there must be a count
tim-9 If there's an offset, there must be a when (and not C, CM, CD, CV)
trd-1 Either timing, or a data requirement, but not both
trd-2 A condition only if there is a data requirement
trd-3 A named event requires a name, a periodic event requires timing, and a data event requires
 data
txt-1 The narrative SHALL contain only the basic html formatting elements and attributes described
 in chapters 7-11 (except section 4 of chapter 9) and 15 of the HTML 4.0 standard, <a> elements
 (either name or href), images and internally contained style attributes
txt-2 The narrative SHALL have some non-whitespace content
vsd-1 A value set include/exclude SHALL have a value set or a system
vsd-10 Must have a system if a code is present
vsd-2 A value set with concepts or filters SHALL include a system
vsd-3 Cannot have both concept and filter
vsd-6 SHALL have a code or a display
vsd-9 Must have a code if not abstract
`
