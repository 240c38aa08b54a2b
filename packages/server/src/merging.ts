import {
  type Actor,
  type Answer,
  type Difference,
  differencesOf,
  hasDied,
  type Merge,
  type Merging,
  mergePatients,
  provenanceOf,
  type Repository,
  type Resources,
  replacedPatients,
  type Step,
  unmergePatients,
} from '@legato/clinic/record'
import type { Patient, Resource } from '@legato/fhir'
import type { PatientId } from '@legato/values'
import type { Comparison, Merged, MergedList, PatientSide } from './api.ts'
import { ok, refused } from './repository/index.ts'

interface Means {
  readonly repository: Pick<Repository, 'resources'>
  readonly now: () => Date
}

interface Pair {
  readonly kept: PatientId
  readonly replaced: PatientId
}

/**
 * Makes one patient of two, or refuses: `merge-doubtful` with what nobody has confirmed,
 * `version-conflict` when something was written meanwhile. Needs the right to write in both records.
 */
export function merge(
  means: Means,
  actor: Actor,
  {
    confirmed = [],
    reason,
    ...pair
  }: Pair & { readonly confirmed?: readonly Difference[]; readonly reason: string },
): Promise<Answer<Merged>> {
  const change = (merging: Merging) => mergePatients(merging, confirmed)
  return write(means, actor, { pair, act: 'merge', whose: pair.replaced, change, reason })
}

/** Makes two patients of one again, as they were. Needs the right to write in both records. */
export function unmerge(means: Means, actor: Actor, pair: Pair): Promise<Answer<Merged>> {
  return write(means, actor, { pair, act: 'unmerge', whose: pair.kept, change: unmergePatients })
}

/** The two as they stand, side by side, before anything is done. */
export async function compare(
  { repository: { resources } }: Pick<Means, 'repository'>,
  actor: Actor,
  pair: Pair,
): Promise<Answer<Comparison>> {
  const merging = await readMerging(resources, actor, { pair, whose: pair.replaced })
  if (merging.kind === 'refused') return merging
  const { kept, replaced } = merging.value
  return ok({
    ...{ kept: sideOf(kept), replaced: sideOf(replaced) },
    differences: differencesOf(merging.value),
    moves: merging.value.resources.filter(({ resourceType }) => resourceType !== 'Patient').length,
  })
}

/** Who was merged into a patient, and could be taken out again. */
export async function mergedInto(
  { repository: { resources } }: Pick<Means, 'repository'>,
  actor: Actor,
  patient: PatientId,
): Promise<Answer<MergedList>> {
  const kept = await readPatient(resources, actor, patient)
  if (kept.kind === 'refused') return kept
  const merged: PatientSide[] = []
  for (const one of replacedPatients(kept.value)) {
    const answer = await readPatient(resources, actor, one)
    if (answer.kind === 'ok') merged.push(sideOf(answer.value))
  }
  return ok({ merged })
}

/** What tells two people apart, in the form in which it is compared. */
function sideOf(patient: Patient): PatientSide {
  const { id = '', name = [], identifier = [], birthDate, gender } = patient
  const told = name.map(
    ({ text, given = [], family }) => text ?? [...given, family].join(' ').trim(),
  )
  return {
    id,
    names: told.filter((one) => one !== ''),
    numbers: identifier.flatMap(({ value }) => value ?? []),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(gender === undefined ? {} : { sex: gender }),
    ...(hasDied(patient) ? { deceased: true } : {}),
  }
}

interface Wish {
  readonly pair: Pair
  readonly act: 'merge' | 'unmerge'
  /** Whose resources may change. */
  readonly whose: PatientId
  readonly change: (merging: Merging) => Merge
  readonly reason?: string
}

async function write(
  { repository: { resources }, now }: Means,
  actor: Actor,
  { pair, act, whose, change, reason }: Wish,
): Promise<Answer<Merged>> {
  const merging = await readMerging(resources, actor, { pair, whose })
  if (merging.kind === 'refused') return merging
  const merge = change(merging.value)
  if (merge.kind === 'refused') return refused(merge.issue)
  if (merge.kind === 'doubtful')
    return refused({ code: 'merge-doubtful', values: { differences: merge.differences } })
  const told = provenanceOf(pair, {
    ...{ act, user: actor.user, at: now().toISOString() },
    ...(reason === undefined ? {} : { reason }),
  })
  const steps: readonly Step[] = [
    ...merge.resources.map(asStep),
    { kind: 'create', resource: told },
  ]
  const written = await resources.transact(actor, steps)
  if (written.kind === 'refused') return written
  return ok({ ...pair, changed: merge.resources.length })
}

/** Only if it is still the version that was read. */
function asStep(resource: Resource): Step {
  const ifMatch = resource.meta?.versionId
  return { kind: 'update', resource, ...(ifMatch === undefined ? {} : { ifMatch }) }
}

async function readMerging(
  resources: Resources,
  actor: Actor,
  { pair, whose }: Pick<Wish, 'pair' | 'whose'>,
): Promise<Answer<Merging>> {
  const kept = await readPatient(resources, actor, pair.kept)
  if (kept.kind === 'refused') return kept
  const replaced = await readPatient(resources, actor, pair.replaced)
  if (replaced.kind === 'refused') return replaced
  const all = await readAll(resources, actor, whose)
  if (all.kind === 'refused') return all
  return ok({ kept: kept.value, replaced: replaced.value, resources: all.value })
}

async function readPatient(
  resources: Resources,
  actor: Actor,
  patient: PatientId,
): Promise<Answer<Patient>> {
  const answer = await resources.read(actor, { type: 'Patient', id: patient })
  if (answer.kind === 'refused') return answer
  return answer.value.resourceType === 'Patient' ? ok(answer.value) : refused({ code: 'not-found' })
}

const PAGE = 1000
/** Later than any version: what is current then is what stands. */
const AT_LAST = '9999-12-31T23:59:59.999Z'

/** Everything of a patient as it stands, what was entered in error too. */
async function readAll(
  resources: Resources,
  actor: Actor,
  patient: PatientId,
): Promise<Answer<readonly Resource[]>> {
  const all: Resource[] = []
  let cursor: string | undefined
  do {
    const page = { count: PAGE, at: AT_LAST, ...(cursor === undefined ? {} : { cursor }) }
    const answer = await resources.history(actor, { patient }, page)
    if (answer.kind === 'refused') return answer
    all.push(...answer.value.versions.flatMap(({ resource }) => resource ?? []))
    cursor = answer.value.next
  } while (cursor !== undefined)
  return ok(all)
}
