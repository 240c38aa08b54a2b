import type { Resource } from '@legato/fhir'
import type { PatientId } from '@legato/values'
import type { Actor } from './actor.ts'
import type { Answer } from './answer.ts'
import { pack } from './held.ts'
import type { Assembled, Decision, Doubt, Existing, Lookups, Means } from './import-plan.ts'
import { lookups, planImport, sourceKeys } from './plan-import.ts'
import type { HeldPatient, ImportSummary, Repository } from './repository.ts'

/** What became of a file: what was written, whom it concerns, who waits for a person. */
export interface Taken {
  /** Undefined when the file held no patient. */
  readonly summary: ImportSummary | undefined
  readonly patients: readonly PatientId[]
  readonly doubts: readonly Doubt[]
}

export interface TakeIn {
  readonly assembled: Assembled
  readonly decisions?: ReadonlyMap<string, Decision>
  readonly digest: Means['digest']
  readonly newId: Means['newId']
  /** The stored doubt that this settles; the file is then what `unpack` gives. */
  readonly settles?: string
}

/** Takes a file into the record over the port: looks up, plans, writes whole or not at all. */
export async function takeIn(
  repository: Repository,
  actor: Actor,
  { assembled, newId, settles, ...rest }: TakeIn,
): Promise<Answer<Taken>> {
  const wanted = lookups(assembled, rest.digest)
  const found = await candidates(repository, actor, wanted)
  if (found.kind === 'refused') return found
  const known = { ...rest, existing: found.value }
  const kept = await repository.kept(actor, sourceKeys(assembled, known))
  if (kept.kind === 'refused') return kept
  const all = new Map([...found.value.kept, ...kept.value])
  const existing = { patients: found.value.patients, kept: all }
  const plan = planImport(assembled, { ...rest, existing, newId })
  const { writes, unchanged, patients, doubts } = plan
  if (assembled.records.length === 0)
    return { kind: 'ok', value: { summary: undefined, patients, doubts } }
  const held = heldOf(assembled, doubts)
  const intake = { writes, unchanged, held, ...(settles === undefined ? {} : { settles }) }
  const taken = await repository.take(actor, intake)
  if (taken.kind === 'refused') return taken
  return { kind: 'ok', value: { summary: taken.value, patients, doubts } }
}

/** The doubtful patients with all that came with them, to be kept until a person has decided. */
function heldOf({ records }: Assembled, doubts: readonly Doubt[]): readonly HeldPatient[] {
  const byPlace = new Map(doubts.map((doubt) => [doubt.place, doubt]))
  return records.flatMap((record) => {
    const doubt = byPlace.get(record.place)
    if (!doubt) return []
    const { name, birthDate } = record.patient
    const [shown] = name ?? []
    const words = shown?.text ?? [...(shown?.given ?? []), shown?.family].filter(Boolean).join(' ')
    const content = pack(record)
    return [{ ...doubt, name: words, content, ...(birthDate ? { birthDate } : {}) }]
  })
}

/** The patients who may be those of the file. */
async function candidates(
  repository: Repository,
  actor: Actor,
  { identifiers, names, sourceKeys: keys }: Lookups,
): Promise<Answer<Existing>> {
  const kept = await repository.kept(actor, keys)
  if (kept.kind === 'refused') return kept
  const bearers = await repository.byIdentifier(actor, identifiers)
  if (bearers.kind === 'refused') return bearers
  const patients = [...bearers.value]
  for (const { family, birthDate } of names) {
    const namesakes = await repository.byNameAndBirth(actor, family, birthDate)
    if (namesakes.kind === 'refused') return namesakes
    patients.push(...namesakes.value)
  }
  const isPatient = (one: Resource) => one.resourceType === 'Patient'
  return { kind: 'ok', value: { patients: patients.filter(isPatient), kept: kept.value } }
}
