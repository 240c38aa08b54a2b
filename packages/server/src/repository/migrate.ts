import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pool, PoolClient } from 'pg'

const FOLDER = join(import.meta.dirname, 'migrations')
/** Any number, the same in every process: whoever holds it migrates, the others wait. */
const LOCK = 7_353_486

/**
 * Brings the database to this version of Legato: each migration once, in order, in one transaction,
 * so that a start that fails leaves the database as it was. Several processes may start at once.
 * Rejects, with what to do, when the database is newer than this program or forbids the role.
 * With `only`, just these: a backup is restored into the tables that it was taken from.
 */
export function migrate(pool: Pool, only?: readonly string[]): Promise<void> {
  return alone(pool, 'commit', async (client) => {
    await prepareRole(client)
    await applyMissing(client, only)
  })
}

/** Tries all that is missing on this very database and takes it back again; tells what it was. */
export async function checkMigrations(pool: Pool): Promise<readonly string[]> {
  const { missing } = await missingMigrations(pool)
  await alone(pool, 'rollback', async (client) => {
    await prepareRole(client)
    await applyMissing(client)
  })
  return missing
}

/** A migration to be taken back, and what is lost with it. */
export interface StepBack {
  readonly name: string
  readonly loses: string
}

/** What was applied after this migration, the newest first. Throws where it was never applied. */
export async function stepsBack(pool: Pool, last: string): Promise<readonly StepBack[]> {
  const { rows } = await pool.query<{ name: string }>(
    'select name from legato.migration order by name desc',
  )
  const names = rows.map(({ name }) => name)
  if (!names.includes(last))
    throw new Error(
      `This database has no migration ${last}; it has ${names.toReversed().join(', ')}.`,
    )
  const steps = names.slice(0, names.indexOf(last))
  return Promise.all(steps.map(async (name) => ({ name, loses: losses(await backward(name)) })))
}

/** Takes back all that was applied after this migration, whole or not at all. */
export async function migrateBack(pool: Pool, last: string): Promise<readonly StepBack[]> {
  const steps = await stepsBack(pool, last)
  await alone(pool, 'commit', async (client) => {
    for (const { name } of steps) {
      await client.query(await backward(name))
      await client.query('delete from legato.migration where name = $1', [name])
    }
  })
  return steps
}

function backward(name: string): Promise<string> {
  return readFile(join(FOLDER, 'back', name), 'utf8')
}

/** The comment with which every way back begins. */
function losses(sql: string): string {
  const comment = /^(?:-- .*\n)+/.exec(sql)?.[0] ?? ''
  return comment.replace(/^-- /gm, '').trim().replace(/\s+/g, ' ')
}

/** Does work in one transaction while no other process migrates. */
async function alone(
  pool: Pool,
  end: 'commit' | 'rollback',
  work: (client: PoolClient) => Promise<void>,
): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    await work(client)
    await client.query(end)
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

async function applyMissing(client: PoolClient, only?: readonly string[]): Promise<void> {
  await client.query('create schema if not exists legato')
  await client.query('grant usage on schema legato to legato_app')
  await client.query(
    `create table if not exists legato.migration
      (name text primary key, applied_at timestamptz not null default now())`,
  )
  const applied = await client.query<{ name: string }>('select name from legato.migration')
  const names = applied.rows.map((row) => row.name)
  const files = await migrations()
  refuseNewer([...names, ...(only ?? [])].filter((name) => !files.includes(name)))
  for (const file of (only ?? files).filter((name) => !names.includes(name))) {
    await client.query(await readFile(join(FOLDER, file), 'utf8'))
    await client.query('insert into legato.migration (name) values ($1)', [file])
  }
}

/** All migrations of this program, in their order. */
export async function migrations(): Promise<readonly string[]> {
  return (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort()
}

/** The migrations that this database lacks, and those of a newer program. Changes nothing. */
export async function missingMigrations(
  pool: Pool,
): Promise<{ readonly missing: readonly string[]; readonly strangers: readonly string[] }> {
  const { rows: begun } = await pool.query<{ there: boolean }>(
    `select to_regclass('legato.migration') is not null as there`,
  )
  const applied = begun[0]?.there
    ? await pool.query<{ name: string }>('select name from legato.migration')
    : { rows: [] }
  const names = applied.rows.map((row) => row.name)
  const files = await migrations()
  return {
    missing: files.filter((name) => !names.includes(name)),
    strangers: names.filter((name) => !files.includes(name)),
  }
}

function refuseNewer(strangers: readonly string[]): void {
  if (strangers.length === 0) return
  throw new Error(
    `This database was written by a newer Legato (${strangers.join(', ')}). ` +
      'Start that version, or restore a backup made before it.',
  )
}

/**
 * The application works as `legato_app`, which owns no table, so that row security binds it.
 * Making a role is a right that a clinic's own PostgreSQL may withhold.
 */
async function prepareRole(client: PoolClient): Promise<void> {
  const { rows } = await client.query<Rights>(
    `select rolsuper as super, rolcreaterole as creates, current_user as me,
        exists (select from pg_roles as app where app.rolname = 'legato_app'
          and pg_has_role(current_user, app.oid, 'member')) as member
      from pg_roles where rolname = current_user`,
  )
  const [rights] = rows
  if (rights === undefined || rights.member) return
  if (!rights.super && !rights.creates) throw new Error(roleMissing(rights.me))
  await client.query(CREATE_ROLE)
  if (rights.super) return
  // The role was made by somebody else: only they may give it.
  await client.query('grant legato_app to current_user').catch((cause) => {
    throw new Error(roleMissing(rights.me), { cause })
  })
}

interface Rights {
  readonly super: boolean
  readonly creates: boolean
  readonly member: boolean
  readonly me: string
}

/** Roles belong to the whole PostgreSQL: another database of it may be making the same one now. */
const CREATE_ROLE = `do $$ begin create role legato_app nologin;
  exception when duplicate_object or unique_violation then null; end $$`

function roleMissing(user: string): string {
  return (
    `Legato needs the database role legato_app, and ${user} may not make it. ` +
    'Ask the administrator of this PostgreSQL to run: ' +
    `create role legato_app nologin; grant legato_app to "${user}";`
  )
}
