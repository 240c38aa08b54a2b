import type { Actor } from '@legato/clinic/record'
import { type CivilDate, id, type PatientId } from '@legato/values'
import { asActor, type Store } from '../repository/store.ts'

/** A record in which nothing changes is looked at so often: visits are told weeks ahead. */
const EVERY_DAYS = 7

/** Whose record is to be looked at on a day: those that changed since, and those of a week ago. */
export function waitingFor(
  store: Pick<Store, 'pool' | 'now'>,
  actor: Actor,
  day: CivilDate,
): Promise<readonly PatientId[]> {
  return asActor(store, { actor }, async (query) => {
    const rows = await query<{ patient: string }>(
      `select v.patient from legato.resource_version v
        left join legato.reminded r on r.clinic = v.clinic and r.patient = v.patient
        where v.clinic = $1 and v.patient is not null and v.current
        group by v.patient, r.day, r.at
        having r.day is null or r.day + $3::int <= $2::date or max(v.at) > r.at
        order by v.patient`,
      [actor.clinic, day, EVERY_DAYS],
    )
    return rows.map(({ patient }) => id<'Patient'>(patient))
  })
}

export interface Look {
  readonly patient: PatientId
  readonly day: CivilDate
  /** Before it was read: what comes from now on is looked at again. */
  readonly at: Date
}

export function noteLook(
  store: Pick<Store, 'pool' | 'now'>,
  actor: Actor,
  { patient, day, at }: Look,
): Promise<void> {
  return asActor(store, { actor }, async (query) => {
    await query(
      `insert into legato.reminded (clinic, patient, day, at) values ($1, $2, $3, $4)
        on conflict (clinic, patient) do update set day = excluded.day, at = excluded.at`,
      [actor.clinic, patient, day, at],
    )
  })
}
