import {
  type Actor,
  type Answer,
  finalOf,
  preliminaryOf,
  type ResourceAddress,
  resultsOf,
  type Safeguards,
  type Signed,
  signatureOn,
  standingAs,
} from '@legato/clinic/record'
import type { Resource } from '@legato/fhir'
import { ok, perform, refused, type Write } from '../repository/perform.ts'
import type { Query, Store } from '../repository/store.ts'
import { WRITTEN_HERE } from '../repository/versions.ts'
import { signedExam, takenBackExam } from '../vessel-signed.ts'
import { unsignedCall } from './unsigned.ts'

/** Standing for a version with one's name. */
export function signatureCalls(
  store: Store,
): Pick<Safeguards, 'sign' | 'unsign' | 'signatures' | 'unsigned'> {
  return {
    unsigned: unsignedCall(store),
    unsign: (actor, address, version) =>
      perform(
        store,
        {
          ...{ actor, ...address, verb: 'sign', action: 'D', interaction: 'delete' },
          what: 'signature',
        },
        (query, { write }) => unsign(query, store, { actor, address, version, write }),
      ),
    sign: (actor, address, signing) =>
      perform(
        store,
        {
          ...{ actor, ...address, verb: 'sign', action: 'C', interaction: 'create' },
          what: 'signature',
        },
        (query, { write }) => sign(query, store, { actor, address, write, ...signing }),
      ),
    signatures: (actor, address) =>
      perform(
        store,
        { actor, ...address, verb: 'read', action: 'R', interaction: 'read', what: 'signatures' },
        async (query) => {
          const version = await currentVersion(query, actor, address)
          if (version === undefined) return refused({ code: 'not-found' })
          return ok(await signaturesOn(query, actor, { address, version }))
        },
      ),
  }
}

interface Signing {
  readonly write: Write
  readonly actor: Actor
  readonly address: ResourceAddress
  readonly version: string
  readonly by: string
}

/** Nobody signs what they have not seen: only the version of now, which was read. */
async function sign(
  query: Query,
  store: Store,
  { actor, address, version, by, write }: Signing,
): Promise<Answer<Signed>> {
  const { clinic, user } = actor
  const current = await currentVersion(query, actor, address)
  if (current === undefined) return refused({ code: 'not-found' })
  if (current !== version) return refused({ code: 'version-conflict' })
  const at = store.now()
  const stamp = { id: store.newId(), user, by, at: at.toISOString() }
  const standing = await turned(
    query,
    { actor, address, write, at },
    (held, results) => signedExam(held, results, stamp) ?? together(finalOf(held), results),
  )
  const signed = standing ?? version
  const content = signatureOn({ type: address.type, id: address.id, version: signed }, stamp)
  await write(at, [
    { type: 'Provenance', id: stamp.id, patient: address.patient, ...WRITTEN_HERE, content },
  ])
  await query(
    `insert into legato.signature
        (clinic, provenance, type, id, version, patient, account, name, at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [clinic, stamp.id, address.type, address.id, signed, address.patient, user, by, at],
  )
  return ok({ by, at: stamp.at, version: signed })
}

/** The Provenance is deleted, and stays in the history: who signed, and that it was taken back. */
async function unsign(
  query: Query,
  store: Store,
  { actor, address, version, write }: Omit<Signing, 'by'>,
): Promise<Answer<void>> {
  const { clinic, user } = actor
  if ((await currentVersion(query, actor, address)) !== version)
    return refused({ code: 'version-conflict' })
  const gone = await query<{ provenance: string }>(
    `delete from legato.signature
      where clinic = $1 and type = $2 and id = $3 and version = $4 and account = $5
      returning provenance`,
    [clinic, address.type, address.id, version, user],
  )
  if (gone.length === 0) return refused({ code: 'signed-by-another' })
  const deleted = gone.map(({ provenance }) => ({
    ...{ type: 'Provenance', id: provenance, patient: address.patient },
    ...{ ...WRITTEN_HERE, content: null },
  }))
  const at = store.now()
  await write(at, deleted)
  const [other] = await signaturesOn(query, actor, { address, version })
  // Who else signed it stands for it still.
  if (!other)
    await turned(
      query,
      { actor, address, write, at },
      (held, results) => takenBackExam(held, results) ?? together(preliminaryOf(held), results),
    )
  return ok(undefined)
}

interface Turning extends Pick<Signing, 'actor' | 'address' | 'write'> {
  readonly at: Date
}

/**
 * What a machine made, and an exam, is preliminary until somebody stands for it, and again when
 * nobody does: the same content as a new version with the other status, and so the results of a
 * report. The number of that version; undefined where nothing was to be turned.
 */
async function turned(
  query: Query,
  { actor, address, write, at }: Turning,
  turn: (held: Resource, results: readonly Resource[]) => readonly Resource[] | undefined,
): Promise<string | undefined> {
  const { clinic } = actor
  const { patient, type, id } = address
  const [held] = await current(query, clinic, { patient, of: [[type, id]] })
  if (!held) return undefined
  const contents = turn(held, await current(query, clinic, { patient, of: resultsOf(held) }))
  if (!contents) return undefined
  const [made] = await write(
    at,
    contents.map((content) => ({
      ...{ type: content.resourceType, id: content.id ?? '', patient, ...WRITTEN_HERE, content },
    })),
  )
  return made && String(made.version)
}

/** What a machine made, with the results of a report. */
function together(
  whole: ReturnType<typeof finalOf>,
  results: readonly Resource[],
): readonly Resource[] | undefined {
  return whole && [whole, ...standingAs(whole, results)]
}

interface Sought {
  readonly patient: string
  readonly of: readonly (readonly [type: string, id: string])[]
}

async function current(
  query: Query,
  clinic: string,
  { patient, of }: Sought,
): Promise<readonly Resource[]> {
  if (of.length === 0) return []
  const rows = await query<{ content: Resource }>(
    `select content from legato.resource_version
        join unnest($3::text[], $4::text[]) as wanted (kind, name) on kind = type and name = id
      where clinic = $1 and patient = $2 and current and content is not null`,
    [clinic, patient, of.map(([type]) => type), of.map(([, id]) => id)],
  )
  return rows.map(({ content }) => content)
}

async function currentVersion(
  query: Query,
  { clinic }: Actor,
  { patient, type, id }: ResourceAddress,
): Promise<string | undefined> {
  const [row] = await query<{ version: number }>(
    `select version from legato.resource_version
      where clinic = $1 and patient = $2 and type = $3 and id = $4 and current
        and content is not null`,
    [clinic, patient, type, id],
  )
  return row && String(row.version)
}

async function signaturesOn(
  query: Query,
  { clinic }: Actor,
  { address, version }: { readonly address: ResourceAddress; readonly version: string },
): Promise<readonly Signed[]> {
  const rows = await query<{ name: string; at: Date }>(
    `select name, at from legato.signature
      where clinic = $1 and type = $2 and id = $3 and version = $4 order by at, provenance`,
    [clinic, address.type, address.id, version],
  )
  return rows.map(({ name, at }) => ({ by: name, at: at.toISOString(), version }))
}
