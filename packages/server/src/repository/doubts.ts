import { createHash } from 'node:crypto'
import type { HeldPatient, OpenDoubt } from '@legato/clinic/record'
import { type ClinicId, type ImportId, id } from '@legato/values'
import type { Query, Store } from './store.ts'

type Question = Omit<HeldPatient, 'content'>

interface DoubtRow {
  readonly id: string
  readonly import: string
  readonly at: Date
  readonly question: Question
  readonly content: string
}

/** The open doubts, oldest first. */
export async function openDoubts(query: Query, clinic: ClinicId): Promise<readonly OpenDoubt[]> {
  const rows = await query<DoubtRow>(
    `select id, import, at, question, content from legato.open_doubt
      where clinic = $1 order by at, id`,
    [clinic],
  )
  return rows.map(({ question, ...row }) => ({
    ...question,
    id: row.id,
    importId: id<'Import'>(row.import),
    at: row.at.toISOString(),
    content: row.content,
  }))
}

/** Keeps held patients until somebody decides; returns how many were not waiting already. */
export async function holdBack(
  query: Query,
  store: Store,
  held: {
    readonly clinic: ClinicId
    readonly importId: ImportId
    readonly at: Date
    readonly patients: readonly HeldPatient[]
  },
): Promise<number> {
  let added = 0
  for (const { content, ...question } of held.patients) {
    const rows = await query(
      `insert into legato.doubt (clinic, id, import, at, question, content, digest)
        select $1, $2, $3, $4, $5, $6, $7 where not exists
          (select from legato.open_doubt where clinic = $1 and digest = $7)
        returning id`,
      [held.clinic, store.newId(), held.importId, held.at, question, content, digestOf(content)],
    )
    added += rows.length
  }
  return added
}

function digestOf(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}

export async function isOpen(query: Query, clinic: ClinicId, doubt: string): Promise<boolean> {
  const rows = await query('select from legato.open_doubt where clinic = $1 and id = $2', [
    clinic,
    doubt,
  ])
  return rows.length === 1
}

export async function settle(
  query: Query,
  clinic: ClinicId,
  { doubt, importId }: { readonly doubt: string | undefined; readonly importId: ImportId },
): Promise<void> {
  if (doubt === undefined) return
  await query('update legato.doubt set settled_by = $3 where clinic = $1 and id = $2', [
    clinic,
    doubt,
    importId,
  ])
}
