import type { ClinicId } from '@legato/values'
import { documentPdf } from '../documents/pdf.ts'
import { actorNamed } from '../identity/named.ts'
import { alone } from '../jobs/alone.ts'
import type { Printing } from '../jobs/jobs.ts'
import { troubleOf } from '../postgres/index.ts'
import type { Store } from '../repository/store.ts'
import { failPrint, keepPrint, printAt } from './rows.ts'

/**
 * Prints a document that waits, once. May be begun anew after a crash: what is printed already
 * stays. What the database lacks for now is tried again by the queue; another failure is told.
 */
export function print(
  { store, clinic }: { readonly store: Store; readonly clinic: ClinicId },
  { account, ...address }: Printing,
): Promise<void> {
  return alone(store.pool, `print ${address.digest}`, async () => {
    const actor = await actorNamed({ store, clinic }, account)
    const row = actor && (await printAt(store, actor, address))
    if (!actor || !row?.content) return
    try {
      const pdf = await documentPdf(row.content)
      await keepPrint(store, actor, { ...address, pdf })
    } catch (error) {
      if (troubleOf(error)) throw error
      await failPrint(store, actor, address)
    }
  })
}
