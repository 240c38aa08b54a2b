import { randomBytes } from 'node:crypto'
import type { Answer } from '@legato/clinic/record'
import { addClinic } from '../repository/index.ts'
import type { Trial } from '../trial.ts'
import { createIdentity } from './identity.ts'
import { keyOf } from './key.ts'
import type { IdentityParts, Visitor } from './parts.ts'
import type { Hasher } from './password.ts'
import type { Entry } from './sign-in.ts'
import { cheap } from './trial-hasher.ts'

export const PASSWORD = 'tractor violet umbrella'

export function from(address = '192.0.2.1', known?: string): Visitor {
  return { address, device: 'Firefox on Linux', ...(known === undefined ? {} : { known }) }
}

/** For tests: a clinic of its own with the account `clinician`, and a record of the hashing done. */
export async function trialIdentity(trial: Trial, change: Partial<IdentityParts> = {}) {
  const hashing: string[] = []
  const noted = <T>(work: string, result: T): T => {
    hashing.push(work)
    return result
  }
  const hasher: Hasher = {
    hash: (password) => noted('hash', cheap.hash(password)),
    verify: (stored, password) => noted('verify', cheap.verify(stored, password)),
  }
  const clinic = await addClinic(trial, 'Clinic')
  const parts: IdentityParts = {
    ...{ pool: trial.pool, now: trial.now, newId: trial.newId, clinic, hasher },
    random: randomBytes,
    expiry: { idleMin: 30, absoluteMin: 12 * 60 },
    key: keyOf(new Uint8Array(32).fill(7), randomBytes),
    ...change,
  }
  const identity = createIdentity(parts)
  const signIn = { name: 'clinician', password: PASSWORD }
  await identity.addAccount({ ...signIn, roles: ['neurologist', 'administrator'] })
  hashing.length = 0
  /** Signed in with the password. */
  const enter = async (visitor = from()) => {
    const { token, known } = entered(await identity.byPassword(signIn, visitor))
    const presence = await identity.who(token)
    if (!presence) throw new Error('trialIdentity: the session does not open')
    return { token, known, presence }
  }
  /** What the audit of this clinic tells, the oldest first. */
  const audit = async () => {
    const { rows } = await trial.pool.query(
      'select content from legato.audit_event where clinic = $1 order by length(id), id',
      [clinic],
    )
    return rows.map(({ content }) => content)
  }
  return { clinic, parts, identity, signIn, enter, audit, hashing }
}

/** The value of an answer that has to be one. */
export function told<T>(answer: Answer<T>): T {
  if (answer.kind === 'ok') return answer.value
  throw new Error(answer.outcome.issue.map(({ details }) => details?.text).join(' '))
}

export function entered(answer: Answer<Entry>) {
  const entry = told(answer)
  if (entry.kind === 'in') return entry
  throw new Error('a code is owed')
}

/** The code of a refusal; undefined when it is none. */
export function refusal(answer: Answer<unknown>): string | undefined {
  return answer.kind === 'ok' ? undefined : answer.outcome.issue[0]?.details?.coding?.[0]?.code
}
