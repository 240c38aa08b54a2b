import type { FeatureValue } from '@legato/rules'
import type { CivilDate, Feature, Known } from '@legato/values'
import { unknown } from '@legato/values'
import { note } from './notes.ts'
import { ageInDays, whenOf } from './when.ts'

/** Women outside of these ages are taken as not pregnant: a default of ours. */
const FERTILE = { from: 10, to: 55 } as const
/** No pregnancy goes beyond this. */
const TERM_WEEKS = 42

type Fact = Feature<FeatureValue>

export interface Circumstances {
  readonly sex: Fact
  readonly age: Fact
}

/**
 * Why a pregnancy can be ruled out without asking: male sex, or an age outside of 10 to 55 years.
 * Undefined when it cannot.
 */
export function cannotBePregnant({ sex, age }: Circumstances): Known<FeatureValue> | undefined {
  const no = { kind: 'known', value: false, how: 'inferred' } as const
  if (sex.kind === 'known' && sex.value === 'male') {
    return { ...no, from: sex.from, notes: [note('by-sex')] }
  }
  if (age.kind !== 'known') return undefined
  const outside =
    typeof age.value === 'number'
      ? age.value < FERTILE.from || age.value > FERTILE.to
      : typeof age.value === 'object' && 'comparator' in age.value && age.value.value > FERTILE.to
  return outside ? { ...no, from: age.from, notes: [note('by-age')] } : undefined
}

/**
 * Whether the patient is pregnant today: what the record says; else a gestational age that still
 * runs; else what sex and age rule out. A record that says yes against the sex is conflicting.
 */
export function pregnancyNow(said: Fact, gestation: Fact, circumstances: Circumstances): Fact {
  const impossible = cannotBePregnant(circumstances)
  if (said.kind === 'known') {
    const against = said.value === true && impossible
    if (!against) return said
    return unknown('conflicting', {
      from: [...said.from, ...against.from],
      notes: [note('disagree')],
    })
  }
  if (gestation.kind === 'known') {
    const { from, at } = gestation
    const notes = [note('by-gestational-age')]
    return { kind: 'known', value: true, how: 'inferred', from, ...(at && { at }), notes }
  }
  const open = said.why === 'never-measured' || said.why === 'out-of-date'
  return open && impossible ? impossible : said
}

/** A gestational age carried forward from the day of the observation to today, in weeks. */
export function gestationNow(observed: Fact, asOf: CivilDate): Fact {
  if (observed.kind !== 'known' || typeof observed.value !== 'number') return observed
  const { at, from, value: weeks } = observed
  const when = whenOf(at)
  if (!when) return unknown('out-of-date', { from, notes: [note('undated')] })
  const days = ageInDays(when, asOf)
  const value = Number((weeks + days / 7).toFixed(1))
  if (value > TERM_WEEKS)
    return unknown('out-of-date', { from, at: when.at, notes: [note('past-term')] })
  if (days === 0) return observed
  const notes = [note('carried-forward', { weeks, date: when.at })]
  return { kind: 'known', value, how: 'inferred', at: when.at, from, notes }
}

/**
 * First trimester to 13 weeks and 6 days, second to 27 weeks and 6 days, then third.
 * American College of Obstetricians and Gynecologists, "How your fetus grows during pregnancy".
 */
export function trimesterOf(gestation: Fact): Fact {
  if (gestation.kind !== 'known' || typeof gestation.value !== 'number') return gestation
  const value = gestation.value < 14 ? 'first' : gestation.value < 28 ? 'second' : 'third'
  return { ...gestation, value, how: 'inferred' }
}
