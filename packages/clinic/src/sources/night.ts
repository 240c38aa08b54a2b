import type {
  Bundle,
  DiagnosticReport,
  Extension,
  Observation,
  ObservationComponent,
  Resource,
} from '@legato/fhir'
import { type IndexNote, indexText, type NightReport } from '@legato/sleep'

/** Our own code system: a measure of a night with the standard that defines it, `plmsi/wasm-2016`. */
const INDEX_SYSTEM = 'urn:legato:night-index'
/** What the count and the hours of an index are called. */
const PART_SYSTEM = 'urn:legato:night-part'
const REPORT_SYSTEM = 'urn:legato:night-report'
const REPORT_CODE = {
  coding: [{ system: REPORT_SYSTEM, code: 'legato-night/1' }],
  text: 'Leg movements of a night',
}
/** What a standard leaves open, as it was decided for these numbers: one extension a choice. */
const OPTION_URL = 'urn:legato:night-option'
const UCUM = 'http://unitsofmeasure.org'
const ABSENT = 'http://terminology.hl7.org/CodeSystem/data-absent-reason'
/** On a report that no person wrote, as everywhere in the record: it stands for its observations. */
const MACHINE = { tag: [{ system: 'urn:legato:origin', code: 'machine' }] }

/** Whom a night is of, where that is known: a recording names its patient only by chance. */
export interface NightOf {
  /** Of the report; those of the observations begin with it. */
  readonly id: string
  readonly subject?: string
  /** `amended` where somebody stood for it before it was changed. */
  readonly status?: 'preliminary' | 'amended'
}

/**
 * A scored night as FHIR: an Observation for each index, and a DiagnosticReport that holds them
 * together. None is final, for nobody has signed them, and none carries the code of a case
 * feature: what is not signed is not known. An index without its denominator is absent, not 0.
 */
export function nightResources(
  report: NightReport,
  { id, ...of }: NightOf,
): readonly [DiagnosticReport, ...Observation[]] {
  const shared = sharedBy(report, of)
  const observations = Object.entries(report.indices).map(([name, index]) =>
    observation(name, index, { id, shared }),
  )
  return [
    {
      resourceType: 'DiagnosticReport',
      id,
      meta: MACHINE,
      extension: optionsOf(report),
      ...shared,
      code: REPORT_CODE,
      result: observations.map((one) => ({ reference: `Observation/${one.id}` })),
      conclusion: conclusionOf(report),
    },
    ...observations,
  ]
}

/** True of a draft and of what was signed: which of them it is, its status says. */
function conclusionOf({ indices }: NightReport): string {
  const [wasm, aasm] = [indices['plmsi/wasm-2016'], indices['plmsi/aasm-v3']]
  return `PLMS index ${indexText(wasm)} by WASM 2016; ${indexText(aasm)} by AASM v3. Found by a program; it counts once a person has signed it.`
}

function optionsOf({ options }: NightReport): Extension[] {
  return Object.entries(options).map(([option, valueCode]) => ({
    url: `${OPTION_URL}:${option}`,
    valueCode,
  }))
}

/** A recording came, and nothing was found on it yet. */
export function registeredNight({
  id,
  subject,
}: Required<Pick<NightOf, 'id' | 'subject'>>): DiagnosticReport {
  return {
    resourceType: 'DiagnosticReport',
    id,
    status: 'registered',
    subject: { reference: subject },
    code: REPORT_CODE,
  }
}

/** Whether this is the report of a night of ours, scored or waiting for it. */
export function isNightReport(resource: Resource): resource is DiagnosticReport {
  return (
    resource.resourceType === 'DiagnosticReport' &&
    resource.code?.coding?.some(({ system }) => system === REPORT_SYSTEM) === true
  )
}

/** The same as one Bundle, for whoever has no record to put it into. */
export function nightBundle(report: NightReport, id: string): Bundle {
  const entry = nightResources(report, { id }).map((resource: Resource) => ({ resource }))
  return { resourceType: 'Bundle', type: 'collection', entry }
}

interface Shared {
  readonly status: 'preliminary' | 'amended'
  readonly subject?: { readonly reference: string }
  readonly effectiveDateTime?: string
}

/** The device's clock has no time zone, so only its day is told. */
function sharedBy(
  { recording }: NightReport,
  { subject, status = 'preliminary' }: Omit<NightOf, 'id'>,
): Shared {
  return {
    status,
    ...(subject && { subject: { reference: subject } }),
    ...(recording.start && { effectiveDateTime: recording.start.slice(0, 10) }),
  }
}

function observation(
  name: string,
  { value, unit, count, hours }: IndexNote,
  { id, shared }: { id: string; shared: Shared },
): Observation {
  const component = [...part('count', count, '1'), ...part('hours', hours, 'h')]
  return {
    resourceType: 'Observation',
    id: `${id}-${name.replaceAll('/', '-')}`.slice(0, 64),
    ...shared,
    code: { coding: [{ system: INDEX_SYSTEM, code: name }], text: name },
    ...(value === null
      ? { dataAbsentReason: { coding: [{ system: ABSENT, code: 'unknown' }] } }
      : { valueQuantity: { value, unit, system: UCUM, code: unit } }),
    ...(component.length > 0 && { component }),
  }
}

/** What an index was worked out from. */
function part(code: string, value: number | null, unit: string): readonly ObservationComponent[] {
  if (value === null) return []
  return [
    {
      code: { coding: [{ system: PART_SYSTEM, code }], text: code },
      valueQuantity: { value, unit, system: UCUM, code: unit },
    },
  ]
}
