import type { Desk, Scoring } from './score.ts'

/**
 * The scorings that recordings wait for, each with its turn. A process may end between the keeping of
 * a recording and the asking for its scoring: who starts next asks again. For the program, not in the
 * name of an account.
 */
export async function waitingScorings({
  store,
  clinic,
}: Desk): Promise<readonly (Scoring & { readonly turn: number })[]> {
  const { rows } = await store.pool.query<Scoring & { readonly turn: number }>(
    `select id as recording, account, turn from legato.recording
      where clinic = $1 and state = 'waiting' order by at`,
    [clinic],
  )
  return rows
}
