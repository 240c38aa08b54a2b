import type { Document } from '@legato/clinic/care'
import type { Actor, Address } from '@legato/clinic/record'
import { asActor, type Store } from '../repository/store.ts'

/** One print: of which resource, and of which words. */
export interface PrintAddress extends Address {
  readonly digest: string
}

export interface PrintRow {
  readonly content: Document | null
  readonly pdf: Buffer | null
  readonly failed: boolean
}

type Timed = Pick<Store, 'pool' | 'now'>

/** Notes that it is to be printed, unless it is; what failed once is tried again. */
export function askFor(
  store: Timed,
  actor: Actor,
  { type, id, digest, document }: PrintAddress & { readonly document: Document },
): Promise<PrintRow | undefined> {
  return asActor(store, { actor }, async (query) => {
    await query(
      `insert into legato.print (clinic, type, id, digest, account, at, content)
        values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (clinic, type, id, digest) do update set failed = false
          where print.failed`,
      [actor.clinic, type, id, digest, actor.user, store.now(), JSON.stringify(document)],
    )
    const [row] = await query<PrintRow>(READ, [actor.clinic, type, id, digest])
    return row
  })
}

const READ = `select content, pdf, failed from legato.print
  where clinic = $1 and type = $2 and id = $3 and digest = $4`

export function printAt(
  store: Timed,
  actor: Actor,
  { type, id, digest }: PrintAddress,
): Promise<PrintRow | undefined> {
  return asActor(store, { actor }, async (query) => {
    const [row] = await query<PrintRow>(READ, [actor.clinic, type, id, digest])
    return row
  })
}

/** Keeps the first print; one that was made at the same time is the same. */
export function keepPrint(
  store: Timed,
  actor: Actor,
  { type, id, digest, pdf }: PrintAddress & { readonly pdf: Uint8Array },
): Promise<void> {
  return asActor(store, { actor }, async (query) => {
    await query(
      `update legato.print set pdf = $5, content = null, failed = false
        where clinic = $1 and type = $2 and id = $3 and digest = $4 and pdf is null`,
      [actor.clinic, type, id, digest, Buffer.from(pdf)],
    )
  })
}

/** Whoever waits for it is told, and waits for nothing. */
export function failPrint(
  store: Timed,
  actor: Actor,
  { type, id, digest }: PrintAddress,
): Promise<void> {
  return asActor(store, { actor }, async (query) => {
    await query(
      `update legato.print set failed = true
        where clinic = $1 and type = $2 and id = $3 and digest = $4 and pdf is null`,
      [actor.clinic, type, id, digest],
    )
  })
}
