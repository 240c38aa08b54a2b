import type { Patient, Resource } from '@legato/fhir'
import { isAskedHere } from './consent.ts'
import { shareName } from './person.ts'

/**
 * Two patients, and the resources as they stand: to merge, those of the replaced one; to unmerge,
 * those of the kept one.
 */
export interface Merging {
  readonly kept: Patient
  readonly replaced: Patient
  readonly resources: readonly Resource[]
}

/** What speaks against two records being of one person, where both say something of it. */
const CONTRADICTIONS = ['birth-date', 'sex', 'name', 'identifier', 'deceased'] as const
type Contradiction = (typeof CONTRADICTIONS)[number]

/**
 * What a person must have seen before two patients are merged. `consent`: the replaced one has
 * agreed to something or refused it; that stays with their record, and has to be asked again.
 */
export type Difference = Contradiction | 'consent'
export const DIFFERENCES: readonly Difference[] = [...CONTRADICTIONS, 'consent']

const DIFFERS: Readonly<Record<Contradiction, (one: Patient, other: Patient) => boolean>> = {
  'birth-date': (one, other) => areOther(one.birthDate, other.birthDate),
  sex: (one, other) => areOther(known(one.gender), known(other.gender)),
  name: (one, other) => hasName(one) && hasName(other) && !shareName(one, other),
  identifier: haveOtherNumbers,
  deceased: (one, other) => areOther(hasDied(one), hasDied(other)),
}

/** In a fixed order. What only one of the two patients says is no difference. */
export function differencesOf({ kept, replaced, resources }: Merging): readonly Difference[] {
  const contradictions = CONTRADICTIONS.filter((one) => DIFFERS[one](kept, replaced))
  return resources.some(isConsentInForce) ? [...contradictions, 'consent'] : contradictions
}

function isConsentInForce(resource: Resource): boolean {
  if (resource.resourceType !== 'Consent') return false
  return resource.status === 'active' && isAskedHere(resource)
}

function areOther<T>(one: T | undefined, other: T | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other
}

function known(sex: Patient['gender']): Patient['gender'] {
  return sex === 'unknown' ? undefined : sex
}

function hasName({ name }: Patient): boolean {
  return name?.some(({ family }) => family) ?? false
}

/** Two numbers of one system, as of one hospital, are of two people more often than of one. */
function haveOtherNumbers(one: Patient, other: Patient): boolean {
  const theirs = numbersOf(other)
  return [...numbersOf(one)].some(([system, values]) => {
    const others = theirs.get(system)
    return others !== undefined && ![...values].some((value) => others.has(value))
  })
}

function numbersOf({ identifier = [] }: Patient): ReadonlyMap<string, Set<string>> {
  const numbers = new Map<string, Set<string>>()
  for (const { system, value, use } of identifier)
    if (system && value && use !== 'old' && use !== 'temp')
      numbers.set(system, new Set([...(numbers.get(system) ?? []), value]))
  return numbers
}

/** Undefined where nothing is said of it. */
export function hasDied({ deceasedBoolean, deceasedDateTime }: Patient): boolean | undefined {
  return deceasedDateTime === undefined ? deceasedBoolean : true
}
