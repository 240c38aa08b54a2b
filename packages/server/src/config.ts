import { resolve } from 'node:path'
import { type CountryId, countryIds, isCountryId } from '@legato/knowledge'
import { dataDirectoryOf } from './postgres/index.ts'

/**
 * How a server is set up. Everything may be set by the environment; what is not set has a value
 * that suits one clinic on one machine.
 *
 * | variable | meaning | if not set |
 * |---|---|---|
 * | `LEGATO_PORT` | the port on 127.0.0.1; `--port` goes before | 8040 |
 * | `LEGATO_DATA` | the folder of database and log; `--data` goes before | `.legato` |
 * | `DATABASE_URL` | a PostgreSQL of the clinic's instead of the embedded one | |
 * | `LEGATO_CLINIC` | the name of the clinic that the first start makes | Clinic |
 * | `LEGATO_COUNTRY` | where the clinic stands: US, DE, GB, FR or ES | `generic` |
 * | `LEGATO_EXAMPLES` | `yes` or `no`: load the invented patients at the first start | `yes`, with `DATABASE_URL` `no` |
 * | `LEGATO_HOSTS` | names under which a proxy reaches this server, with commas between | |
 * | `LEGATO_HTTPS` | `yes` when that proxy speaks https: cookies then travel no other way | `no` |
 * | `LEGATO_IMPORT_MB` | the largest file that may be imported, in MB | 64 |
 * | `LEGATO_INSTRUMENTS` | a file with the texts of instruments that the clinic may use | `instruments.json` in the data folder, if it is there |
 * | `LEGATO_IDLE_MINUTES` | an unused session ends after | 30 |
 * | `LEGATO_SESSION_HOURS` | any session ends after | 12 |
 * | `LEGATO_METRICS_TOKEN` | who sends it as `Authorization: Bearer …` may read `/api/metrics`; 16 characters or more | nobody may |
 */
export interface Config {
  readonly port: number
  readonly dataDirectory: string
  readonly databaseUrl: string | undefined
  readonly clinic: string
  readonly country: CountryId
  readonly examples: boolean
  readonly hosts: readonly string[]
  readonly secure: boolean
  readonly importMb: number
  readonly instruments: string | undefined
  readonly idleMin: number
  readonly absoluteMin: number
  readonly metricsToken: string | undefined
}

/** What the command line said; it goes before the environment. */
export interface Given {
  readonly port?: string
  readonly data?: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** Throws on a value that cannot be used, naming the variable, what it was and what it may be. */
export function readConfig(environment: Environment, { port, data }: Given = {}): Config {
  const number = (name: string, range: Range) => numberOf(name, environment[name], range)
  const databaseUrl = environment.DATABASE_URL || undefined
  return {
    port: port === undefined ? number('LEGATO_PORT', PORTS) : numberOf('--port', port, PORTS),
    dataDirectory: resolve(data || dataDirectoryOf(environment)),
    databaseUrl,
    clinic: environment.LEGATO_CLINIC || 'Clinic',
    country: countryOf(environment.LEGATO_COUNTRY),
    examples: isYes(environment, 'LEGATO_EXAMPLES', databaseUrl === undefined),
    hosts: (environment.LEGATO_HOSTS ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
    secure: isYes(environment, 'LEGATO_HTTPS', false),
    importMb: number('LEGATO_IMPORT_MB', { least: 1, most: 512, unset: 64 }),
    instruments: environment.LEGATO_INSTRUMENTS
      ? resolve(environment.LEGATO_INSTRUMENTS)
      : undefined,
    idleMin: number('LEGATO_IDLE_MINUTES', { least: 1, most: 1440, unset: 30 }),
    metricsToken: tokenOf(environment.LEGATO_METRICS_TOKEN),
    absoluteMin: 60 * number('LEGATO_SESSION_HOURS', { least: 1, most: 168, unset: 12 }),
  }
}

const SHORTEST_TOKEN = 16

function tokenOf(text: string | undefined): string | undefined {
  if (text === undefined || text === '' || text.length >= SHORTEST_TOKEN) return text || undefined
  throw new Error(`LEGATO_METRICS_TOKEN must have ${SHORTEST_TOKEN} characters or more.`)
}

function countryOf(text: string | undefined): CountryId {
  const id = text || 'generic'
  if (isCountryId(id)) return id
  throw new Error(`LEGATO_COUNTRY must be one of ${countryIds.join(', ')}, not "${text}".`)
}

interface Range {
  readonly least: number
  readonly most: number
  readonly unset: number
}

/** Port 0 lets the system choose a free one. */
const PORTS: Range = { least: 0, most: 65_535, unset: 8040 }

function numberOf(name: string, text: string | undefined, { least, most, unset }: Range): number {
  if (text === undefined || text === '') return unset
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw new Error(`${name} must be a whole number from ${least} to ${most}, not "${text}".`)
}

function isYes(environment: Environment, name: string, unset: boolean): boolean {
  const text = environment[name]
  if (text === undefined || text === '') return unset
  if (text === 'yes' || text === 'no') return text === 'yes'
  throw new Error(`${name} must be yes or no, not "${text}".`)
}
