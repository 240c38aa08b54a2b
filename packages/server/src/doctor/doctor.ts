import { type ClinicId, id } from '@legato/values'
import type { Pool } from 'pg'
import { isThere, noDatabase } from '../by-hand.ts'
import { type Config, type Given, readConfig } from '../config.ts'
import { DatabaseUnavailable, openDatabase } from '../postgres/index.ts'
import type { Check, Examined } from './check.ts'
import { checkClock, checkDatabase, checkMigrations } from './database.ts'
import { checkAuditChain, checkBackup } from './keeping.ts'
import { checkDisk, checkProgram } from './machine.ts'

export interface DoctorOptions extends Given {
  readonly version: string
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly now?: () => Date
}

const OF_DATABASE: readonly {
  readonly name: string
  readonly look: (examined: Examined) => Promise<Check>
}[] = [
  { name: 'database', look: checkDatabase },
  { name: 'versions', look: checkMigrations },
  { name: 'clock', look: checkClock },
  { name: 'backup', look: checkBackup },
  { name: 'audit', look: checkAuditChain },
]

/** Looks at everything that a clinic depends on and changes nothing. The server may run meanwhile. */
export async function examine({
  version,
  environment = process.env,
  now = () => new Date(),
  ...given
}: DoctorOptions): Promise<readonly Check[]> {
  const config = readConfig(environment, given)
  const machine = [checkProgram(version, process.versions.node), await checkDisk(config)]
  return [...machine, ...(await database(config, now()))]
}

async function database(config: Config, now: Date): Promise<readonly Check[]> {
  if (!(await isThere(config))) return lacking(noDatabase(config))
  try {
    const { pool, stop } = await openDatabase(config)
    try {
      const examined = { config, pool, now, clinic: await clinicIn(pool) }
      const checks: Check[] = []
      for (const one of OF_DATABASE) checks.push(await looked(one, examined))
      return checks
    } finally {
      await stop()
    }
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return lacking(error)
    return without({ say: error instanceof Error ? error.message : 'It cannot be reached' })
  }
}

function lacking({
  what,
  where,
  todo,
}: Pick<DatabaseUnavailable, 'what' | 'where' | 'todo'>): readonly Check[] {
  return without({ say: `${what.replace(/\.$/, '')}: ${where}`, todo })
}

function without(why: Pick<Check, 'say' | 'todo'>): readonly Check[] {
  return OF_DATABASE.map(({ name }) =>
    name === 'database'
      ? { name, state: 'bad', ...why }
      : { name, state: 'unknown', say: 'Could not be looked at without the database' },
  )
}

async function looked(
  { name, look }: (typeof OF_DATABASE)[number],
  examined: Examined,
): Promise<Check> {
  try {
    return await look(examined)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    return { name, state: 'unknown', say: `Could not be looked at${code}` }
  }
}

async function clinicIn(pool: Pool): Promise<ClinicId | undefined> {
  const { rows } = await pool
    .query<{ clinic: string }>('select clinic from legato.clinic limit 1')
    .catch(() => ({ rows: [] }))
  return rows[0] && id<'Clinic'>(rows[0].clinic)
}
