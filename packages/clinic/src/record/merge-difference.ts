import type { Patient } from '@legato/fhir'
import { shareName } from './person.ts'

/** What speaks against two records being of one person, where both say something of it. */
export type Difference = 'birth-date' | 'sex' | 'name' | 'identifier' | 'deceased'

const DIFFERS: Readonly<Record<Difference, (one: Patient, other: Patient) => boolean>> = {
  'birth-date': (one, other) => areOther(one.birthDate, other.birthDate),
  sex: (one, other) => areOther(known(one.gender), known(other.gender)),
  name: (one, other) => hasName(one) && hasName(other) && !shareName(one, other),
  identifier: haveOtherNumbers,
  deceased: (one, other) => areOther(hasDied(one), hasDied(other)),
}

/** How two patients differ, in a fixed order. What only one of them says is no difference. */
export function differencesOf(one: Patient, other: Patient): readonly Difference[] {
  const all: readonly Difference[] = ['birth-date', 'sex', 'name', 'identifier', 'deceased']
  return all.filter((difference) => DIFFERS[difference](one, other))
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

function hasDied({ deceasedBoolean, deceasedDateTime }: Patient): boolean | undefined {
  return deceasedDateTime === undefined ? deceasedBoolean : true
}
