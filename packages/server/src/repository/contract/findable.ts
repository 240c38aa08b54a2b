import assert from 'node:assert/strict'
import {
  type Condition,
  type Observation,
  type Organization,
  type Pair,
  type Patient,
  type Practitioner,
  parseSearch,
  type Resource,
} from '@legato/fhir'
import type { Bench } from './case.ts'
import { ann, ben, value } from './invented.ts'

const loinc = (code: string, text: string) => ({
  coding: [{ system: 'http://loinc.org', code, display: text }],
  text,
})
/** A value of ferritin. */
export const lab = (
  id: string,
  of: {
    readonly patient: string
    readonly value: number
    readonly on?: string
    readonly by?: string
  },
): Observation => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: loinc('2276-4', 'Ferritin'),
  subject: { reference: `Patient/${of.patient}` },
  ...(of.by ? { performer: [{ reference: `Practitioner/${of.by}` }] } : {}),
  ...(of.on === undefined ? {} : { effectiveDateTime: of.on }),
  valueQuantity: {
    value: of.value,
    unit: 'ug/L',
    system: 'http://unitsofmeasure.org',
    code: 'ug/L',
  },
})
export const pressure: Observation = {
  resourceType: 'Observation',
  id: 'bp',
  status: 'amended',
  code: loinc('85354-9', 'Blood pressure'),
  subject: { reference: 'Patient/ann' },
  component: [
    { code: loinc('8480-6', 'Systolic'), valueQuantity: { value: 140, unit: 'mmHg' } },
    { code: loinc('8462-4', 'Diastolic'), valueQuantity: { value: 90, unit: 'mmHg' } },
  ],
}
const restless: Condition = {
  resourceType: 'Condition',
  id: 'rls',
  subject: { reference: 'Patient/ann' },
  code: { coding: [{ system: 'http://snomed.info/sct', code: '32914008' }], text: 'Restless legs' },
  onsetDateTime: '2019-05',
  contained: [{ resourceType: 'Practitioner', id: 'within', name: [{ family: 'Zander' }] }],
  asserter: { reference: '#within' },
}
const rosa: Practitioner = {
  resourceType: 'Practitioner',
  id: 'rosa',
  name: [{ family: 'Lee', given: ['Rosa'] }],
  meta: { tag: [{ system: 'urn:t', code: 'x' }] },
}
const house: Organization = { resourceType: 'Organization', id: 'house', name: 'House of Sleep' }
const parent: Organization = {
  resourceType: 'Organization',
  id: 'parent',
  name: 'Foundation',
}
const daughter: Organization = {
  ...house,
  id: 'ann',
  name: 'Ann Ward',
  partOf: { reference: 'Organization/house' },
}
const withParent: Organization = { ...house, partOf: { reference: 'Organization/parent' } }
const zoe: Patient = { resourceType: 'Patient', id: 'zoe', gender: 'female' }

const ALL: readonly Resource[] = [
  ann,
  ben,
  zoe,
  rosa,
  parent,
  withParent,
  daughter,
  lab('f1', { patient: 'ann', value: 18, on: '2026-01-10', by: 'rosa' }),
  lab('f2', { patient: 'ann', value: 75, on: '2026-06-01T08:00:00Z' }),
  lab('f3', { patient: 'ben', value: 210, on: '2025-12-24' }),
  pressure,
  restless,
]

/** A clinic with a little of all of these. */
export async function filled({ repository, clinician }: Bench) {
  for (const patient of [ann, ben, zoe])
    value(await repository.resources.create(clinician, patient))
  const others = ALL.filter(({ resourceType }) => resourceType !== 'Patient')
  const steps = others.map((resource) => ({ kind: 'create', resource }) as const)
  value(await repository.resources.transact(clinician, steps))
}

/** What is asked by `Type?name=value&…`. */
export function query(text: string) {
  const [path = '', search = ''] = text.split('?')
  const pairs: Pair[] = [...new URLSearchParams(search)].map(([name, value]) => [name, value])
  const parsed = parseSearch(path || undefined, pairs)
  if (parsed.kind === 'refused') return assert.fail(JSON.stringify(parsed.outcome.issue))
  return parsed.query
}
