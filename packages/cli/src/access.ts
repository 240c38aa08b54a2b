import type { Role } from '@legato/clinic/record'
import type { Lost } from '@legato/server'

/** What is asked about accounts, by somebody who may open the database. */
export type AccountCommand =
  | ({ readonly kind: 'password'; readonly name: string; readonly lost: Lost } & Where)
  | ({ readonly kind: 'invite'; readonly name: string; readonly roles: readonly Role[] } & Where)

interface Where {
  readonly data?: string
  readonly demo?: true
}

interface Misuse {
  readonly kind: 'misuse'
  readonly reason: string
}

type Given = Readonly<Partial<Record<'data' | 'demo' | 'role' | 'anew', string | boolean>>>

/** Those of the staff: a patient's account belongs to a record, and is made on the pages. */
const ROLES: readonly Role[] = [
  'neurologist',
  'vascular-surgeon',
  'sleep-physician',
  'nurse',
  'technician',
  'front-desk',
  'researcher',
  'administrator',
]

export function password(
  [name, ...more]: readonly string[],
  given: Given,
): AccountCommand | Misuse {
  if (!name || more.length > 0) return misuse('password needs the name of one account')
  const lost = given.anew === true ? 'everything' : 'password'
  return { kind: 'password', name, lost, ...whereOf(given) }
}

export function invite([name, ...more]: readonly string[], given: Given): AccountCommand | Misuse {
  if (!name || more.length > 0) return misuse('invite needs a name for the new account')
  const { role = 'administrator' } = given
  const words = String(role).split(',')
  const roles = ROLES.filter((one) => words.includes(one))
  if (roles.length !== words.length)
    return misuse(`--role is one or more of ${ROLES.join(', ')}, not ${role}`)
  return { kind: 'invite', name, roles, ...whereOf(given) }
}

function whereOf({ data, demo }: Given): Where {
  return { ...(typeof data === 'string' && { data }), ...(demo === true && { demo }) }
}

function misuse(reason: string): Misuse {
  return { kind: 'misuse', reason }
}
