import type { Observation, Patient, Resource } from '@legato/fhir'
import type { FeatureId } from '@legato/knowledge'
import { civilDate } from '@legato/values'
import type { CaseFeatures } from './case-features.ts'
import { describe } from './describe.ts'
import { CASE_FEATURE } from './lookup.ts'

/** Invented patients for the tests of this room. */
const DAY = civilDate('2026-11-22')
if (!DAY) throw new RangeError('not a day')
export const today = DAY

export function woman(...resources: readonly Resource[]): CaseFeatures {
  return describedAs({ gender: 'female', birthDate: '1980-05-04' }, ...resources)
}

export function describedAs(
  patient: Partial<Patient>,
  ...resources: readonly Resource[]
): CaseFeatures {
  const record = { patient: { resourceType: 'Patient', id: 'p', ...patient }, resources } as const
  return describe(record, { asOf: today })
}

/** A laboratory result by LOINC code. */
export function lab(
  code: string,
  [value, unit]: readonly [number, string],
  rest: Partial<Observation> = {},
): Observation {
  return {
    resourceType: 'Observation',
    id: `lab-${code}-${rest.effectiveDateTime ?? 'now'}`,
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code }] },
    effectiveDateTime: '2026-11-01',
    valueQuantity: { value, unit },
    ...rest,
  }
}

/** An Observation under our own code. */
export function ours(feature: FeatureId, rest: Partial<Observation>): Observation {
  return {
    resourceType: 'Observation',
    id: `own-${feature}`,
    status: 'final',
    code: { coding: [{ system: CASE_FEATURE, code: feature }] },
    effectiveDateTime: '2026-11-01',
    ...rest,
  }
}

export const [FERRITIN, CREATININE, WEIGHT, HEIGHT] = [
  '2276-4',
  '2160-0',
  '29463-7',
  '8302-2',
] as const

/** The value of a fact, or why it is unknown. */
export function said({ facts }: CaseFeatures, feature: FeatureId): unknown {
  const fact = facts[feature]
  return fact.kind === 'known' ? fact.value : fact.why
}

/** The ids of the notes on a fact. */
export function notesOn({ facts }: CaseFeatures, feature: FeatureId): readonly string[] {
  return (facts[feature].notes ?? []).map(({ id }) => id.replace('profile.', ''))
}

/** What was not used: place and reason. */
export function refused({ unread }: CaseFeatures): readonly string[] {
  return unread.map(({ place, reason }) => `${place} ${reason.id.replace('profile.', '')}`)
}
