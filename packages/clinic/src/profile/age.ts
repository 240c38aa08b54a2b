import type { FeatureValue } from '@legato/rules'
import type { CivilDate, Feature, Message, ResourceRef } from '@legato/values'
import { daysOf, unknown, yearsBetween } from '@legato/values'
import type { Gathering } from './mention.ts'
import { note } from './notes.ts'

/** Nobody is known to have lived longer (Jeanne Calment, 122). */
const LIMIT = 125

/**
 * Age in whole years from a birth date of any precision. A birth year alone leaves two ages: the
 * lower one is given as a bound (`>= 64`), so that a threshold between the two stays open.
 */
export function ageOf(
  birthDate: string | undefined,
  from: ResourceRef,
  gathering: Gathering,
): Feature<FeatureValue> {
  if (birthDate === undefined) {
    gathering.refuse(`${from}.birthDate`, note('birth-date-missing'))
    return unknown('never-measured')
  }
  const born = daysOf(birthDate)
  const fault = !born ? note('birth-date-unreadable') : faultOf(born, gathering.asOf)
  if (!born || fault) return refused(fault ?? note('birth-date-unreadable'), from, gathering)
  const years = Math.max(0, yearsBetween(born.last, gathering.asOf))
  const more = yearsBetween(born.first, gathering.asOf)
  const base = { kind: 'known', how: 'inferred', at: gathering.asOf, from: [from] } as const
  if (years === more) return { ...base, value: years }
  const value = { comparator: '>=', value: years } as const
  return { ...base, value, notes: [note('vague-birth-date', { years, more })] }
}

function faultOf(
  born: { readonly first: CivilDate; readonly last: CivilDate },
  asOf: CivilDate,
): Message | undefined {
  if (born.first > asOf) return note('birth-date-in-future')
  const old = yearsBetween(born.last, asOf) > LIMIT
  return old ? note('age-implausible', { limit: LIMIT }) : undefined
}

function refused(reason: Message, from: ResourceRef, gathering: Gathering) {
  gathering.refuse(`${from}.birthDate`, reason)
  return unknown('unreadable', { from: [from], notes: [reason] })
}
