import type { Patient } from '@legato/fhir'
import type { Received } from '../sources/index.ts'
import { isSamePerson } from './person.ts'

/**
 * Tells apart the persons whom several Bundles of one file call by one name: each Bundle that
 * brings its own `Patient/1` means that one. Patients that stand alone, as in NDJSON, come from
 * one server, so that the same name is the same person.
 */
export class Namesakes {
  readonly #persons = new Map<string, Person[]>()

  constructor(parts: readonly Received[]) {
    for (const part of parts)
      for (const { resource } of part.resources)
        if (resource.resourceType === 'Patient' && resource.id) this.#meet(part, resource)
  }

  /** Whom a part means by a name, under a key that no other person has; undefined when nobody can tell. */
  meant(part: Received, name: string): string | undefined {
    const persons = this.#persons.get(name)
    const [first, ...others] = persons ?? []
    if (!persons || !first || others.length === 0) return name
    const own =
      persons.find(({ parts }) => parts.has(part)) ?? persons.find(({ isOfFile }) => isOfFile)
    return own && `${name} ${persons.indexOf(own)}`
  }

  #meet(part: Received, patient: Patient): void {
    const name = `Patient/${patient.id}`
    const isAlone = part.resources.length === 1
    const persons = this.#persons.get(name) ?? []
    this.#persons.set(name, persons)
    const known = persons.find(
      (one) => (isAlone && one.isOfFile) || isSamePerson(one.patient, patient),
    )
    if (!known) persons.push({ patient, parts: new Set([part]), isOfFile: isAlone })
    else {
      known.parts.add(part)
      known.isOfFile ||= isAlone
    }
  }
}

interface Person {
  readonly patient: Patient
  readonly parts: Set<Received>
  /** Whom the file as a whole means by the name. */
  isOfFile: boolean
}
