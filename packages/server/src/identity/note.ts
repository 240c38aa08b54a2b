import { type ClinicId, id } from '@legato/values'
import { audit } from '../repository/audit.ts'
import { ok, refused } from '../repository/perform.ts'
import type { Query, Store } from '../repository/store.ts'

// DICOM calls a changed password "User Security Attributes Changed", code 110137.
const INTERACTIONS = {
  'sign in': 'login',
  'sign out': 'logout',
  'new password': 'credentials',
} as const

/** Notes in the audit who came, who went, and who failed to come in. */
export async function note(
  query: Query,
  store: Store & { readonly clinic: ClinicId },
  event: {
    readonly what: keyof typeof INTERACTIONS
    /** Undefined when there is no such account; the name typed may be a password, so it is not kept. */
    readonly account: string | undefined
    readonly done: boolean
  },
): Promise<void> {
  const { what, account, done } = event
  const user = id<'User'>(account ?? 'unknown')
  await audit(query, store, {
    act: {
      actor: { user, clinic: store.clinic, roles: [], purpose: 'administration' },
      action: 'E',
      interaction: INTERACTIONS[what],
      what,
    },
    answer: done ? ok(undefined) : refused({ code: 'sign-in-failed' }),
    patients: [],
  })
}
