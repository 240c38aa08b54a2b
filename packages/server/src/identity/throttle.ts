import type { ClinicId } from '@legato/values'
import type { Query } from '../repository/store.ts'
import { fingerprint } from './fingerprint.ts'

/** So many failed tries of one key within a while. */
export interface Limit {
  readonly key: string
  readonly max: number
  readonly minutes: number
}

interface Moment {
  readonly clinic: ClinicId
  readonly at: Date
}

/** There were too many tries. */
export interface Stopped {
  /** So long until the next is looked at. */
  readonly seconds: number
  /** It is the first that was stopped, the second, the fourth, the eighth: told so, a flood fills no audit. */
  readonly isToldOf: boolean
}

/**
 * Counts a try against each limit as failed from the start, so that many at once are no way around,
 * in this process or another. Nobody waits longer than a limit says, should the clock be set back.
 */
export async function beginTry(
  query: Query,
  { clinic, at }: Moment,
  limits: readonly Limit[],
): Promise<Stopped | undefined> {
  const keyed = limits.map((limit) => ({ ...limit, hash: fingerprint(limit.key) }))
  const counted = await query<{ key: Buffer; count: number; until: Date }>(
    // In the order of keys: two tries that meet wait for each other, and never crosswise.
    `insert into legato.attempt (clinic, key, count, until)
      select $1, key, 1, $2::timestamptz + minutes * interval '1 minute'
        from unnest($3::bytea[], $4::integer[]) as given (key, minutes) order by key
      on conflict (clinic, key) do update set
        count = case when attempt.until <= $2 then 1 else attempt.count + 1 end,
        until = case when attempt.until <= $2 then excluded.until
          else least(attempt.until, excluded.until) end
      returning key, count, until`,
    [clinic, at, keyed.map(({ hash }) => hash), keyed.map(({ minutes }) => minutes)],
  )
  const over = counted.flatMap(({ key, count, until }) => {
    const limit = keyed.find(({ hash }) => key.equals(hash))
    const seconds = Math.ceil((until.getTime() - at.getTime()) / 1000)
    return limit && count > limit.max ? [{ seconds, beyond: count - limit.max }] : []
  })
  if (over.length === 0) return undefined
  return {
    seconds: Math.max(...over.map(({ seconds }) => seconds)),
    isToldOf: over.some(({ beyond }) => Number.isInteger(Math.log2(beyond))),
  }
}

/** The try did not fail: it is taken back, and no one else's with it. Old counts are swept out. */
export async function succeedTry(
  query: Query,
  { clinic, at }: Moment,
  limits: readonly Limit[],
): Promise<void> {
  const keys = limits.map(({ key }) => fingerprint(key))
  await query(
    `update legato.attempt set count = greatest(attempt.count - 1, 0)
      from (select key from legato.attempt where clinic = $1 and key = any ($2::bytea[])
        order by key for update) as mine
      where attempt.clinic = $1 and attempt.key = mine.key`,
    [clinic, keys],
  )
  await query(
    `delete from legato.attempt where clinic = $1 and key in
      (select key from legato.attempt where clinic = $1 and until <= $2
        limit 100 for update skip locked)`,
    [clinic, at],
  )
}
