import { type Account, findAccount, hasAccounts, insertAccount } from './account.ts'
import {
  giveRoles,
  invite,
  listAccounts,
  relink,
  setDisabled,
  signOutAccount,
} from './administration.ts'
import { diaryKey } from './diary-key.ts'
import { beginHospital, byHospital } from './hospital.ts'
import { beginLinkPasskey, seeLink, useLink, useLinkPasskey, welcomeToken } from './link.ts'
import { note } from './note.ts'
import { inviteCarer, invitePatient, seePatientAccount } from './of-patient.ts'
import { changePassword, leave, seeOwn } from './own.ts'
import { beginCodes, confirmCodes, endCodes, renewRecoveryCodes } from './own-codes.ts'
import { beginPasskey, keepPasskey, namePasskey, removePasskey } from './own-passkeys.ts'
import { here, type IdentityParts } from './parts.ts'
import { askPasskey, byPasskey } from './passkey.ts'
import { newPassword } from './password.ts'
import { endSession, type Presence, useSession } from './session.ts'
import { byCode, byPassword } from './sign-in.ts'

/** Who may come in: accounts, what proves them, and their sessions, of one clinic. */
export type Identity = ReturnType<typeof createIdentity>

export function createIdentity(parts: IdentityParts) {
  const of =
    <Given extends readonly unknown[], Answer>(
      work: (p: IdentityParts, ...given: Given) => Answer,
    ) =>
    (...given: Given) =>
      work(parts, ...given)
  return {
    clinic: parts.clinic,
    /** What the staff call the sign-in of their hospital, where there is one. */
    hospital: parts.hospital?.name,
    who: of(who),
    signOut: of(signOut),
    /** The ways in. */
    ...{ byPassword: of(byPassword), byCode: of(byCode) },
    ...{ askPasskey: of(askPasskey), byPasskey: of(byPasskey) },
    ...{ beginHospital: of(beginHospital), byHospital: of(byHospital) },
    /** Links that open an account once. */
    ...{ welcomeToken: of(welcomeToken), seeLink: of(seeLink), useLink: of(useLink) },
    ...{ beginLinkPasskey: of(beginLinkPasskey), useLinkPasskey: of(useLinkPasskey) },
    /** The own account. */
    ...{ seeOwn: of(seeOwn), changePassword: of(changePassword), leave: of(leave) },
    ...{ beginCodes: of(beginCodes), confirmCodes: of(confirmCodes), endCodes: of(endCodes) },
    ...{ renewRecoveryCodes: of(renewRecoveryCodes), beginPasskey: of(beginPasskey) },
    ...{ keepPasskey: of(keepPasskey), namePasskey: of(namePasskey) },
    ...{ removePasskey: of(removePasskey), diaryKey: of(diaryKey) },
    /** The accounts of the clinic, for who administers it. */
    ...{ listAccounts: of(listAccounts), invite: of(invite), relink: of(relink) },
    ...{ giveRoles: of(giveRoles), setDisabled: of(setDisabled) },
    signOutAccount: of(signOutAccount),
    /** Letting in a patient and their carers, for who may say who reads a record. */
    ...{ seePatientAccount: of(seePatientAccount), invitePatient: of(invitePatient) },
    inviteCarer: of(inviteCarer),
    /** For who may open the database. */
    ...{ addAccount: of(addAccount), accountNamed: of(accountNamed), isNew: of(isNew) },
  }
}

function who(parts: IdentityParts, token: string): Promise<Presence | undefined> {
  const { clinic, expiry, now } = parts
  const required = parts.secondFactor
  return here(parts, (query) => useSession(query, { clinic, at: now(), expiry, required }, token))
}

function signOut(parts: IdentityParts, token: string): Promise<void> {
  return here(parts, async (query) => {
    const account = await endSession(query, parts.clinic, token)
    if (account !== undefined) await note(query, parts, { what: 'sign out', account, done: true })
  })
}

/** Adds an account with the password given, or a random one; returns it, or undefined when the name is taken. */
async function addAccount(
  parts: IdentityParts,
  {
    password = newPassword(parts.random),
    ...account
  }: Omit<Account, 'id'> & {
    readonly password?: string
  },
): Promise<string | undefined> {
  const { clinic, hasher, newId } = parts
  const passwordHash = await hasher.hash(password)
  const added = await here(parts, (query) =>
    insertAccount(query, clinic, { ...account, id: newId(), passwordHash }),
  )
  return added ? password : undefined
}

function accountNamed(parts: IdentityParts, name: string): Promise<Account | undefined> {
  return here(parts, (query) => findAccount(query, parts.clinic, name)).then(
    (row) => row && { id: row.id, name: row.name, roles: row.roles },
  )
}

async function isNew(parts: IdentityParts): Promise<boolean> {
  return !(await here(parts, (query) => hasAccounts(query, parts.clinic)))
}
