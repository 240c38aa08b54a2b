import type { ImportSummary, Intake, Repository, Write } from '@legato/clinic/record'
import { type ImportId, id, type PatientId } from '@legato/values'
import { identifiersIn } from '../extract.ts'
import { ok, refused } from '../perform.ts'
import { touchedBy } from '../reach.ts'
import { keyOf } from '../resources/standing.ts'
import { notTheLast } from '../undo.ts'
import type { NewVersion } from '../versions.ts'
import { bearers, keptOn } from './patients.ts'
import { type Done, type Means, type Memory, perform } from './perform.ts'
import { type Kept, put, type Shelf, type Waiting } from './shelf.ts'

type Importing = Pick<Repository, 'take' | 'receive' | 'lastImport' | 'undo' | 'doubts'>

/** Imports taken whole, and taken back. */
export function memoryImports(memory: Memory): Importing {
  return {
    take: (actor, intake) => {
      const patients = new Set(intake.writes.map(({ patient }) => patient))
      const touched = [...patients].map((patient) => ({ patient }))
      return perform(memory, { actor, verb: 'import', touched }, (means) =>
        taken(means, intake, memory),
      )
    },
    receive: (actor, { writes, unchanged }) => {
      const touched = writes.map(touchedBy)
      const asked = { actor, verb: 'receive', type: 'DiagnosticReport', touched } as const
      return perform(memory, asked, (means) =>
        taken(means, { writes, unchanged, held: [] }, memory),
      )
    },
    lastImport: (actor) =>
      perform(memory, { actor, verb: 'undo' }, ({ shelf }) => ok(lastOn(shelf))),
    undo: (actor, importId) =>
      perform(memory, { actor, verb: 'undo' }, (means) => undone(means, importId)),
    doubts: (actor) =>
      perform(memory, { actor, verb: 'import' }, ({ shelf }) =>
        ok(openOn(shelf).map(({ settledBy: _, ...doubt }) => doubt)),
      ),
  }
}

function taken({ shelf, at }: Means, intake: Intake, { newId }: Memory): Done<ImportSummary> {
  if (isOutdated(shelf, intake)) return refused({ code: 'version-conflict' })
  if (new Set(intake.writes.map((one) => one.sourceKey)).size < intake.writes.length)
    throw new TypeError('repository: an import with one source key for two resources')
  const importId = id<'Import'>(newId())
  const versions = intake.writes.map((write) => versionOf(write, importId))
  const { shelf: after, created } = put(shelf, versions, at)
  const waiting = new Set(openOn(shelf).map(({ content }) => content))
  const held = intake.held
    .filter(({ content }) => !waiting.has(content))
    .map((one) => ({ ...one, id: newId(), importId, at: at.toISOString() }))
  const settled = shelf.doubts.map((one) =>
    one.id === intake.settles ? { ...one, settledBy: importId } : one,
  )
  const summary: ImportSummary = {
    ...{ id: importId, at: at.toISOString(), created, updated: versions.length - created },
    ...{ unchanged: intake.unchanged, held: held.length, undone: false },
  }
  const imports = [...shelf.imports, summary]
  return { ...ok(summary), shelf: { ...after, imports, doubts: [...settled, ...held] } }
}

function versionOf({ resource, patient, sourceKey, digest }: Write, importId: string): NewVersion {
  if (resource.id === undefined) throw new TypeError('repository: a write without a resource id')
  const address = { type: resource.resourceType, id: resource.id }
  return { ...address, patient, sourceKey, digest, importId, content: resource }
}

/** Somebody was quicker: the import was planned on what was here then. */
function isOutdated(shelf: Shelf, { settles, writes }: Intake): boolean {
  if (settles !== undefined) return !openOn(shelf).some((one) => one.id === settles)
  const kept = keptOn(
    shelf,
    writes.map(({ sourceKey }) => sourceKey),
  )
  return writes.some(({ sourceKey, resource }) => {
    const holder = kept.get(sourceKey)
    return (holder && holder.id !== resource.id) || isHereAlready(shelf, resource)
  })
}

function isHereAlready(shelf: Shelf, resource: Write['resource']): boolean {
  if (resource.resourceType !== 'Patient') return false
  const isKnown = shelf.versions.get(keyOf({ type: 'Patient', id: resource.id ?? '' }))?.at(-1)
  return !isKnown?.content && bearers(shelf, identifiersIn(resource)).length > 0
}

function openOn({ doubts, imports }: Shelf): readonly Waiting[] {
  const undone = new Set<string>(imports.filter((one) => one.undone).map((one) => one.id))
  return doubts.filter(
    ({ importId, settledBy }) =>
      !undone.has(importId) && (settledBy === undefined || undone.has(settledBy)),
  )
}

function lastOn({ imports }: Shelf): ImportSummary | undefined {
  return imports.findLast(
    ({ undone, created, updated, held }) => !undone && created + updated + held > 0,
  )
}

function undone({ shelf, at, ask }: Means, importId: ImportId): Done<ImportSummary> {
  const last = lastOn(shelf)
  if (last === undefined) return refused({ code: 'nothing-to-undo' })
  if (last.id !== importId) return refused(notTheLast(last))
  const touched = [...shelf.versions.values()].filter((all) =>
    all.some((one) => one.importId === importId),
  )
  const patients = new Set(touched.flatMap((all) => all.at(-1)?.patient ?? []))
  const permission = ask(
    'undo',
    [...patients].map((patient): { readonly patient: PatientId } => ({ patient: id(patient) })),
  )
  if (permission.kind === 'denied') return { kind: 'refused', outcome: permission.outcome }
  const changed = touched
    .flatMap((all) => all.at(-1) ?? [])
    .filter((one) => one.importId !== importId)
  if (changed.length > 0)
    return refused({ code: 'changed-since-import', values: { resources: changed.map(keyOf) } })
  const back = touched.flatMap((all) => asBefore(all, importId))
  const imports = shelf.imports.map((one) => (one === last ? { ...one, undone: true } : one))
  return { ...ok({ ...last, undone: true }), shelf: { ...put(shelf, back, at).shelf, imports } }
}

/** As it was before the import first wrote it; it carries the import that wrote that. */
function asBefore(all: readonly Kept[], importId: ImportId): readonly NewVersion[] {
  const first = all.findIndex((one) => one.importId === importId)
  const [before, last] = [all[first - 1], all.at(-1)]
  if (!last) return []
  const { type, id, patient, sourceKey } = last
  const digest = before?.digest ?? ''
  const content = before?.content ?? null
  return [{ type, id, patient, sourceKey, digest, importId: before?.importId ?? importId, content }]
}
