import type { Role } from '@legato/clinic/record'
import type { Identity } from './identity/index.ts'
import type { Store } from './repository/index.ts'

/** What everybody may know of a demonstration; its page of sign-in tells it. */
export interface Demonstration {
  readonly password: string
  readonly accounts: readonly { readonly name: string; readonly roles: readonly Role[] }[]
}

/** Nobody's secret: these accounts exist where all people are invented, and nowhere else. */
const PASSWORD = 'demonstration'

const STAFF: readonly Role[] = [
  'neurologist',
  'vascular-surgeon',
  'sleep-physician',
  'nurse',
  'technician',
  'front-desk',
  'researcher',
  'administrator',
]

/** An account for each role, named after it; patient and carer are those of an invented patient. */
export async function furnishDemonstration(
  store: Store,
  { identity }: { readonly identity: Identity },
): Promise<Demonstration> {
  const patient = await firstPatient(store, identity)
  const people = [
    ...STAFF.map((role) => ({ name: role, roles: [role] })),
    ...(patient === undefined
      ? []
      : [{ name: 'patient', roles: ['patient'] as const, self: patient }]),
  ]
  if (await identity.isNew())
    await Promise.all(people.map((one) => identity.addAccount({ ...one, password: PASSWORD })))
  return { password: PASSWORD, accounts: people.map(({ name, roles }) => ({ name, roles })) }
}

/** The first by name, of those that came with the demonstration or later. */
async function firstPatient({ pool }: Store, { clinic }: Identity): Promise<string | undefined> {
  const { rows } = await pool.query<{ id: string }>(
    'select id from legato.patient where clinic = $1 order by sort_name, id limit 1',
    [clinic],
  )
  return rows[0]?.id
}
