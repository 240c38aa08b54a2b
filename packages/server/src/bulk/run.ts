import type { ImportSummary } from '@legato/clinic/record'
import { type ClinicId, id } from '@legato/values'
import { inClinic, type Query, type Store } from '../repository/store.ts'

/** A file as it was when the import began. */
export interface FileMeant {
  readonly path: string
  readonly bytes: number
  /** When it was last changed. */
  readonly changed: string
}

/** An import of many files, begun and perhaps not ended. */
export interface Run {
  readonly id: string
  readonly account: string
  readonly files: readonly FileMeant[]
  /** So many patients of the files are done. */
  readonly through: number
  readonly ended: boolean
}

/** What was not taken, and why. */
export interface NotTaken {
  readonly place: string
  readonly reason: string
}

export interface RunReport extends Pick<ImportSummary, 'created' | 'updated' | 'unchanged'> {
  /** Patients who wait for a person's decision. */
  readonly held: number
  readonly notTaken: readonly NotTaken[]
  /** Why it ended before its end. */
  readonly problem?: string
}

/** In which clinic, and where it is kept. */
export interface Desk {
  readonly store: Store
  readonly clinic: ClinicId
}

export interface Begin {
  readonly account: string
  readonly host: string
  readonly files: readonly FileMeant[]
}

/** The import of these files that was begun and has not ended, or a new one. */
export function beginRun(
  { store, clinic }: Desk,
  { account, host, files }: Begin,
): Promise<{ readonly run: string; readonly isResumed: boolean }> {
  return inClinic(store.pool, clinic, async (query) => {
    const meant = JSON.stringify(files)
    const [open] = await query<{ id: string }>(
      `select id from legato.bulk_import where clinic = $1 and account = $2 and host = $3
        and files::text = $4 and ended_at is null limit 1`,
      [clinic, account, host, meant],
    )
    if (open) return { run: open.id, isResumed: true }
    const run = store.newId()
    await query(
      `insert into legato.bulk_import (clinic, id, account, host, files, begun_at)
        values ($1, $2, $3, $4, $5, $6)`,
      [clinic, run, account, host, meant, store.now()],
    )
    return { run, isResumed: false }
  })
}

export function readRun({ store, clinic }: Desk, run: string): Promise<Run | undefined> {
  return inClinic(store.pool, clinic, async (query) => {
    const [row] = await query<Run>(
      `select id, account, files, ended_at is not null as ended,
          (select coalesce(max(through), 0) from legato.import where clinic = $1 and bulk = $2)
            as through
        from legato.bulk_import where clinic = $1 and id = $2`,
      [clinic, run],
    )
    return row
  })
}

/** On which machine its files lie. */
export function hostOf({ store, clinic }: Desk, run: string): Promise<string | undefined> {
  return inClinic(store.pool, clinic, async (query) => {
    const [row] = await query<{ host: string }>(
      'select host from legato.bulk_import where clinic = $1 and id = $2',
      [clinic, run],
    )
    return row?.host
  })
}

/** A batch of a run: what it adds to it. */
export interface Part {
  readonly run: string
  readonly through: number
  readonly done: number
  readonly notTaken: readonly NotTaken[]
}

/** Goes into the transaction of the batch's own import, where there is one. */
export async function notePart(
  query: Query,
  clinic: ClinicId,
  { part, taken }: { readonly part: Part; readonly taken?: ImportSummary },
): Promise<void> {
  const { run, through, done, notTaken } = part
  if (taken)
    await query('update legato.import set bulk = $3, through = $4 where clinic = $1 and id = $2', [
      clinic,
      id<'Import'>(taken.id),
      run,
      through,
    ])
  await query('update legato.bulk_import set done = $3 where clinic = $1 and id = $2', [
    clinic,
    run,
    done,
  ])
  if (notTaken.length === 0) return
  await query(
    `insert into legato.bulk_refused (clinic, bulk, place, reason)
      select $1, $2, * from unnest($3::text[], $4::text[]) on conflict do nothing`,
    [clinic, run, notTaken.map(({ place }) => place), notTaken.map(({ reason }) => reason)],
  )
}

export function endRun({ store, clinic }: Desk, run: string, problem?: string): Promise<void> {
  return inClinic(store.pool, clinic, async (query) => {
    await query(
      'update legato.bulk_import set ended_at = $3, problem = $4 where clinic = $1 and id = $2',
      [clinic, run, store.now(), problem],
    )
  })
}

export function reportOn({ store, clinic }: Desk, run: string): Promise<RunReport> {
  return inClinic(store.pool, clinic, async (query) => {
    const [sums] = await query<Record<'created' | 'updated' | 'unchanged' | 'held', number>>(
      `select coalesce(sum(created), 0)::int as created, coalesce(sum(updated), 0)::int as updated,
          coalesce(sum(unchanged), 0)::int as unchanged, coalesce(sum(held), 0)::int as held
        from legato.import where clinic = $1 and bulk = $2`,
      [clinic, run],
    )
    const notTaken = await query<NotTaken & { number: string }>(
      `select place, reason, number from legato.bulk_refused where clinic = $1 and bulk = $2
        order by number`,
      [clinic, run],
    )
    const [row] = await query<{ problem: string | null }>(
      'select problem from legato.bulk_import where clinic = $1 and id = $2',
      [clinic, run],
    )
    const { created = 0, updated = 0, unchanged = 0, held = 0 } = sums ?? {}
    return {
      ...{ created, updated, unchanged, held },
      notTaken: notTaken.map(({ place, reason }) => ({ place, reason })),
      ...(row?.problem ? { problem: row.problem } : {}),
    }
  })
}
