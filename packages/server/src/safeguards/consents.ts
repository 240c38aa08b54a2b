import {
  type Actor,
  CONSENT_PURPOSES,
  type ConsentPurpose,
  type ConsentState,
  consentResource,
  type Safeguards,
} from '@legato/clinic/record'
import type { PatientId } from '@legato/values'
import { ok, perform, type Write } from '../repository/perform.ts'
import type { Query, Store } from '../repository/store.ts'
import { WRITTEN_HERE } from '../repository/versions.ts'

/** What patients agree to. */
export function consentCalls(store: Store): Pick<Safeguards, 'consents' | 'decide'> {
  const what = 'consents'
  return {
    consents: (actor, patient) =>
      perform(
        store,
        { actor, patient, verb: 'read', type: 'Consent', action: 'R', interaction: 'read', what },
        async (query) => ok(await readConsents(query, actor, patient)),
      ),
    decide: (actor, patient, decision) =>
      perform(
        store,
        {
          ...{ actor, patient, verb: 'consent', type: 'Consent', action: 'U' },
          ...{ interaction: 'update', what },
        },
        async (query, { write }) =>
          ok(await decide(query, store, { actor, patient, write, ...decision })),
      ),
  }
}

interface ConsentRow {
  readonly purpose: ConsentPurpose
  readonly id: string
  readonly permits: boolean | null
  readonly at: Date
}

/** What was said for each purpose; the one place in which consents are read. */
export async function readConsents(
  query: Query,
  { clinic }: Actor,
  patient: PatientId,
): Promise<readonly ConsentState[]> {
  const rows = await rowsOf(query, { clinic, patient })
  return CONSENT_PURPOSES.map((purpose) => {
    const said = rows.find((row) => row.purpose === purpose)
    return {
      purpose,
      ...(said ? { at: said.at.toISOString() } : {}),
      ...(typeof said?.permits === 'boolean' ? { permits: said.permits } : {}),
    }
  })
}

function rowsOf(
  query: Query,
  { clinic, patient }: Pick<Actor, 'clinic'> & { readonly patient: PatientId },
): Promise<readonly ConsentRow[]> {
  return query(
    'select purpose, id, permits, at from legato.consent where clinic = $1 and patient = $2',
    [clinic, patient],
  )
}

interface Decision {
  readonly actor: Actor
  readonly patient: PatientId
  readonly purpose: ConsentPurpose
  readonly permits: boolean | undefined
  readonly write: Write
}

async function decide(
  query: Query,
  store: Store,
  { actor, patient, purpose, permits, write }: Decision,
): Promise<ConsentState> {
  const { clinic } = actor
  const rows = await rowsOf(query, { clinic, patient })
  const id = rows.find((row) => row.purpose === purpose)?.id ?? store.newId()
  const at = store.now()
  const said = { purpose, at: at.toISOString(), ...(permits === undefined ? {} : { permits }) }
  const content = consentResource({ ...said, id, patient })
  await write(at, [{ type: 'Consent', id, patient, ...WRITTEN_HERE, content }])
  return said
}
