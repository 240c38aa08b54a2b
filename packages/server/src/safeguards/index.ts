import type { Safeguards } from '@legato/clinic/record'
import type { Store } from '../repository/store.ts'
import { carerCalls } from './carers.ts'
import { consentCalls } from './consents.ts'
import { glassCalls } from './glass.ts'
import { signatureCalls } from './signatures.ts'
import { teamCalls } from './team.ts'

/** The safeguards on PostgreSQL; a broken glass stays open for so many minutes. */
export function createSafeguards(store: Store, glass: { readonly minutes: number }): Safeguards {
  return {
    ...glassCalls(store, glass),
    ...consentCalls(store),
    ...carerCalls(store),
    ...teamCalls(store),
    ...signatureCalls(store),
  }
}
