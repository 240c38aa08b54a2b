import {
  type Issue,
  isEnteredInError,
  needsSubject,
  reason,
  subjectOf,
  targetOf,
} from '@legato/fhir'
import type { Received, Unread } from '../sources/index.ts'
import { type Folder, recordOf } from './folder.ts'
import type { Assembled } from './import-plan.ts'
import type { Item } from './item.ts'
import { liftPatients } from './lift.ts'
import { type Ownership, ownership, resolve } from './resolve.ts'
import { rewriter } from './rewrite.ts'
import { type Shelf, shelve } from './shelf.ts'

/**
 * Sorts what was received into records, one for each patient of the file. References of any form
 * become `Type/id`; resources without a usable id are given one. What belongs to no patient, a
 * Medication or an Organization, goes to each patient whose resources refer to it. What names no
 * patient of the file, or was entered in error, is reported and left out.
 */
export function assemble(received: Received): Assembled {
  const shelf = shelve(liftPatients(received))
  const folders = foldersOf(shelf)
  const shared = new Set<Item>()
  const unread: Unread[] = [...received.unread, ...shelf.unread]
  for (const item of shelf.items) {
    const issue = folders.has(item) ? undefined : file(item, { shelf, folders, shared })
    if (issue) unread.push({ place: item.place, reason: reason(issue.code, issue.values) })
  }
  const rewrite = rewriter(shelf)
  const records = [...folders].map(([patient, folder]) =>
    recordOf(patient, folder, { shared, rewrite }),
  )
  return { records: records.filter((record) => record !== undefined), unread }
}

interface Cabinet {
  readonly shelf: Shelf
  readonly folders: ReadonlyMap<Item, Folder>
  readonly shared: Set<Item>
}

function foldersOf(shelf: Shelf): ReadonlyMap<Item, Folder> {
  const patients = [...shelf.items].filter((item) => item.resource.resourceType === 'Patient')
  return new Map(patients.map((patient) => [patient, { held: [], withdrawn: [] }]))
}

/** Puts a resource where it belongs, or says why it belongs nowhere. */
function file(item: Item, { shelf, folders, shared }: Cabinet): Issue | undefined {
  const owner = ownerOf(shelf, item)
  const folder = owner.kind === 'patient' ? folders.get(owner.patient) : undefined
  if (isEnteredInError(item.resource)) {
    folder?.withdrawn.push(item)
    return { code: 'entered-in-error' }
  }
  if (owner.kind === 'nobody') shared.add(item)
  folder?.held.push(item)
  return owner.kind === 'open' ? owner.issue : undefined
}

function ownerOf(shelf: Shelf, item: Item): Ownership {
  const { resource } = item
  const subject = subjectOf(resource)
  if (!subject)
    return needsSubject(resource)
      ? { kind: 'open', issue: { code: 'no-subject' } }
      : { kind: 'nobody' }
  const target = targetOf(subject)
  const type = target.kind === 'resource' ? target.type : subject.type
  const owner = ownership(resolve(shelf, subject, item), type)
  // A list about a place, a device of a group: not a patient's, and no error.
  const isElsewhere = owner.kind === 'open' && owner.issue.code === 'subject-not-a-patient'
  return isElsewhere && !needsSubject(resource) ? { kind: 'nobody' } : owner
}
