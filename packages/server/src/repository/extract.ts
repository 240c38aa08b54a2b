import { replacedBy } from '@legato/clinic/record'
import { normalize, type Patient } from '@legato/fhir'

/** What of a Patient lists show and searches find. */
export interface PatientExtract {
  readonly id: string
  readonly name: string
  readonly sortName: string
  readonly birthDate: string | undefined
  readonly sex: string | undefined
  /** Who is shown in their place, after a merge. */
  readonly replacedBy: string | undefined
  readonly terms: readonly Term[]
}

export interface Term {
  readonly kind: 'name' | 'family' | 'birth-date' | 'number' | 'identifier'
  readonly term: string
}

export function extract(patient: Patient, id: string): PatientExtract {
  const names = patient.name ?? []
  const shown = names.find((name) => name.use === 'official') ?? names[0]
  const family = shown?.family ?? shown?.text ?? ''
  const given = shown?.given?.join(' ') ?? ''
  return {
    id,
    name: shown?.text ?? [given, family].filter(Boolean).join(' '),
    sortName: normalize(`${family} ${given}`),
    birthDate: patient.birthDate,
    sex: patient.gender,
    replacedBy: replacedBy(patient),
    terms: unique([...nameTerms(names), ...birthTerms(patient), ...identifierTerms(patient)]),
  }
}

function nameTerms(names: NonNullable<Patient['name']>): readonly Term[] {
  return names.flatMap(({ family, given, text }) => [
    ...words([family, ...(given ?? []), text].join(' ')).map(
      (term): Term => ({ kind: 'name', term }),
    ),
    ...(family ? [{ kind: 'family', term: normalize(family) } as const] : []),
  ])
}

/** The words of a name, and the parts of a double name. */
function words(text: string): readonly string[] {
  return normalize(text)
    .split(' ')
    .flatMap((word) => [word, ...word.split(/[-,.’']/)])
    .filter((word) => word !== '')
}

function birthTerms({ birthDate }: Patient): readonly Term[] {
  return birthDate ? [{ kind: 'birth-date', term: birthDate }] : []
}

function identifierTerms(patient: Patient): readonly Term[] {
  const numbers = (patient.identifier ?? []).flatMap(({ value }) => spellings(value ?? ''))
  return [
    ...numbers.map((term): Term => ({ kind: 'number', term })),
    ...identifiersIn(patient).map((term): Term => ({ kind: 'identifier', term })),
  ]
}

/** The identifiers of a patient as `system|value`. */
export function identifiersIn({ identifier = [] }: Patient): readonly string[] {
  return identifier.flatMap(({ system = '', value }) => (value ? [`${system}|${value}`] : []))
}

/** A number as people type it: `A 17` is found as `a17`, and as `a 17`. */
function spellings(value: string): readonly string[] {
  const parts = normalize(value).split(' ')
  return [...parts, parts.join('')].filter(Boolean)
}

function unique(terms: readonly Term[]): readonly Term[] {
  return [...new Map(terms.map((one) => [`${one.kind} ${one.term}`, one])).values()]
}
