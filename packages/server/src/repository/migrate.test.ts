import type { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scratchDatabase } from '../postgres/scratch.ts'
import { checkMigrations, migrate, migrateBack, migrations, stepsBack } from './migrate.ts'

let pool: Pool
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ pool, stop } = await scratchDatabase())
})
afterAll(() => stop())

/** Tables, columns, constraints, indexes, policies and rights of the schema. */
const SHAPE = `
  select 'column' as kind, table_name || '.' || column_name as name,
      concat_ws(' ', data_type, is_nullable, column_default, is_identity, is_generated) as told
    from information_schema.columns where table_schema = 'legato'
  union all select 'constraint', conrelid::regclass::text, pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'legato'::regnamespace
  union all select 'index', tablename, indexdef from pg_indexes where schemaname = 'legato'
  union all select 'policy', tablename, concat_ws(' ', policyname, qual, with_check)
    from pg_policies where schemaname = 'legato'
  union all select 'right', table_name, concat_ws(' ', grantee, privilege_type)
    from information_schema.role_table_grants where table_schema = 'legato'
  union all select 'column right', table_name || '.' || column_name, concat_ws(' ', grantee, privilege_type)
    from information_schema.column_privileges where table_schema = 'legato'
  union all select 'security', relname, relrowsecurity::text || relforcerowsecurity::text
    from pg_class where relnamespace = 'legato'::regnamespace and relkind in ('r', 'p')
  order by 1, 2, 3`

/** Names that PostgreSQL gives to checks count their tries, and mean nothing. */
async function shape(): Promise<readonly string[]> {
  const { rows } = await pool.query<{ kind: string; name: string; told: string }>(SHAPE)
  return rows.map(({ kind, name, told }) => `${kind} ${name} ${told}`)
}

test('every migration has a way back that says what it loses, and leaves what was before it', async () => {
  const names = await migrations()
  for (const [index, name] of names.entries()) {
    const before = names.slice(0, index)
    await migrate(pool, before)
    const was = await shape()
    await migrate(pool, [...before, name])
    const last = before.at(-1)
    if (last === undefined) continue
    const [step] = await stepsBack(pool, last)
    expect(step?.loses, name).toMatch(/^Loses .{10}/)
    await migrateBack(pool, last)
    expect(await shape(), `${name} and back`).toEqual(was)
  }
  await migrate(pool)
})

test('a check tries what is missing and leaves nothing of it', async () => {
  await migrate(pool)
  expect(await checkMigrations(pool)).toEqual([])
  const names = await migrations()
  await migrateBack(pool, names.at(-2) ?? '')
  const was = await shape()
  expect(await checkMigrations(pool)).toEqual([names.at(-1)])
  expect(await shape()).toEqual(was)
  await migrate(pool)
})

test('a way back to what never was is refused', async () => {
  await expect(migrateBack(pool, '500-nowhere.sql')).rejects.toThrow(
    'has no migration 500-nowhere.sql',
  )
})
