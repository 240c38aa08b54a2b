import type { CaseFeatures } from '@legato/clinic/profile'

/** What is known of a patient, asked in the plainest way: unknown is neither yes nor no. */
export interface Patient {
  /** Stated to be so. */
  readonly yes: (...features: readonly Name[]) => boolean
  readonly known: (feature: Name) => boolean
  /** The record says both: yes on one page and no on another. */
  readonly conflicting: (...features: readonly Name[]) => boolean
  readonly word: (feature: Name) => string | undefined
  /** The lowest and the highest that a number can be; nothing when it is not known. */
  readonly least: (feature: Name) => number | undefined
  readonly most: (feature: Name) => number | undefined
  readonly takes: (...drugs: readonly string[]) => boolean
  readonly allergic: (...substances: readonly string[]) => boolean
  /** Tried earlier and stopped. */
  readonly failed: (...drugs: readonly string[]) => boolean
  /** Has read or been told of it, and asks. */
  readonly asks: (...names: readonly string[]) => boolean
  /** Something on the list of drugs could not be read, or there is no list. */
  readonly listHasBlank: boolean
}

export type Name = keyof CaseFeatures['facts']
type Value = Extract<CaseFeatures['facts'][Name], { kind: 'known' }>['value']

export function patientOf({ facts }: CaseFeatures): Patient {
  const value = (feature: Name) => {
    const fact = facts[feature]
    return fact.kind === 'known' ? fact.value : undefined
  }
  const list = (feature: Name) => {
    const words = value(feature)
    return typeof words === 'object' && 'has' in words ? words : undefined
  }
  const onList = (feature: Name, wanted: readonly string[]) =>
    wanted.some((word) => list(feature)?.has.includes(word))
  return {
    yes: (...features) => features.some((feature) => value(feature) === true),
    known: (feature) => facts[feature].kind === 'known',
    conflicting: (...features) =>
      features.some((feature) => {
        const fact = facts[feature]
        return fact.kind === 'unknown' && fact.why === 'conflicting'
      }),
    word: (feature) => {
      const word = value(feature)
      return typeof word === 'string' ? word : undefined
    },
    least: (feature) => end(value(feature), '>'),
    most: (feature) => end(value(feature), '<'),
    takes: (...drugs) => onList('current-drugs', drugs),
    allergic: (...substances) => onList('allergies', substances),
    failed: (...drugs) => onList('failed-drugs', drugs),
    asks: (...names) => onList('asks-about', names),
    listHasBlank: list('current-drugs')?.unresolved.length !== 0,
  }
}

/** One end of what a number can be: `>=45` is at least 45 and has no highest. */
function end(value: Value | undefined, side: '<' | '>'): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'object' || !('comparator' in value)) return undefined
  return value.comparator.startsWith(side) ? value.value : undefined
}
