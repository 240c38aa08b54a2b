import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Document } from '@legato/clinic/care'
import type { Actor, Address } from '@legato/clinic/record'
import type { Printing } from '../jobs/jobs.ts'
import type { Store } from '../repository/store.ts'
import { askFor, type PrintAddress, type PrintRow, printAt } from './rows.ts'

export type Printed =
  | { readonly kind: 'printed'; readonly pdf: Uint8Array }
  /** It will be: ask again. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }

export interface Printer {
  /** The document of a resource that the actor has read, as PDF; waits for it a little. */
  print(actor: Actor, of: Address, document: Document): Promise<Printed>
}

export interface PrinterOptions {
  readonly store: Store
  readonly enqueue: (printing: Printing) => Promise<void>
  /** How long an answer waits for a print, in ms. */
  readonly patienceMs?: number
}

/** Raised when documents are printed in another way: old prints stay, and new ones are made. */
const PRESS = 1
const LOOK_MS = 100

export function createPrinter({ store, enqueue, patienceMs = 5000 }: PrinterOptions): Printer {
  return {
    print: async (actor, { type, id }, document) => {
      const address = { type, id, digest: digestOf(document) }
      const row = await askFor(store, actor, { ...address, document })
      if (row?.content) await enqueue({ ...address, account: actor.user })
      return soon({ store, actor, address, patienceMs })
    },
  }
}

interface Waiting extends Pick<PrinterOptions, 'store'> {
  readonly actor: Actor
  readonly address: PrintAddress
  readonly patienceMs: number
}

async function soon({ store, actor, address, patienceMs }: Waiting): Promise<Printed> {
  for (let left = patienceMs; ; left -= LOOK_MS) {
    const printed = printedOf(await printAt(store, actor, address))
    if (printed.kind !== 'waiting' || left <= 0) return printed
    await delay(LOOK_MS)
  }
}

function printedOf(row: PrintRow | undefined): Printed {
  if (row?.pdf) return { kind: 'printed', pdf: row.pdf }
  return { kind: row?.failed ? 'failed' : 'waiting' }
}

function digestOf(document: Document): string {
  return createHash('sha256')
    .update(`${PRESS} ${JSON.stringify(document)}`)
    .digest('hex')
}
