import type { Answer, ImportSummary, Intake, Repository } from '@legato/clinic/record'
import type { Act } from './audit.ts'
import { openDoubts } from './doubts.ts'
import { type Asked, ok, perform, refused } from './perform.ts'
import { type Touched, touchedBy } from './reach.ts'
import { readHistory, readKept, readRecord, readResource } from './record.ts'
import { insist } from './resources/overtaken.ts'
import { createResources } from './resources/resources.ts'
import { addRuling, readRulings } from './rulings.ts'
import { readSummaries, searchPatients, withIdentifier, withNameAndBirth } from './search.ts'
import type { Query, Store } from './store.ts'
import { takeImport } from './take.ts'
import { lastImport, patientsOf, undoImport } from './undo.ts'

type Call = Omit<Act, 'actor'> & Pick<Asked<never>, 'verb' | 'type'>

const FIND = { verb: 'find', type: 'Patient' } as const

/** Each call of the port: the right it needs, and how the audit tells it. */
const CALLS = {
  patients: { ...FIND, action: 'E', interaction: 'search', what: 'list of patients' },
  record: { verb: 'read', action: 'R', interaction: 'read', what: 'record' },
  summaries: { ...FIND, action: 'R', interaction: 'read', what: 'names of patients' },
  read: { verb: 'read', action: 'R', interaction: 'read', what: 'resource' },
  history: { verb: 'read', action: 'R', interaction: 'history', what: 'versions of a resource' },
  match: { verb: 'import', action: 'E', interaction: 'search', what: 'matching of an import' },
  take: { verb: 'import', action: 'C', interaction: 'transaction', what: 'import' },
  received: {
    ...{ verb: 'receive', type: 'DiagnosticReport', action: 'E', interaction: 'search' },
    what: 'matching of a machine’s file',
  },
  receive: {
    ...{ verb: 'receive', type: 'DiagnosticReport', action: 'C', interaction: 'transaction' },
    what: 'machine’s file',
  },
  last: { verb: 'undo', action: 'R', interaction: 'read', what: 'last import' },
  undo: { verb: 'undo', action: 'D', interaction: 'transaction', what: 'undoing of an import' },
  doubts: { verb: 'import', action: 'E', interaction: 'search', what: 'doubtful patients' },
  rulings: { verb: 'consult', action: 'R', interaction: 'read', what: 'rulings on the knowledge' },
  rule: { verb: 'rule', action: 'C', interaction: 'create', what: 'ruling on the knowledge' },
} as const satisfies Readonly<Record<string, Call>>

/** What is noted in the transaction of an import, once it is written. */
export type Beside = (query: Query, taken: ImportSummary) => Promise<void>

/** The repository on PostgreSQL. Each call is one transaction, with its AuditEvent in it. */
export function createRepository(store: Store, beside: Beside = async () => {}): Repository {
  return {
    resources: createResources(store),
    ...reading(store),
    ...matching(store),
    ...importing(store, beside),
    ...ruling(store),
  }
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
        async (query) => ok(await searchPatients(query, { actor, at: store.now() }, wanted)),
      ),
    summaries: (actor, patients) =>
      perform(
        store,
        { ...CALLS.summaries, actor, concerns: (found) => found.map((one) => one.id) },
        async (query) => ok(await readSummaries(query, { actor, at: store.now() }, patients)),
      ),
    record: (actor, patient) =>
      perform(store, { ...CALLS.record, actor, patient }, (query) =>
        readRecord(query, actor.clinic, patient),
      ),
    read: (actor, address) =>
      perform(store, { ...CALLS.read, actor, ...address }, (query) =>
        readResource(query, actor.clinic, address),
      ),
    history: (actor, address) =>
      perform(store, { ...CALLS.history, actor, ...address }, (query) =>
        readHistory(query, actor.clinic, address),
      ),
  }
}

function matching(
  store: Store,
): Pick<Repository, 'byIdentifier' | 'byNameAndBirth' | 'kept' | 'received'> {
  return {
    byIdentifier: (actor, identifiers) =>
      perform(store, { ...CALLS.match, actor }, async (query) =>
        ok(await withIdentifier(query, identifiers)),
      ),
    byNameAndBirth: (actor, family, birthDate) =>
      perform(store, { ...CALLS.match, actor }, async (query) =>
        ok(await withNameAndBirth(query, { family, birthDate })),
      ),
    kept: (actor, sourceKeys) =>
      perform(store, { ...CALLS.match, actor }, async (query) =>
        ok(await readKept(query, sourceKeys)),
      ),
    received: (actor, sourceKeys) =>
      perform(store, { ...CALLS.received, actor }, async (query) =>
        ok(await readKept(query, sourceKeys)),
      ),
  }
}

function importing(
  store: Store,
  beside: Beside,
): Pick<Repository, 'take' | 'receive' | 'lastImport' | 'undo' | 'doubts'> {
  return {
    take: (actor, intake) => {
      const asked = { ...CALLS.take, actor, others: patientsIn(intake) }
      return taking(store, asked, { intake, beside })
    },
    receive: (actor, { writes, unchanged }) => {
      const asked = { ...CALLS.receive, actor, others: writes.map(touchedBy) }
      return taking(store, asked, { intake: { writes, unchanged, held: [] }, beside })
    },
    lastImport: (actor) =>
      perform(store, { ...CALLS.last, actor }, async (query) =>
        ok(await lastImport(query, actor.clinic)),
      ),
    undo: (actor, importId) =>
      perform(
        store,
        { ...CALLS.undo, actor, concerns: (_, query) => patientsOf(query, importId) },
        (query, means) => undoImport(query, store, { actor, importId, ...means }),
      ),
    doubts: (actor) =>
      perform(
        store,
        { ...CALLS.doubts, actor, concerns: (open) => open.flatMap((one) => one.candidates) },
        async (query) => ok(await openDoubts(query, actor.clinic)),
      ),
  }
}

function taking(
  store: Store,
  asked: Asked<ImportSummary>,
  { intake, beside }: { readonly intake: Intake; readonly beside: Beside },
): Promise<Answer<ImportSummary>> {
  return insist(
    () =>
      perform(store, asked, async (query, { write }) => {
        const { actor } = asked
        const answer = await takeImport(query, store, { actor, intake, write })
        if (answer.kind === 'ok') await beside(query, answer.value)
        return answer
      }),
    () => perform(store, asked, async () => refused({ code: 'version-conflict' })),
  )
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

/** Each once: an import needs the reach of everybody whom it writes about. */
function patientsIn({ writes }: Intake): readonly Touched[] {
  return [...new Set(writes.map((write) => write.patient))].map((patient) => ({ patient }))
}
