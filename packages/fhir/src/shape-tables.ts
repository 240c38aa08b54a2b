/**
 * The elements of the types in use, as FHIR R4 (4.0.1) defines them: `name:Type`, `*` for a list,
 * `!` for what a record cannot do without (fewer than R4 requires: what nothing here reads may
 * be missing). `value[x]:A|B` is one element under several names, `valueA` or `valueB`. Codes,
 * dates and addresses are strings in JSON. What is not listed is not looked at.
 * https://hl7.org/fhir/R4/resourcelist.html
 */
export const RESOURCE_SHAPES = {
  Patient: `identifier:Identifier* active:boolean name:HumanName* telecom:ContactPoint* gender:string
    birthDate:string deceased[x]:boolean|dateTime address:Address* maritalStatus:CodeableConcept
    multipleBirth[x]:boolean|integer generalPractitioner:Reference* managingOrganization:Reference`,
  Observation: `identifier:Identifier* basedOn:Reference* partOf:Reference* status:string!
    category:CodeableConcept* code:CodeableConcept! subject:Reference focus:Reference*
    encounter:Reference effective[x]:dateTime|Period|Timing|instant issued:string
    performer:Reference* value[x]:Quantity|CodeableConcept|string|boolean|integer|Range|Ratio|SampledData|time|dateTime|Period
    dataAbsentReason:CodeableConcept interpretation:CodeableConcept* note:Annotation*
    bodySite:CodeableConcept method:CodeableConcept specimen:Reference device:Reference
    referenceRange:ReferenceRange* hasMember:Reference* derivedFrom:Reference*
    component:ObservationComponent*`,
  Condition: `identifier:Identifier* clinicalStatus:CodeableConcept verificationStatus:CodeableConcept
    category:CodeableConcept* severity:CodeableConcept code:CodeableConcept bodySite:CodeableConcept*
    subject:Reference encounter:Reference onset[x]:dateTime|Age|Period|Range|string
    abatement[x]:dateTime|Age|Period|Range|string recordedDate:string recorder:Reference
    asserter:Reference stage:ConditionStage* note:Annotation*`,
  MedicationStatement: `identifier:Identifier* status:string! statusReason:CodeableConcept*
    category:CodeableConcept medication[x]:CodeableConcept|Reference! subject:Reference
    context:Reference effective[x]:dateTime|Period dateAsserted:string informationSource:Reference
    derivedFrom:Reference* reasonCode:CodeableConcept* reasonReference:Reference* note:Annotation*
    dosage:Dosage*`,
  MedicationRequest: `identifier:Identifier* status:string! statusReason:CodeableConcept intent:string
    category:CodeableConcept* doNotPerform:boolean reported[x]:boolean|Reference
    medication[x]:CodeableConcept|Reference! subject:Reference encounter:Reference authoredOn:string
    requester:Reference reasonCode:CodeableConcept* reasonReference:Reference* note:Annotation*
    dosageInstruction:Dosage* dispenseRequest:DispenseRequest priorPrescription:Reference`,
  MedicationAdministration: `identifier:Identifier* status:string! statusReason:CodeableConcept*
    category:CodeableConcept medication[x]:CodeableConcept|Reference! subject:Reference
    context:Reference effective[x]:dateTime|Period reasonCode:CodeableConcept*
    reasonReference:Reference* request:Reference note:Annotation* dosage:AdministeredDose`,
  MedicationDispense: `identifier:Identifier* status:string! statusReason[x]:CodeableConcept|Reference
    category:CodeableConcept medication[x]:CodeableConcept|Reference! subject:Reference
    context:Reference authorizingPrescription:Reference* quantity:Quantity daysSupply:Quantity
    whenPrepared:string whenHandedOver:string note:Annotation* dosageInstruction:Dosage*`,
  Medication: `identifier:Identifier* code:CodeableConcept status:string manufacturer:Reference
    form:CodeableConcept amount:Ratio ingredient:Ingredient*`,
  AllergyIntolerance: `identifier:Identifier* clinicalStatus:CodeableConcept
    verificationStatus:CodeableConcept type:string category:string* criticality:string
    code:CodeableConcept patient:Reference encounter:Reference
    onset[x]:dateTime|Age|Period|Range|string recordedDate:string recorder:Reference
    asserter:Reference lastOccurrence:string note:Annotation* reaction:Reaction*`,
  Procedure: `identifier:Identifier* basedOn:Reference* status:string! statusReason:CodeableConcept
    category:CodeableConcept code:CodeableConcept subject:Reference encounter:Reference
    performed[x]:dateTime|Period|string|Age|Range reasonCode:CodeableConcept*
    reasonReference:Reference* bodySite:CodeableConcept* outcome:CodeableConcept report:Reference*
    complication:CodeableConcept* note:Annotation* usedReference:Reference* usedCode:CodeableConcept*`,
  FamilyMemberHistory: `identifier:Identifier* status:string! dataAbsentReason:CodeableConcept
    patient:Reference date:string name:string relationship:CodeableConcept! sex:CodeableConcept
    born[x]:Period|date|string age[x]:Age|Range|string estimatedAge:boolean
    deceased[x]:boolean|Age|Range|date|string note:Annotation* condition:FamilyCondition*`,
  Encounter: `identifier:Identifier* status:string! class:Coding type:CodeableConcept*
    serviceType:CodeableConcept subject:Reference participant:Participant* period:Period
    reasonCode:CodeableConcept* reasonReference:Reference* location:EncounterLocation*
    serviceProvider:Reference partOf:Reference`,
  DiagnosticReport: `identifier:Identifier* basedOn:Reference* status:string!
    category:CodeableConcept* code:CodeableConcept! subject:Reference encounter:Reference
    effective[x]:dateTime|Period issued:string performer:Reference* specimen:Reference*
    result:Reference* conclusion:string conclusionCode:CodeableConcept* presentedForm:Attachment*`,
  QuestionnaireResponse: `identifier:Identifier basedOn:Reference* questionnaire:string status:string!
    subject:Reference encounter:Reference authored:string author:Reference source:Reference
    item:ResponseItem*`,
  ServiceRequest: `identifier:Identifier* basedOn:Reference* status:string! intent:string
    category:CodeableConcept* doNotPerform:boolean code:CodeableConcept
    quantity[x]:Quantity|Ratio|Range subject:Reference encounter:Reference
    occurrence[x]:dateTime|Period|Timing asNeeded[x]:boolean|CodeableConcept authoredOn:string
    requester:Reference performer:Reference* reasonCode:CodeableConcept* reasonReference:Reference*
    supportingInfo:Reference* bodySite:CodeableConcept* note:Annotation*`,
  Immunization: `identifier:Identifier* status:string! vaccineCode:CodeableConcept patient:Reference
    occurrence[x]:dateTime|string note:Annotation*`,
  Device: `identifier:Identifier* status:string manufacturer:string deviceName:DeviceName*
    modelNumber:string type:CodeableConcept patient:Reference owner:Reference note:Annotation*`,
  Specimen: `identifier:Identifier* status:string type:CodeableConcept subject:Reference
    receivedTime:string parent:Reference* collection:Collection note:Annotation*`,
  Practitioner: `identifier:Identifier* active:boolean name:HumanName* telecom:ContactPoint*
    address:Address* gender:string birthDate:string`,
  Organization: `identifier:Identifier* active:boolean type:CodeableConcept* name:string alias:string*
    telecom:ContactPoint* address:Address* partOf:Reference`,
} as const

