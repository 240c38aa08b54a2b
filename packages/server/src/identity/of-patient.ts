import { type Actor, type Answer, type Member, withMember } from '@legato/clinic/record'
import { id, type PatientId } from '@legato/values'
import { type Means, ok, perform, refused } from '../repository/perform.ts'
import type { Query } from '../repository/store.ts'
import { rewriteTeam } from '../repository/team.ts'
import { insertAccount } from './account.ts'
import type { Invited } from './administration.ts'
import { linkToken } from './link.ts'
import type { IdentityParts } from './parts.ts'

/** Whether a patient can sign in to their own record, and under which name. */
export interface PatientAccount {
  readonly state: 'none' | 'invited' | 'open' | 'shut'
  readonly name?: string
}

/** As many as can be looked after. */
const MOST_CARERS = 20

interface OfPatient {
  readonly actor: Actor
  readonly patient: PatientId
}

/** The patient's own way into their record, for who may say who reads it. */
export function seePatientAccount(
  parts: IdentityParts,
  actor: Actor,
  patient: PatientId,
): Promise<Answer<PatientAccount>> {
  return lettingIn(parts, { actor, patient, action: 'R' }, async (query) => {
    const row = await accountOfPatient(query, parts, patient)
    return ok(row ? { state: row.state, name: row.name } : { state: 'none' })
  })
}

/** Makes the patient's account, or a new link where nobody has opened it yet. */
export function invitePatient(
  parts: IdentityParts,
  actor: Actor,
  { patient, name }: { readonly patient: PatientId; readonly name: string },
): Promise<Answer<Invited>> {
  return lettingIn(parts, { actor, patient, action: 'C' }, async (query) => {
    const before = await accountOfPatient(query, parts, patient)
    if (before && before.state !== 'invited') return refused({ code: 'invited-before' })
    const account = before?.id ?? parts.newId()
    const added =
      before !== undefined ||
      (await insertAccount(query, parts.clinic, {
        ...{ id: account, name, roles: ['patient'], self: patient },
      }))
    if (!added) return refused({ code: 'name-taken' })
    return ok({
      id: account,
      token: await linkToken(query, parts, { kind: 'invitation', account }),
    })
  })
}

/** Makes an account for somebody who is to read for the patient, and names them. */
export function inviteCarer(
  parts: IdentityParts,
  actor: Actor,
  {
    patient,
    name,
    until,
  }: { readonly patient: PatientId; readonly name: string; readonly until?: string },
): Promise<Answer<Invited>> {
  return lettingIn(parts, { actor, patient, action: 'C' }, async (query, { write }) => {
    if ((await carersOf(query, parts, patient)) >= MOST_CARERS)
      return refused({ code: 'too-many-carers', values: { limit: MOST_CARERS } })
    const account = parts.newId()
    if (!(await insertAccount(query, parts.clinic, { id: account, name, roles: ['carer'] })))
      return refused({ code: 'name-taken' })
    const since = parts.now().toISOString()
    const carer: Member = {
      ...{ kind: 'carer', user: id<'User'>(account), since },
      ...(until === undefined ? {} : { until }),
    }
    await rewriteTeam(query, parts, {
      ...{ actor, patient, write },
      change: (team) => withMember(team, carer),
    })
    return ok({
      id: account,
      token: await linkToken(query, parts, { kind: 'invitation', account }),
    })
  })
}

function lettingIn<T>(
  parts: IdentityParts,
  { action, ...of }: OfPatient & { readonly action: 'C' | 'R' },
  work: (query: Query, means: Means) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const what = action === 'R' ? 'account of a patient' : 'invitation'
  const act = { interaction: action === 'R' ? 'read' : 'credentials', action, what } as const
  return perform(parts, { ...of, ...act, verb: 'consent' }, work)
}

interface Row {
  readonly id: string
  readonly name: string
  readonly state: 'invited' | 'open' | 'shut'
}

async function accountOfPatient(
  query: Query,
  { clinic }: IdentityParts,
  patient: PatientId,
): Promise<Row | undefined> {
  const [row] = await query<Row>(
    `select id, name, case when disabled then 'shut'
        when password_hash is not null
          or exists (select from legato.passkey k where k.clinic = $1 and k.account = account.id)
          or exists (select from legato.hospital_subject h
            where h.clinic = $1 and h.account = account.id) then 'open'
        else 'invited' end as state
      from legato.account where clinic = $1 and self = $2 and 'patient' = any (roles)
      order by disabled, id limit 1`,
    [clinic, patient],
  )
  return row
}

async function carersOf(
  query: Query,
  { clinic }: IdentityParts,
  patient: PatientId,
): Promise<number> {
  const rows = await query(
    `select from legato.care_team_member
      where clinic = $1 and patient = $2 and relation = 'carer'`,
    [clinic, patient],
  )
  return rows.length
}
