import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, person, type Trial } from '../../trial.ts'
import { contract } from '../contract/index.ts'
import { addClinic, createRepository } from '../index.ts'
import { rebuildIndex, renewIndexes } from './rebuild.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

const TABLES = ['search_term', 'search_range', 'search_text'] as const

async function rows(clinic: string) {
  const all = TABLES.map(async (table) => {
    const { rows } = await trial.pool.query<{ row: string }>(
      `select found::text as row from legato.${table} as found where clinic = $1 order by 1`,
      [clinic],
    )
    return rows.map(({ row }) => row)
  })
  return (await Promise.all(all)).flat()
}

test('what searches find, made anew from the record, is what the writing of it made', async () => {
  const clinic = await addClinic(trial, 'Clinic')
  const clinician = await person(trial, clinic, { roles: ['neurologist'] })
  const repository = createRepository(trial)
  const filling = contract.find(
    ({ name }) =>
      name === 'a change is found by what it says now, and what was deleted is not found',
  )
  await filling?.run({ repository, clinician, stranger: clinician, person: async () => clinician })
  const written = await rows(clinic)
  expect(written.length).toBeGreaterThan(50)
  await rebuildIndex(trial.pool, clinic)
  expect(await rows(clinic)).toEqual(written)
  for (const table of TABLES) await trial.pool.query(`delete from legato.${table}`)
  await renewIndexes(trial.pool)
  expect(await rows(clinic)).toEqual([])
  await trial.pool.query(`update legato.search_state set reading = 'of before'`)
  await renewIndexes(trial.pool)
  expect(await rows(clinic)).toEqual(written)
  // -1: PostgreSQL has never looked how much there is.
  const { rows: measured } = await trial.pool.query(
    `select from pg_class where oid = any ($1::regclass[]) and reltuples > 0`,
    [TABLES.map((table) => `legato.${table}`)],
  )
  expect(measured).toHaveLength(3)
})