/** Elements that every resource may have. */
export const RESOURCE_BASE = `id:string meta:Meta implicitRules:string language:string
  contained:Resource* extension:Extension* modifierExtension:Modifier*`

/** The parts of which resources are made. */
export const PART_SHAPES = {
  Meta: 'versionId:string lastUpdated:string source:string profile:string* security:Coding* tag:Coding*',
  Extension: 'url:string extension:Extension*',
  CodeableConcept: 'coding:Coding* text:string',
  Coding: 'system:string version:string code:string display:string userSelected:boolean',
  Quantity: 'value:number comparator:string unit:string system:string code:string',
  Age: 'value:number comparator:string unit:string system:string code:string',
  Range: 'low:Quantity high:Quantity',
  Ratio: 'numerator:Quantity denominator:Quantity',
  Period: 'start:string end:string',
  SampledData: 'origin:Quantity period:number factor:number dimensions:number data:string',
  Identifier: 'use:string type:CodeableConcept system:string value:string period:Period',
  Reference: 'reference:string type:string identifier:Identifier display:string',
  HumanName: 'use:string text:string family:string given:string* prefix:string* suffix:string*',
  ContactPoint: 'system:string value:string use:string',
  Address:
    'use:string text:string line:string* city:string district:string state:string postalCode:string country:string',
  Annotation: 'author[x]:Reference|string time:string text:string',
  Attachment: 'contentType:string data:string url:string size:number title:string creation:string',
  Duration: 'value:number comparator:string unit:string system:string code:string',
  Timing: 'event:string* repeat:TimingRepeat code:CodeableConcept',
  TimingRepeat: `bounds[x]:Duration|Range|Period count:number countMax:number duration:number
    durationMax:number durationUnit:string frequency:number frequencyMax:number period:number
    periodMax:number periodUnit:string dayOfWeek:string* timeOfDay:string* when:string* offset:number`,
  Dosage: `sequence:number text:string additionalInstruction:CodeableConcept*
    patientInstruction:string timing:Timing asNeeded[x]:boolean|CodeableConcept site:CodeableConcept
    route:CodeableConcept method:CodeableConcept doseAndRate:DoseAndRate* maxDosePerPeriod:Ratio
    maxDosePerAdministration:Quantity maxDosePerLifetime:Quantity`,
  DoseAndRate: 'type:CodeableConcept dose[x]:Range|Quantity rate[x]:Ratio|Range|Quantity',
  AdministeredDose: `text:string site:CodeableConcept route:CodeableConcept method:CodeableConcept
    dose:Quantity rate[x]:Ratio|Quantity`,
  ObservationComponent: `code:CodeableConcept! value[x]:Quantity|CodeableConcept|string|boolean|integer|Range|Ratio|SampledData|time|dateTime|Period
    dataAbsentReason:CodeableConcept interpretation:CodeableConcept* referenceRange:ReferenceRange*
    modifierExtension:Modifier*`,
  ReferenceRange:
    'low:Quantity high:Quantity type:CodeableConcept appliesTo:CodeableConcept* age:Range text:string',
  ConditionStage: 'summary:CodeableConcept assessment:Reference* type:CodeableConcept',
  DispenseRequest:
    'validityPeriod:Period numberOfRepeatsAllowed:number quantity:Quantity expectedSupplyDuration:Duration',
  Ingredient: 'item[x]:CodeableConcept|Reference isActive:boolean strength:Ratio',
  Reaction: `substance:CodeableConcept manifestation:CodeableConcept* description:string onset:string
    severity:string exposureRoute:CodeableConcept note:Annotation*`,
  FamilyCondition: `code:CodeableConcept outcome:CodeableConcept contributedToDeath:boolean
    onset[x]:Age|Range|Period|string note:Annotation*`,
  Participant: 'type:CodeableConcept* period:Period individual:Reference',
  EncounterLocation: 'location:Reference status:string period:Period',
  ResponseItem: 'linkId:string definition:string text:string answer:Answer* item:ResponseItem*',
  Answer:
    'value[x]:boolean|decimal|integer|date|dateTime|time|string|uri|Attachment|Coding|Quantity|Reference item:ResponseItem*',
  DeviceName: 'name:string type:string',
  Collection: 'collector:Reference collected[x]:dateTime|Period method:CodeableConcept',
} as const

/** The codes of `status`, where a wrong one would change what the resource means. */
export const STATUSES = {
  Observation: 'registered preliminary final amended corrected cancelled entered-in-error unknown',
  MedicationStatement:
    'active completed entered-in-error intended stopped on-hold unknown not-taken',
  MedicationRequest: 'active on-hold cancelled completed entered-in-error stopped draft unknown',
  MedicationAdministration:
    'in-progress not-done on-hold completed entered-in-error stopped unknown',
  MedicationDispense:
    'preparation in-progress cancelled on-hold completed entered-in-error stopped declined unknown',
  Procedure: 'preparation in-progress not-done on-hold stopped completed entered-in-error unknown',
  FamilyMemberHistory: 'partial completed entered-in-error health-unknown',
  Encounter:
    'planned arrived triaged in-progress onleave finished cancelled entered-in-error unknown',
  DiagnosticReport:
    'registered partial preliminary final amended corrected appended cancelled entered-in-error unknown',
  QuestionnaireResponse: 'in-progress completed amended entered-in-error stopped',
  ServiceRequest: 'draft active on-hold revoked completed entered-in-error unknown',
  Immunization: 'completed entered-in-error not-done',
} as const
