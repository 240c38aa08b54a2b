import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readConfig } from './config.ts'
import type { Hasher } from './identity/index.ts'
import { cheap } from './identity/trial-hasher.ts'
import { builtPages } from './pages.ts'
import { cast } from './postgres/mould.ts'
import { scratchFolder } from './postgres/scratch.ts'
import { start } from './start.ts'

export { documentHtml } from './documents/index.ts'
export { argon2id } from './identity/index.ts'
export { trialRecording } from './nights/trial-recording.ts'
export { type Database, openDatabase } from './postgres/index.ts'
export { addClinic, createRepository, migrate } from './repository/index.ts'
export { person } from './trial.ts'
export { builtPages, cast, cheap, scratchFolder }

export interface TrialOptions {
  readonly environment?: Readonly<Record<string, string>>
  /** Serve the built pages too, and not the API alone. */
  readonly pages?: boolean
  /** How passwords are kept, where it is to cost what it costs in a clinic. */
  readonly hasher?: Hasher
}

export interface TrialClinic {
  readonly address: string
  /** The same by its name, which passkeys need. */
  readonly home: string
  /** The link that makes the first administrator, where it is no demonstration. */
  readonly welcome: string | undefined
  /** Of the accounts of the demonstration, which are named after their roles: `neurologist`. */
  readonly password: string
  /** What the log holds so far. */
  readonly log: () => Promise<string>
  readonly stop: () => Promise<void>
}

/** Tests ask and change more in a minute than people do. */
const HURRIED = { LEGATO_READS_A_MINUTE: '1000000', LEGATO_WRITES_A_MINUTE: '1000000' }

/** Nothing is written that no test asked for. */
const QUIET = { LEGATO_REMIND_AT: 'never' }

/** For tests: a whole demonstration as `npm start` runs it, with a database of its own; it leaves nothing. */
export async function openTrialClinic({
  environment,
  pages = false,
  hasher = cheap,
}: TrialOptions = {}): Promise<TrialClinic> {
  const { folder, remove } = await scratchFolder()
  await cast(folder)
  const own = { LEGATO_DATA: folder, LEGATO_PORT: '0', LEGATO_DEMO: 'yes', ...QUIET, ...HURRIED }
  const config = readConfig({ ...own, ...environment })
  try {
    const running = await start({
      config,
      say: () => {},
      hasher,
      pages: pages ? builtPages : async () => undefined,
    })
    const stop = async () => {
      await running.stop()
      await remove()
    }
    return {
      address: running.address,
      home: running.home,
      welcome: running.welcome,
      password: running.demonstration?.password ?? '',
      log: () => readFile(join(folder, 'server.log'), 'utf8'),
      stop,
    }
  } catch (error) {
    await remove()
    throw error
  }
}
