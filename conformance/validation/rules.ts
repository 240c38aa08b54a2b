/** For each rule of R4 that is checked, a resource that breaks it and nothing else. */
export type Broken = Readonly<Record<string, unknown>>

const subject = { reference: 'Patient/1' }
const code = { coding: [{ system: 'http://loinc.org', code: '2276-4' }] }
const text = { text: 'x' }
const mg = { unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' }
const TERMINOLOGY = 'http://terminology.hl7.org/CodeSystem'

const patient = (members: Broken): Broken => ({ resourceType: 'Patient', ...members })
const observation = (members: Broken): Broken => ({
  resourceType: 'Observation',
  status: 'final',
  code,
  ...members,
})
const inExtension = (value: Broken): Broken =>
  patient({ extension: [{ url: 'https://a.example/x', ...value }] })
const repeat = (members: Broken): Broken =>
  inExtension({ valueTiming: { repeat: { frequency: 1, ...members } } })
const trigger = (members: Broken): Broken => inExtension({ valueTriggerDefinition: members })
const question = (...item: readonly Broken[]): Broken => ({
  resourceType: 'Questionnaire',
  status: 'draft',
  item: item.map((one, index) => ({ linkId: `${index}`, ...one })),
})
const enabled = { question: '0', operator: 'exists', answerBoolean: true }
const appointment = (members: Broken): Broken => ({
  resourceType: 'Appointment',
  status: 'booked',
  start: '2026-03-28T10:00:00Z',
  end: '2026-03-28T11:00:00Z',
  participant: [{ status: 'accepted', actor: subject }],
  ...members,
})
const list = (members: Broken): Broken => ({
  resourceType: 'List',
  status: 'current',
  mode: 'snapshot',
  ...members,
})
const composition = (section: Broken): Broken => ({
  resourceType: 'Composition',
  status: 'final',
  type: text,
  date: '2026-03-28',
  author: [subject],
  title: 'x',
  section: [section],
})
const auditEvent = (entity: Broken): Broken => ({
  resourceType: 'AuditEvent',
  type: { code: 'rest' },
  recorded: '2026-03-28T10:00:00Z',
  agent: [{ requestor: true }],
  source: { observer: { reference: 'Device/1' } },
  entity: [entity],
})
const risk = (prediction: Broken): Broken => ({
  resourceType: 'RiskAssessment',
  status: 'final',
  subject,
  prediction: [prediction],
})
const sequence = (members: Broken): Broken => ({
  resourceType: 'MolecularSequence',
  coordinateSystem: 0,
  ...members,
})
const report = (members: Broken): Broken => ({
  resourceType: 'MeasureReport',
  status: 'complete',
  type: 'individual',
  measure: 'https://a.example/Measure/1',
  period: { start: '2026' },
  ...members,
})
const family = (members: Broken): Broken => ({
  resourceType: 'FamilyMemberHistory',
  status: 'completed',
  patient: subject,
  relationship: text,
  ...members,
})
const contained = (members: Broken, reference = '#p'): Broken =>
  observation({ subject: { reference }, contained: [{ resourceType: 'Patient', ...members }] })
const withTerms = (members: Broken): Broken => ({
  resourceType: 'Observation',
  status: 'final',
  code,
  extension: [{ url: 'https://a.example/x', valueCanonical: '#v' }],
  contained: [{ resourceType: 'ValueSet', id: 'v', status: 'draft', ...members }],
})
const narrative = (div: string): Broken => patient({ text: { status: 'generated', div } })
const error = (name: string) => ({
  coding: [{ system: `${TERMINOLOGY}/${name}`, code: 'entered-in-error' }],
})
const active = (name: string) => ({
  coding: [{ system: `${TERMINOLOGY}/${name}`, code: 'active' }],
})
const data = [{ type: 'Patient' }]

export const BROKEN: Readonly<Record<string, Broken>> = {
  'age-1': inExtension({ valueAge: { value: 41, unit: 'years' } }),
  'ait-1': { resourceType: 'AllergyIntolerance', patient: subject },
  'ait-2': {
    resourceType: 'AllergyIntolerance',
    patient: subject,
    clinicalStatus: active('allergyintolerance-clinical'),
    verificationStatus: error('allergyintolerance-verification'),
  },
  'app-1': appointment({ participant: [{ status: 'accepted' }] }),
  'app-2': appointment({ status: 'proposed', end: undefined }),
  'app-3': appointment({ start: undefined, end: undefined }),
  'app-4': appointment({ cancelationReason: text }),
  'att-1': patient({ photo: [{ data: 'QUJD' }] }),
  'cmp-1': composition({ title: 'x' }),
  'cmp-2': composition({ emptyReason: text, entry: [subject] }),
  'cnt-3': inExtension({
    valueCount: { value: 1.5, system: 'http://unitsofmeasure.org', code: '1' },
  }),
  'con-1': { resourceType: 'Condition', subject, stage: [{ type: text }] },
  'con-2': {
    resourceType: 'Condition',
    subject,
    evidence: [{ extension: [{ url: 'https://a.example/x', valueBoolean: true }] }],
  },
  'con-4': {
    resourceType: 'Condition',
    subject,
    clinicalStatus: active('condition-clinical'),
    abatementDateTime: '2026',
  },
  'con-5': {
    resourceType: 'Condition',
    subject,
    clinicalStatus: active('condition-clinical'),
    verificationStatus: error('condition-ver-status'),
  },
  'cpl-3': {
    resourceType: 'CarePlan',
    status: 'draft',
    intent: 'plan',
    subject,
    activity: [{ reference: { reference: 'Task/1' }, detail: { status: 'not-started' } }],
  },
  'cpt-2': patient({ telecom: [{ value: '1' }] }),
  'dis-1': inExtension({ valueDistance: { value: 1 } }),
  'dom-3': contained({ id: 'p' }, 'Patient/1'),
  'dom-4': contained({ id: 'p', meta: { versionId: '1' } }),
  'dom-5': contained({ id: 'p', meta: { security: [{ code: 'R' }] } }),
  'drq-1': inExtension({
    valueDataRequirement: { type: 'Patient', codeFilter: [{ valueSet: 'https://a.example/v' }] },
  }),
  'drq-2': inExtension({
    valueDataRequirement: {
      type: 'Patient',
      dateFilter: [{ path: 'x', searchParam: 'y', valueDateTime: '2026' }],
    },
  }),
  'drt-1': inExtension({ valueDuration: { value: 1, system: 'https://a.example', code: 'h' } }),
  'exp-1': inExtension({ valueExpression: { language: 'text/cql' } }),
  'ext-1': inExtension({}),
  'fhs-1': family({ ageString: 'x', bornString: 'y' }),
  'fhs-2': family({ estimatedAge: true }),
  'gol-1': {
    resourceType: 'Goal',
    lifecycleStatus: 'active',
    description: text,
    subject,
    target: [{ detailString: 'x' }],
  },
  'grp-1': { resourceType: 'Group', type: 'person', actual: false, member: [{ entity: subject }] },
  'imm-1': {
    resourceType: 'Immunization',
    status: 'completed',
    vaccineCode: text,
    patient: subject,
    occurrenceString: 'x',
    education: [{ publicationDate: '2026' }],
  },
  'inv-1': {
    resourceType: 'Task',
    status: 'draft',
    intent: 'plan',
    authoredOn: '2026-03-28',
    lastModified: '2026-03-27',
  },
  'lst-1': list({ emptyReason: text, entry: [{ item: subject }] }),
  'lst-2': list({ entry: [{ item: subject, deleted: true }] }),
  'lst-3': list({ entry: [{ item: subject, date: '2026' }] }),
  'mad-1': {
    resourceType: 'MedicationAdministration',
    status: 'completed',
    medicationCodeableConcept: text,
    subject,
    effectiveDateTime: '2026',
    dosage: { text: 'x' },
  },
  'mdd-1': {
    resourceType: 'MedicationDispense',
    status: 'completed',
    medicationCodeableConcept: text,
    whenPrepared: '2026-03-28',
    whenHandedOver: '2026-03-27',
  },
  'mea-1': {
    resourceType: 'Measure',
    status: 'draft',
    group: [{ stratifier: [{ id: 's', extension: [{ url: 'urn:x', valueBoolean: true }] }] }],
  },
  'mrp-1': report({ type: 'data-collection', group: [{ code: text }] }),
  'mrp-2': report({ group: [{ stratifier: [{ stratum: [{ measureScore: { value: 1 } }] }] }] }),
  'msq-3': sequence({ coordinateSystem: 2 }),
  'msq-5': sequence({
    referenceSeq: { chromosome: text, referenceSeqString: 'A', windowStart: 1, windowEnd: 2 },
  }),
  'msq-6': sequence({ referenceSeq: { windowStart: 1, windowEnd: 2 } }),
  'obs-3': observation({ referenceRange: [{ type: text }] }),
  'obs-6': observation({ valueString: 'x', dataAbsentReason: text }),
  'obs-7': observation({ valueString: 'x', component: [{ code, valueString: 'y' }] }),
  'org-1': { resourceType: 'Organization', active: true },
  'org-2': { resourceType: 'Organization', name: 'x', address: [{ use: 'home', city: 'y' }] },
  'org-3': {
    resourceType: 'Organization',
    name: 'x',
    telecom: [{ use: 'home', system: 'phone', value: '1' }],
  },
  'pat-1': patient({ contact: [{ gender: 'male' }] }),
  'per-1': observation({ effectivePeriod: { start: '2026-03-28', end: '2026-03-27' } }),
  'ppc-1': { resourceType: 'Consent', status: 'active', scope: text, category: [text] },
  'prr-1': {
    resourceType: 'ServiceRequest',
    status: 'draft',
    intent: 'plan',
    subject,
    orderDetail: [text],
  },
  'qrs-1': {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: [{ linkId: '1', answer: [{ valueBoolean: true }], item: [{ linkId: '2' }] }],
  },
  'qty-3': observation({ valueQuantity: { value: 1, code: 'mg' } }),
  'que-1': question({ type: 'group' }),
  'que-2': question({ linkId: 'a', type: 'string' }, { linkId: 'a', type: 'string' }),
  'que-3': question({ type: 'display', code: code.coding }),
  'que-4': question({
    type: 'choice',
    answerValueSet: 'https://a.example/v',
    answerOption: [{ valueString: 'x' }],
  }),
  'que-5': question({ type: 'boolean', answerOption: [{ valueString: 'x' }] }),
  'que-6': question({ type: 'display', required: true }),
  'que-7': question({
    type: 'string',
    enableWhen: [{ question: '0', operator: 'exists', answerString: 'x' }],
  }),
  'que-8': question({
    type: 'group',
    initial: [{ valueString: 'x' }],
    item: [{ linkId: 'a', type: 'string' }],
  }),
  'que-9': question({ type: 'display', readOnly: true }),
  'que-10': question({ type: 'date', maxLength: 3 }),
  'que-11': question({
    type: 'choice',
    answerOption: [{ valueString: 'x' }],
    initial: [{ valueString: 'x' }],
  }),
  'que-12': question({ type: 'string', enableWhen: [enabled, enabled, enabled] }),
  'que-13': question({ type: 'string', initial: [{ valueString: 'x' }, { valueString: 'y' }] }),
  'ras-1': risk({ probabilityRange: { low: { value: 1 } } }),
  'ras-2': risk({ probabilityDecimal: 101 }),
  'rat-1': observation({ valueRatio: { numerator: { value: 1 } } }),
  'rng-2': observation({ valueRange: { low: { value: 2, ...mg }, high: { value: 1, ...mg } } }),
  'rqg-1': {
    resourceType: 'RequestGroup',
    status: 'draft',
    intent: 'plan',
    action: [{ title: 'x' }],
  },
  'sev-1': auditEvent({ name: 'x', query: 'QUJD' }),
  'tim-1': repeat({ duration: 1 }),
  'tim-2': repeat({ period: 1 }),
  'tim-4': repeat({ duration: -1, durationUnit: 'h' }),
  'tim-5': repeat({ period: -1, periodUnit: 'h' }),
  'tim-6': repeat({ periodMax: 1 }),
  'tim-7': repeat({ durationMax: 1 }),
  'tim-8': repeat({ countMax: 1 }),
  'tim-9': repeat({ offset: 30, when: ['CM'] }),
  'tim-10': repeat({ timeOfDay: ['22:00:00'], when: ['HS'] }),
  'trd-1': trigger({ type: 'data-added', data, timingDate: '2026' }),
  'trd-2': trigger({
    type: 'named-event',
    name: 'x',
    condition: { language: 'a/b', expression: 'y' },
  }),
  'trd-3': trigger({ type: 'periodic' }),
  'txt-1': narrative('<div xmlns="http://www.w3.org/1999/xhtml"><script>x</script></div>'),
  'txt-2': narrative('<div xmlns="http://www.w3.org/1999/xhtml"> </div>'),
  'vsd-1': withTerms({ compose: { include: [{ version: '1' }] } }),
  'vsd-2': withTerms({
    compose: { include: [{ valueSet: ['urn:x'], concept: [{ code: 'x' }] }] },
  }),
  'vsd-3': withTerms({
    compose: {
      include: [
        {
          system: 'urn:x',
          concept: [{ code: 'x' }],
          filter: [{ property: 'x', op: '=', value: 'y' }],
        },
      ],
    },
  }),
  'vsd-6': withTerms({
    expansion: { timestamp: '2026', contains: [{ abstract: true, system: 'urn:x' }] },
  }),
  'vsd-9': withTerms({ expansion: { timestamp: '2026', contains: [{ display: 'x' }] } }),
  'vsd-10': withTerms({ expansion: { timestamp: '2026', contains: [{ code: 'x' }] } }),
}

/** Rules that are checked under a code of their own, or not at all, and why. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  'ctm-1': 'asks what stands behind a reference',
  'dom-2': 'told as contained-nested',
  'ele-1': 'told as empty-element',
  'ppc-2': 'names the code system `something`, and can never fail',
  'ppc-3': 'as ppc-2',
  'ppc-4': 'as ppc-2',
  'ppc-5': 'as ppc-2',
  'ref-1': 'told as not-contained',
  'sqty-1': 'told as unknown-element',
}

/** Rules of all resources: the definitions tell them of whichever type comes first. */
export const SHARED: Readonly<Record<string, string>> = {
  'dom-3': 'needs a later FHIRPath to be asked',
  'dom-4': 'of all resources',
  'dom-5': 'of all resources',
}
