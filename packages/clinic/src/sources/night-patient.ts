import type { Patient } from '@legato/fhir'
import type { RecordedPerson } from '@legato/sleep'
import { alike, compareBirth, sharesIdentifier, type Trait } from './exam-patient.ts'

/** Whether a recording is of this patient. */
export type RecordedComparison =
  /** It names nobody. */
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'same' }
  | { readonly kind: 'differs'; readonly what: readonly ('name' | 'birth date' | 'sex')[] }
  /** Nothing speaks against it, and too little for it: a code that the record does not know. */
  | { readonly kind: 'unproven' }

/**
 * The code as an identifier of the record shows it, or the same name with the same birth date. A
 * name or birth date that is another one speaks against it, whatever else is shared; another sex
 * does where name and birth date do not both agree: records and recorders write different things
 * there. A field that is not in the form of EDF+ shows nothing, unless it is the code itself.
 */
export function compareRecorded(patient: Patient, person: RecordedPerson): RecordedComparison {
  const { code = person.written, ...told } = person
  if (code === undefined && !told.name && !told.birthDate) return { kind: 'anonymous' }
  const [name, birthDate] = [compareWords(patient, told.name), compareBirth(patient, told)]
  const isSame = name === 'same' && birthDate === 'same'
  const what = [
    ...(name === 'other' ? (['name'] as const) : []),
    ...(birthDate === 'other' ? (['birth date'] as const) : []),
    ...(!isSame && isOtherSex(patient, told) ? (['sex'] as const) : []),
  ]
  if (what.length > 0) return { kind: 'differs', what }
  const identifiers = code === undefined ? [] : [{ value: code }]
  return { kind: isSame || sharesIdentifier(patient, { identifiers }) ? 'same' : 'unproven' }
}

function isOtherSex({ gender }: Patient, { sex }: RecordedPerson): boolean {
  const isTold = gender === 'female' || gender === 'male'
  return isTold && sex !== undefined && gender !== sex
}

/** The family name must be among the words; of the others one may be the given name, or begin it. */
function compareWords({ name = [] }: Patient, found: readonly string[] | undefined): Trait {
  const stated = name.filter(({ family }) => family)
  if (stated.length === 0 || found === undefined) return 'unknown'
  const words = found.map(alike)
  const isSame = stated.some(({ family = '', given = [] }) => {
    const left = without(words, family.split(/[\s-]+/).map(alike))
    return left !== undefined && (left.length === 0 || mayBeGiven(left, given))
  })
  return isSame ? 'same' : 'other'
}

/** The words that are left when these are taken out; undefined where one of them is not there. */
function without(
  words: readonly string[],
  family: readonly string[],
): readonly string[] | undefined {
  const whole = family.join('')
  if (words.includes(whole)) return words.filter((word) => word !== whole)
  return family.every((part) => words.includes(part))
    ? words.filter((word) => !family.includes(word))
    : undefined
}

function mayBeGiven(words: readonly string[], given: readonly string[]): boolean {
  if (given.length === 0) return true
  const names = given.flatMap((one) => one.split(/[\s-]+/).map(alike))
  return words.some((word) =>
    names.some((name) => name === word || (word.length === 1 && name.startsWith(word))),
  )
}
