import { createHash } from 'node:crypto'
import {
  type Actor,
  type Answer,
  DIARY,
  type DiaryNight,
  diaryNight,
  diaryResponse,
  subjectAsHeld,
} from '@legato/clinic/record'
import type { Resource } from '@legato/fhir'
import type { PatientId } from '@legato/values'
import type { SavedNight } from './api-diary.ts'
import { ok, perform, refused, type Write } from './repository/perform.ts'
import { insist } from './repository/resources/overtaken.ts'
import type { Query, Store } from './repository/store.ts'
import { WRITTEN_HERE } from './repository/versions.ts'

export interface NightChange {
  readonly night: DiaryNight
  /** The version that was corrected; none for a first one. */
  readonly version: string | undefined
}

/** Keeps nights of bedside diaries. */
export interface DiaryKeeper {
  /** Refuses with `version-conflict` when another version is the one of now and says otherwise. */
  keep(actor: Actor, patient: PatientId, change: NightChange): Promise<Answer<SavedNight>>
}

const TYPE = 'QuestionnaireResponse'

export function createDiaryKeeper(store: Store): DiaryKeeper {
  return {
    keep: (actor, patient, change) =>
      insist(
        () =>
          perform(
            store,
            {
              ...{ actor, patient, verb: 'log', type: TYPE, id: idOf(patient, change.night) },
              ...{ action: 'U', interaction: 'update', what: 'diary' },
            },
            (query, { write }) => keep(query, { store, actor, patient, write }, change),
          ),
        async () => refused({ code: 'version-conflict' }),
      ),
  }
}

/**
 * One response for each night of a patient: two phones mean the same one. Ids have 64 signs at most,
 * and two patients never share one, be their own ids as long.
 */
function idOf(patient: PatientId, { night }: DiaryNight): string {
  const id = `${night}-${patient}`
  return id.length <= 64
    ? id
    : `${night}-${createHash('sha256').update(patient).digest('hex').slice(0, 50)}`
}

interface Keeping {
  readonly store: Store
  readonly actor: Actor
  readonly patient: PatientId
  readonly write: Write
}

async function keep(
  query: Query,
  { store, actor, patient, write }: Keeping,
  { night, version }: NightChange,
): Promise<Answer<SavedNight>> {
  const own = idOf(patient, night)
  // A night that came with a patient who was merged into this one stands under an id of theirs.
  const [held] = await query<{ id: string; version: number; content: Resource | null }>(
    `select id, version, content from legato.resource_version
      where clinic = $1 and type = $2 and current
        and (id = $3 or patient = $4 and starts_with(id, $5) and content ->> 'questionnaire' = $6)
      order by content is null, id <> $3, id limit 1`,
    [actor.clinic, TYPE, own, patient, `${night.night}-`, DIARY],
  )
  const id = held?.id ?? own
  const stands = held?.content ? diaryNight(held.content) : undefined
  // The answer to the first sending was lost on its way: it is the same night.
  if (held && stands && isSame(stands, night)) return ok({ version: `${held.version}` })
  if (held?.content && `${held.version}` !== version) return refused({ code: 'version-conflict' })
  const author = actor.self === patient ? { author: `Patient/${patient}` } : {}
  const written = diaryResponse(night, { id, subject: `Patient/${patient}`, ...author })
  const before = held?.content?.resourceType === TYPE ? held.content : undefined
  const content = { ...written, subject: subjectAsHeld(`Patient/${patient}`, before) }
  const after = held?.version ?? 0
  await write(store.now(), [{ type: TYPE, id, after, patient, ...WRITTEN_HERE, content }])
  return ok({ version: `${after + 1}` })
}

function isSame(one: DiaryNight, other: DiaryNight): boolean {
  const plain = (night: DiaryNight) => JSON.stringify(Object.entries(night).toSorted(byName))
  return plain(one) === plain(other)
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a.localeCompare(b)
}
