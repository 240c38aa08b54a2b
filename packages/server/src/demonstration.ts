import type { Role, Safeguards } from '@legato/clinic/record'
import { id } from '@legato/values'
import { actorOf, type Identity } from './identity/index.ts'
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

const PATIENT = { name: 'patient', roles: ['patient'] } as const
const CARER = { name: 'carer', roles: ['carer'] } as const

/** An account for each role, named after it; patient and carer are those of one invented patient. */
export async function furnishDemonstration(
  store: Store,
  { identity, safeguards }: { readonly identity: Identity; readonly safeguards: Safeguards },
): Promise<Demonstration> {
  const self = await firstPatient(store, identity)
  const staff = STAFF.map((role) => ({ name: role, roles: [role] }))
  const people = self === undefined ? staff : [...staff, { ...PATIENT, self }, CARER]
  if (await identity.isNew()) {
    await Promise.all(people.map((one) => identity.addAccount({ ...one, password: PASSWORD })))
    const patient = await identity.accountNamed(PATIENT.name)
    if (patient !== undefined && self !== undefined)
      await safeguards.nameCarer(
        actorOf({ ...patient, self }, identity.clinic),
        id<'Patient'>(self),
        CARER,
      )
  }
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
