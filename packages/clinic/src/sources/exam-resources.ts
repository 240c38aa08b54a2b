import type { CodeableConcept, DiagnosticReport, Observation } from '@legato/fhir'
import { ARTERIES, type Exam, snomedOf, VEINS } from '@legato/vascular'
import { type ExamFeature, featuresOfExam } from './exam-features.ts'
import { componentsOf } from './exam-fields.ts'
import { PART_TEXTS, type Part, partsOf } from './exam-parts.ts'

/** Our own code systems: what kind of exam, and which part of it. No standard has codes for either. */
export const EXAM_REPORT = 'urn:legato:exam-report'
export const EXAM_PART = 'urn:legato:exam-part'
const VESSEL = 'urn:legato:vessel'
const LOINC = 'http://loinc.org'
const SNOMED = 'http://snomed.info/sct'
const UCUM = 'http://unitsofmeasure.org'
const SECTION = 'http://terminology.hl7.org/CodeSystem/v2-0074'

/** Whom an exam is of, and whether somebody vouches for it. */
export interface ExamOf {
  /** Of the report; those of the observations begin with it. At most 32 letters, digits, `-` and `.`. */
  readonly id: string
  readonly subject?: string
  readonly status: ExamStatus
}

/** Of FHIR: `amended` was changed after somebody stood for it, `corrected` is so and stood for anew. */
export type ExamStatus = 'preliminary' | 'final' | 'amended' | 'corrected'

/**
 * An exam as FHIR: a DiagnosticReport, and an Observation for each finding, each leg and what holds
 * for the whole, each field a component, of which `examsIn` makes the same exam again. What plans
 * are made from stands beside them, an Observation for each case feature of each leg.
 */
export function examResources(
  exam: Exam,
  of: ExamOf,
): readonly [DiagnosticReport, ...Observation[]] {
  const observations = [
    ...partsOf(exam).map((part, index) => observationOf(part, { exam, of, index })),
    ...featuresOfExam(exam).map((feature) => featureObservation(feature, exam, of)),
  ]
  const { id, ...shared } = { id: of.id, ...sharedBy(exam, of) }
  const report: DiagnosticReport = {
    resourceType: 'DiagnosticReport',
    id,
    ...shared,
    category: [{ coding: [{ system: SECTION, code: 'VUS', display: 'Vascular Ultrasound' }] }],
    code: codeOf(exam),
    result: observations.map((one) => ({ reference: `Observation/${one.id}` })),
  }
  return [report, ...observations]
}

function sharedBy({ date }: Exam, { subject, status }: ExamOf) {
  return {
    status,
    ...(subject && { subject: { reference: subject } }),
    effectiveDateTime: date,
  }
}

/** DICOM PS3.16 CID 12100 names the LOINC codes; the protocol has none, so it is ours. */
function codeOf({ protocol, schema }: Exam): CodeableConcept {
  const loinc =
    protocol === 'arterial'
      ? { system: LOINC, code: '46375-2', display: 'US artery' }
      : { system: LOINC, code: '39036-9', display: 'US Vein Report' }
  return { coding: [loinc, { system: EXAM_REPORT, code: schema }], text: 'Vessels of the legs' }
}

interface Given {
  readonly exam: Exam
  readonly of: ExamOf
  readonly index: number
}

function observationOf(part: Part, { exam, of, index }: Given): Observation {
  const bodySite = siteOf(part)
  return {
    resourceType: 'Observation',
    id: `${of.id}-${index + 1}`,
    ...sharedBy(exam, of),
    code: { coding: [{ system: EXAM_PART, code: part.kind }], text: PART_TEXTS[part.kind] },
    ...(bodySite && { bodySite }),
    component: [...componentsOf(part.fields)],
  }
}

/** The vessel, by SNOMED CT where DICOM names a code for it. The side is a component. */
function siteOf({ kind, fields: { segment } }: Part): CodeableConcept | undefined {
  if (typeof segment !== 'string' || (kind !== 'vein' && kind !== 'artery')) return undefined
  const name = nameOf(kind, segment)
  const snomed = snomedOf(kind, segment)
  const own = { system: VESSEL, code: segment }
  const coding = snomed === undefined ? [own] : [{ system: SNOMED, code: snomed }, own]
  return { coding, ...(name && { text: name }) }
}

function nameOf(kind: 'vein' | 'artery', segment: string): string | undefined {
  const named = Object.entries(kind === 'vein' ? VEINS : ARTERIES).find(([id]) => id === segment)
  return named?.[1].name
}

export const CASE_FEATURE = 'urn:legato:case-feature'
/** The structure of the lower limb of each side, in SNOMED CT. */
const LIMBS = {
  left: { system: SNOMED, code: '32153003', display: 'Structure of left lower limb' },
  right: { system: SNOMED, code: '62175007', display: 'Structure of right lower limb' },
} as const

function featureObservation(
  { id, side, value, unit }: ExamFeature,
  exam: Exam,
  of: ExamOf,
): Observation {
  return {
    resourceType: 'Observation',
    id: `${of.id}-${side}-${id}`.slice(0, 64),
    ...sharedBy(exam, of),
    code: { coding: [{ system: CASE_FEATURE, code: id }] },
    bodySite: { coding: [LIMBS[side]] },
    ...valueIn(value, unit),
  }
}

function valueIn(
  value: ExamFeature['value'],
  unit = '1',
): Pick<Observation, 'valueString' | 'valueBoolean' | 'valueQuantity'> {
  if (typeof value === 'string') return { valueString: value }
  if (typeof value === 'boolean') return { valueBoolean: value }
  return { valueQuantity: { value, unit, system: UCUM, code: unit } }
}
