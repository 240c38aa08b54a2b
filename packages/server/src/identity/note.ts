import type { Answer } from '@legato/clinic/record'
import type { CodeId } from '@legato/fhir'
import { id } from '@legato/values'
import { audit } from '../repository/audit.ts'
import { ok, refused } from '../repository/perform.ts'
import type { Query } from '../repository/store.ts'
import type { IdentityParts } from './parts.ts'

/** What a person does about the own sign-in; an administrator's acts go through `perform`. */
const INTERACTIONS = {
  'sign in': 'login',
  'sign in, code': 'login',
  'sign in by passkey': 'login',
  'sign in by hospital': 'login',
  'tries stopped': 'login',
  'sign out': 'logout',
  'sign out elsewhere': 'logout',
  // DICOM calls a changed password "User Security Attributes Changed", code 110137.
  'first administrator': 'credentials',
  'link used': 'credentials',
  'new password': 'credentials',
  'codes on': 'credentials',
  'codes off': 'credentials',
  'recovery code used': 'credentials',
  'new recovery codes': 'credentials',
  'passkey added': 'credentials',
  'passkey removed': 'credentials',
  'passkey named': 'credentials',
  'hospital linked': 'credentials',
} as const

/** Notes in the audit who came, who went, who failed to come in, and who changed how they come in. */
export async function note(
  query: Query,
  parts: IdentityParts,
  event: {
    readonly what: keyof typeof INTERACTIONS
    /** Undefined when there is no such account; the name typed may be a password, so it is not kept. */
    readonly account: string | undefined
    readonly done: boolean
    /** Why it was not. */
    readonly why?: CodeId
  },
): Promise<void> {
  const { what, account, done, why = 'sign-in-failed' } = event
  const user = id<'User'>(account ?? 'unknown')
  const answer: Answer<undefined> = done ? ok(undefined) : refused({ code: why })
  await audit(query, parts, {
    act: {
      actor: { user, clinic: parts.clinic, roles: [], purpose: 'administration' },
      action: 'E',
      interaction: INTERACTIONS[what],
      what,
    },
    answer,
    patients: [],
  })
}

/** As `note`, and what is answered: that it was done, or that there was nothing of the kind. */
export async function noted(
  query: Query,
  parts: IdentityParts,
  event: Parameters<typeof note>[2],
): Promise<Answer<void>> {
  await note(query, parts, event)
  return event.done ? ok(undefined) : refused({ code: 'not-found' })
}
