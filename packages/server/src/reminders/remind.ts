import { createHash } from 'node:crypto'
import { remindersFor } from '@legato/clinic'
import type { Actor, Repository } from '@legato/clinic/record'
import type { Task } from '@legato/fhir'
import type { CountryId } from '@legato/knowledge'
import type { CivilDate, ClinicId, PatientId } from '@legato/values'
import { alone } from '../jobs/alone.ts'
import { troubleOf } from '../postgres/index.ts'
import { createRepository } from '../repository/index.ts'
import type { Store } from '../repository/store.ts'
import { dayIn } from '../zone.ts'
import { reminderOf } from './actor.ts'
import { noteLook, waitingFor } from './rows.ts'

/** What a round is made by: the knowledge of a country. */
export interface Rounding {
  readonly country: CountryId
}

/** And whose records are looked through. */
export interface Rounds extends Rounding {
  readonly store: Store
  readonly clinic: ClinicId
}

export interface Round {
  /** Records that were looked at. */
  readonly looked: number
  /** Reminders that were written, closed or moved. */
  readonly written: number
}

/**
 * Looks through all records that may have something due and writes the reminders. One hand at a
 * time. May be begun anew after a crash: it goes on with those who were not looked at, and a
 * reminder that is there is not written again.
 */
export function remind({ store, clinic, country }: Rounds): Promise<Round> {
  return alone(store.pool, `reminders of ${clinic}`, async () => {
    const actor = reminderOf(clinic)
    const day = dayIn(store.around?.zone, store.now())
    const repository = createRepository(store)
    const patients = await waitingFor(store, actor, day)
    let [written, failed] = [0, 0]
    for (const patient of patients) {
      const at = store.now()
      const looking = { repository, actor, country, day, at }
      const made = await lookAt(looking, patient).catch(unlessTrouble)
      if (made === undefined) failed += 1
      else await noteLook(store, actor, { patient, day, at })
      written += made ?? 0
    }
    if (failed > 0) throw unlooked(failed)
    return { looked: patients.length, written }
  })
}

/** One record that the program stumbles over keeps nobody else's reminders from being written. */
function unlooked(count: number): Error {
  const text = `${count} records could not be looked at; they are tried again with the next round.`
  return Object.assign(new Error(text), { code: 'record-not-looked-at' })
}

function unlessTrouble(error: unknown): undefined {
  if (troubleOf(error)) throw error
}

interface Looking {
  readonly repository: Repository
  readonly actor: Actor
  readonly country: CountryId
  readonly day: CivilDate
  readonly at: Date
}

/** Each reminder by itself: what somebody changed or removed at this moment waits for another day. */
async function lookAt(
  { repository, actor, country, day, at }: Looking,
  patient: PatientId,
): Promise<number> {
  const record = await repository.record(actor, patient)
  if (record.kind === 'refused') return 0
  const tasks = remindersFor(record.value, {
    ...{ asOf: day, at: at.toISOString(), country },
    idOf: (key) => idOf(patient, key),
  })
  let written = 0
  for (const task of tasks) {
    const answer = await write(repository, actor, task)
    if (answer.kind === 'ok') written += 1
  }
  return written
}

/** A new one must be new: one that was removed by hand does not come back. */
function write({ resources }: Repository, actor: Actor, task: Task) {
  const ifMatch = task.meta?.versionId
  return ifMatch === undefined
    ? resources.create(actor, task)
    : resources.update(actor, task, { ifMatch })
}

/** The same for the same patient and thing, so that two who write at once write one. */
function idOf(patient: PatientId, key: string): string {
  return createHash('sha256').update(`${patient} ${key}`).digest('hex').slice(0, 32)
}
