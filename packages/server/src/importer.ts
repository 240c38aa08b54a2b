import { createHash } from 'node:crypto'
import {
  type Actor,
  type Answer,
  type Assembled,
  assembleParts,
  type Decision,
  type ImportSummary,
  type OpenDoubt,
  pack,
  type Repository,
  type TakeIn,
  type Taken,
  takeIn,
  unpack,
} from '@legato/clinic/record'
import { receiveParts, type Unread } from '@legato/clinic/sources'
import { reason } from '@legato/fhir'
import type { PatientId } from '@legato/values'
import { ok, refused, type Store } from './repository/index.ts'

/** What became of a file. */
export interface Imported {
  /** Absent when nothing in the file could be used. */
  readonly summary?: ImportSummary
  /** Whose record the file concerns. */
  readonly patients: readonly PatientId[]
  readonly unread: readonly Unread[]
  /** Who waits for a person's decision, from this file or the same one before. */
  readonly doubts: readonly OpenDoubt[]
}

/** The way of a file into the record. */
export interface Importer {
  take(actor: Actor, bytes: Uint8Array): Promise<Answer<Imported>>
  /** Takes in a held patient as the one that the person says. */
  settle(actor: Actor, doubt: string, decision: Decision): Promise<Answer<ImportSummary>>
}

export interface ImporterParts {
  readonly repository: Repository
  readonly newId: () => string
}

export function createImporter(parts: ImporterParts & Pick<Store, 'now'>): Importer {
  return {
    take: (actor, bytes) => takeFile(parts, actor, bytes),
    settle: (actor, doubt, decision) => settle(parts, actor, { doubt, decision }),
  }
}

async function takeFile(
  parts: ImporterParts & Pick<Store, 'now'>,
  actor: Actor,
  bytes: Uint8Array,
): Promise<Answer<Imported>> {
  // Bytes that are no UTF-8 become U+FFFD, which `receiveParts` finds and names.
  const assembled = assembleParts(receiveParts(new TextDecoder().decode(bytes)))
  const taken = await intoRecord(parts, actor, { assembled })
  if (taken.kind === 'refused') return taken
  const { summary, patients, doubts } = taken.value
  const open = doubts.length > 0 ? await parts.repository.doubts(actor) : ok([])
  if (open.kind === 'refused') return open
  const held = heldOf(assembled, taken.value)
  return ok({
    ...(summary === undefined ? {} : { summary }),
    patients,
    unread: [...assembled.unread, ...unborn(assembled, parts.now())],
    doubts: open.value.filter((doubt) => held.has(doubt.content)),
  })
}

const DAY_MS = 86_400_000

/** Whose birth date is that of a day that has begun nowhere yet: kept as it came, and told. */
function unborn({ records }: Assembled, now: Date): readonly Unread[] {
  const tomorrow = new Date(now.getTime() + DAY_MS).toISOString().slice(0, 10)
  return records
    .filter(({ patient: { birthDate = '' } }) => birthDate > tomorrow)
    .map(({ place }) => ({ place: `${place}.birthDate`, reason: reason('birth-date-in-future') }))
}

/** Somebody else may import at the same moment: what was planned in vain is planned anew, once. */
export async function intoRecord(
  { repository, newId }: ImporterParts,
  actor: Actor,
  file: Pick<TakeIn, 'assembled' | 'decisions' | 'settles'>,
): Promise<Answer<Taken>> {
  const attempt = () => takeIn(repository, actor, { ...file, digest: sha256, newId })
  const first = await attempt()
  return first.kind === 'refused' && isConflict(first) ? attempt() : first
}

function isConflict({ outcome }: Extract<Answer<never>, { kind: 'refused' }>): boolean {
  return outcome.issue[0]?.details?.coding?.[0]?.code === 'version-conflict'
}

function heldOf({ records }: Assembled, { doubts }: Taken): ReadonlySet<string> {
  const places = new Set(doubts.map((doubt) => doubt.place))
  return new Set(records.filter((record) => places.has(record.place)).map(pack))
}

async function settle(
  parts: ImporterParts,
  actor: Actor,
  { doubt, decision }: { readonly doubt: string; readonly decision: Decision },
): Promise<Answer<ImportSummary>> {
  const open = await parts.repository.doubts(actor)
  if (open.kind === 'refused') return open
  const asked = open.value.find((one) => one.id === doubt)
  if (!asked) return refused({ code: 'not-found' })
  if (decision.kind === 'same' && !asked.candidates.includes(decision.patient))
    return refused({ code: 'wrong-parameter', at: 'patient', values: { expected: 'a candidate' } })
  const record = unpack(asked.content)
  const taken = await intoRecord(parts, actor, {
    assembled: { records: [record], unread: [] },
    decisions: new Map([[record.place, decision]]),
    settles: doubt,
  })
  if (taken.kind === 'refused') return taken
  return taken.value.summary ? ok(taken.value.summary) : refused({ code: 'nothing-usable' })
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
