import type { Actor, Repository } from '@legato/clinic/record'
import { type ImportId, id, type PatientId } from '@legato/values'
import type { Act } from './audit.ts'
import { openDoubts } from './doubts.ts'
import { type Asked, ok, perform } from './perform.ts'
import { readHistory, readKept, readRecord, readResource } from './record.ts'
import { addRuling, readRulings } from './rulings.ts'
import { readSummaries, searchPatients, withIdentifier, withNameAndBirth } from './search.ts'
import type { Query, Store } from './store.ts'
import { takeImport } from './take.ts'
import { lastImport, undoImport } from './undo.ts'

type Call = Omit<Act, 'actor'> & Pick<Asked<never>, 'verb'>

/** Each call of the port: the right it needs, and how the audit tells it. */
const CALLS = {
  patients: { verb: 'search', action: 'E', interaction: 'search', what: 'list of patients' },
  record: { verb: 'read', action: 'R', interaction: 'read', what: 'record' },
  summaries: { verb: 'read', action: 'R', interaction: 'read', what: 'names of patients' },
  read: { verb: 'read', action: 'R', interaction: 'read', what: 'resource' },
  history: { verb: 'read', action: 'R', interaction: 'history', what: 'versions of a resource' },
  match: { verb: 'import', action: 'E', interaction: 'search', what: 'matching of an import' },
  take: { verb: 'import', action: 'C', interaction: 'transaction', what: 'import' },
  last: { verb: 'undo', action: 'R', interaction: 'read', what: 'last import' },
  undo: { verb: 'undo', action: 'D', interaction: 'transaction', what: 'undoing of an import' },
  doubts: { verb: 'search', action: 'E', interaction: 'search', what: 'doubtful patients' },
  rulings: { verb: 'consult', action: 'R', interaction: 'read', what: 'rulings on the knowledge' },
  rule: { verb: 'rule', action: 'C', interaction: 'create', what: 'ruling on the knowledge' },
} as const satisfies Readonly<Record<string, Call>>

/** The repository on PostgreSQL. Each call is one transaction, with its AuditEvent in it. */
export function createRepository(store: Store): Repository {
  return { ...reading(store), ...matching(store), ...importing(store), ...ruling(store) }
}

function reading(
  store: Store,
): Pick<Repository, 'patients' | 'summaries' | 'record' | 'read' | 'history'> {
  return {
    patients: (actor, wanted) =>
      perform(
        store,
        {
          ...CALLS.patients,
          actor,
          query: wanted.text,
          concerns: (found) => found.map((one) => one.id),
        },
        async (query) => ok(await searchPatients(query, actor.clinic, wanted)),
      ),
    summaries: (actor, patients) =>
      perform(
        store,
        { ...CALLS.summaries, actor, ...single(patients), concerns: () => patients },
        async (query) => ok(await readSummaries(query, actor.clinic, patients)),
      ),
    record: (actor, patient) =>
      perform(store, { ...CALLS.record, actor, patient }, (query) =>
        readRecord(query, actor.clinic, patient),
      ),
    read: (actor, address) =>
      perform(store, { ...CALLS.read, actor, patient: address.patient }, (query) =>
        readResource(query, actor.clinic, address),
      ),
    history: (actor, address) =>
      perform(store, { ...CALLS.history, actor, patient: address.patient }, (query) =>
        readHistory(query, actor.clinic, address),
      ),
  }
}

/** Asking for one patient is a right that a patient has too, about themself. */
function single([patient, ...others]: readonly PatientId[]): { readonly patient?: PatientId } {
  return patient !== undefined && others.length === 0 ? { patient } : {}
}

function matching(store: Store): Pick<Repository, 'byIdentifier' | 'byNameAndBirth' | 'kept'> {
  return {
    byIdentifier: (actor, identifiers) =>
      perform(store, { ...CALLS.match, actor }, async (query) =>
        ok(await withIdentifier(query, actor.clinic, identifiers)),
      ),
    byNameAndBirth: (actor, family, birthDate) =>
      perform(store, { ...CALLS.match, actor }, async (query) =>
        ok(await withNameAndBirth(query, actor.clinic, { family, birthDate })),
      ),
    kept: (actor, sourceKeys) =>
      perform(store, { ...CALLS.match, actor }, async (query) =>
        ok(await readKept(query, actor.clinic, sourceKeys)),
      ),
  }
}

function importing(store: Store): Pick<Repository, 'take' | 'lastImport' | 'undo' | 'doubts'> {
  return {
    take: (actor, intake) =>
      perform(
        store,
        { ...CALLS.take, actor, concerns: () => intake.writes.map((write) => write.patient) },
        (query) => takeImport(query, store, { actor, intake }),
      ),
    lastImport: (actor) =>
      perform(store, { ...CALLS.last, actor }, async (query) =>
        ok(await lastImport(query, actor.clinic)),
      ),
    undo: (actor, importId) =>
      perform(
        store,
        { ...CALLS.undo, actor, concerns: (_, query) => patientsOf(query, actor, importId) },
        (query) => undoImport(query, store, { actor, importId }),
      ),
    doubts: (actor) =>
      perform(
        store,
        { ...CALLS.doubts, actor, concerns: (open) => open.flatMap((one) => one.candidates) },
        async (query) => ok(await openDoubts(query, actor.clinic)),
      ),
  }
}

function ruling(store: Store): Pick<Repository, 'rulings' | 'rule'> {
  return {
    rulings: (actor) =>
      perform(store, { ...CALLS.rulings, actor }, async (query) =>
        ok(await readRulings(query, actor.clinic)),
      ),
    rule: (actor, ruling, by) =>
      perform(store, { ...CALLS.rule, actor }, async (query) =>
        ok(await addRuling(query, store, { actor, ruling, by })),
      ),
  }
}

async function patientsOf(
  query: Query,
  { clinic }: Actor,
  importId: ImportId,
): Promise<readonly PatientId[]> {
  const rows = await query<{ patient: string }>(
    'select distinct patient from legato.resource_version where clinic = $1 and import = $2',
    [clinic, importId],
  )
  return rows.map((row) => id<'Patient'>(row.patient))
}
