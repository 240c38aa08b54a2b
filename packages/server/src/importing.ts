import { readdir, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import {
  beginRun,
  carryOut,
  type Desk,
  type FileMeant,
  type OnDone,
  type RunReport,
  reportOn,
} from './bulk/index.ts'
import { byHand, type HandOptions } from './by-hand.ts'
import { findAccount } from './identity/account.ts'
import { leave } from './jobs/jobs.ts'
import { inClinic } from './repository/store.ts'

export interface ImportOptions extends HandOptions {
  /** Files of FHIR R4, or folders of them. */
  readonly paths: readonly string[]
  /** The account in whose name it is done: who treats is on the care teams from then on. */
  readonly account: string
  readonly onDone?: OnDone
}

export interface ImportDone extends RunReport {
  /** It was begun before, and went on where it stopped. */
  readonly isResumed: boolean
  /** Resources read in this go, and what it took. */
  readonly read: number
  readonly seconds: number
}

/** When nobody has heard of an import for so long, a server that runs goes on with it. */
const UNHEARD_S = 30

/**
 * Takes files of any size into the record, batch by batch. What was begun and broken off goes on
 * where it stopped: when it is asked for again, or by a server on this machine.
 *
 * @throws where there is no such file or account, or a file changed since it was begun
 */
export function importFiles({
  paths,
  account: name,
  onDone,
  ...options
}: ImportOptions): Promise<ImportDone> {
  return byHand(options, async ({ store, clinic }) => {
    const desk = { store, clinic }
    const files = await filesMeant(paths)
    const account = await accountNamed(desk, name)
    const { run, isResumed } = await beginRun(desk, { account, host: hostname(), files })
    await leave(store.pool, { kind: 'import', data: { run }, key: run, afterS: UNHEARD_S })
    const began = performance.now()
    const read = await carryOut(desk, run, { onDone })
    const seconds = (performance.now() - began) / 1000
    return { ...(await reportOn(desk, run)), isResumed, read, seconds }
  })
}

async function filesMeant(paths: readonly string[]): Promise<readonly FileMeant[]> {
  const named = (await Promise.all(paths.map(filesIn))).flat()
  if (named.length === 0)
    throw new Error(`There is no .ndjson or .json file in ${paths.join(', ')}.`)
  return Promise.all(
    [...new Set(named)].map(async (path) => {
      const { size, mtime } = await stat(path)
      return { path, bytes: size, changed: mtime.toISOString() }
    }),
  )
}

async function filesIn(given: string): Promise<readonly string[]> {
  const path = resolve(given)
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new Error(`There is no file or folder ${given}.`)
  if (!found.isDirectory()) return [path]
  const names = await readdir(path)
  return names
    .filter((name) => /\.(?:ndjson|json)$/.test(name))
    .sort()
    .map((name) => join(path, name))
}

async function accountNamed({ store, clinic }: Desk, name: string): Promise<string> {
  const row = await inClinic(store.pool, clinic, (query) => findAccount(query, clinic, name))
  if (row === undefined || row.disabled) throw new Error(`There is no open account ${name}.`)
  const treats = ['neurologist', 'vascular-surgeon', 'sleep-physician', 'nurse']
  if (!row.roles.some((role) => treats.includes(role)))
    throw new Error(`${name} may not import: that is for a physician or a nurse.`)
  return row.id
}
