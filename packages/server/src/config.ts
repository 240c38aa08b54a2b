import { resolve } from 'node:path'
import { type CountryId, countryIds, isCountryId } from '@legato/knowledge'
import type { Encrypter } from 'age-encryption'
import { lockFrom } from './backup/keys.ts'
import type { Rotation } from './backup/rotation.ts'
import { type Environment, isYes, listOf, numberOf, type Range } from './environment.ts'
import { hospitalIn } from './hospital.ts'
import type { Paces } from './http/index.ts'
import type { HospitalOptions, SecondFactor } from './identity/index.ts'
import { assertSpelled } from './settings.ts'
import { zoneOf } from './zone.ts'

/**
 * How a server is set up. Everything may be set by the environment; what is not set has a value
 * that suits one clinic on one machine.
 *
 * | variable | meaning | if not set |
 * |---|---|---|
 * | `LEGATO_PORT` | the port on 127.0.0.1; `--port` goes before | 8040 |
 * | `LEGATO_BIND` | the address to listen on; any but `127.0.0.1` only behind a proxy that speaks https | `127.0.0.1` |
 * | `LEGATO_DEMO` | `yes`: a demonstration with invented patients and an account for each role; `--demo` says the same | `no` |
 * | `LEGATO_DATA` | the folder of database, key and log; `--data` goes before | `.legato`, of a demonstration `.legato-demo` |
 * | `LEGATO_KEY` | 32 bytes in base64 that seal the secrets in the database, the same for all servers on it | the file `key` in the data folder, made at the first start |
 * | `DATABASE_URL` | a PostgreSQL of the clinic's instead of the embedded one | |
 * | `LEGATO_DATABASE_TLS` | `no`: a `DATABASE_URL` on another machine may do without TLS, or without a certificate that is checked, where the network itself is encrypted | `yes` |
 * | `LEGATO_CLINIC` | the name of the clinic that the first start makes | Clinic |
 * | `LEGATO_COUNTRY` | where the clinic stands: US, DE, GB, FR or ES | `generic` |
 * | `LEGATO_ZONE` | the time zone of the clinic, as in `Europe/Berlin`: searches by date read times by it that were written without a zone; the same for all servers on a database, and searches are made ready anew when it changes | `UTC` |
 * | `LEGATO_REMIND_AT` | when every day, by the clock of `LEGATO_ZONE`, the server looks through the records for what is due, as in `05:00`; or `never` | `05:00` |
 * | `LEGATO_SECOND_FACTOR` | `staff`: who works here and has a password must turn on codes beside it, and may do nothing else until then; passkeys and the hospital's sign-in are two factors already; `everybody` asks patients and carers too; `nobody` leaves it to each | `staff`; in a demonstration `nobody` |
 * | `LEGATO_EXAMPLES` | `no`: a demonstration without the invented patients | `yes` in a demonstration, and nowhere else |
 * | `LEGATO_HOSTS` | names under which a proxy reaches this server, with commas between | |
 * | `LEGATO_HTTPS` | `yes` when that proxy speaks https: cookies then travel no other way | `no` |
 * | `LEGATO_IMPORT_MB` | the largest file that may be imported, and the largest body of the FHIR API, in MB | 64 |
 * | `LEGATO_RECORDING_MB` | the largest recording of a night, in MB | 2048 |
 * | `LEGATO_INSTRUMENTS` | a file with the texts of instruments that the clinic may use | `instruments.json` in the data folder, if it is there |
 * | `LEGATO_IDLE_MINUTES` | an unused session ends after | 30 |
 * | `LEGATO_GLASS_MINUTES` | a record opened outside its care team closes after | 60 |
 * | `LEGATO_SESSION_HOURS` | any session ends after | 12 |
 * | `LEGATO_OIDC_ISSUER` | the OpenID provider by which the hospital's staff may sign in; the next two belong to it | |
 * | `LEGATO_OIDC_CLIENT_ID`, `LEGATO_OIDC_CLIENT_SECRET` | what the provider knows this server by; it sends people back to `/api/session/hospital` | |
 * | `LEGATO_OIDC_NAME` | what the staff call that sign-in | the host of the issuer |
 * | `LEGATO_OIDC_ACR` | contexts of a sign-in there (acr), with commas between: one of them is asked for, and who comes by another is refused | left to the provider |
 * | `LEGATO_OIDC_AMR` | methods of a sign-in there (amr), such as `mfa`, with commas between: who comes without all of them is refused | left to the provider |
 * | `LEGATO_OIDC_MINUTES` | who proved there who they are longer ago must do so again (max_age) | left to the provider |
 * | `LEGATO_BREACHED_PASSWORDS` | a file of breached passwords, none of which may be chosen: lines of SHA-1 in hexadecimal, sorted, as *Have I Been Pwned* gives them out | no file is asked |
 * | `LEGATO_READS_A_MINUTE`, `LEGATO_WRITES_A_MINUTE` | so much an account may ask of one server, and change, in a minute | 1200, 300 |
 * | `LEGATO_BULK_ACCOUNTS` | names of accounts with which programs work, with commas between: they may ask more in a minute, and no code beside their password is asked of them | |
 * | `LEGATO_BULK_A_MINUTE` | so much each of those may ask, and change, in a minute | 60000 |
 * | `LEGATO_BACKUP_FOLDER` | a folder, best on another machine, into which the server backs up every night at 02:00 UTC; a recipient or passphrase belongs to it | no backups by itself |
 * | `LEGATO_BACKUP_KEEP` | so many of those backups stay | 14 |
 * | `LEGATO_METRICS_TOKEN` | who sends it as `Authorization: Bearer …` may read `/api/metrics`; 16 characters or more | nobody may |
 */
export interface Config {
  readonly port: number
  readonly isDemonstration: boolean
  readonly dataDirectory: string
  readonly databaseUrl: string | undefined
  /** A database elsewhere is spoken to by TLS alone, and its certificate is checked. */
  readonly databaseTls: boolean
  readonly clinic: string
  readonly country: CountryId
  /** The name of the clinic's time zone. */
  readonly zone: string
  /** The minute of the day at which reminders are written; undefined for never. */
  readonly remindAt: ClockTime | undefined
  /** Whose password is not enough. */
  readonly secondFactor: SecondFactor | undefined
  readonly key: Uint8Array | undefined
  readonly examples: boolean
  readonly hosts: readonly string[]
  readonly secure: boolean
  readonly importMb: number
  readonly recordingMb: number
  readonly instruments: string | undefined
  readonly idleMin: number
  readonly glassMin: number
  readonly absoluteMin: number
  readonly hospital: HospitalOptions | undefined
  /** A file of hashes of breached passwords. */
  readonly breachedPasswords: string | undefined
  readonly paces: Paces
  readonly metricsToken: string | undefined
  readonly bind: string
  readonly backups: (Rotation & { readonly lock: Encrypter }) | undefined
}

export interface ClockTime {
  readonly hour: number
  readonly minute: number
}

/** What the command line said; it goes before the environment. */
export interface Given {
  readonly port?: string
  readonly data?: string
  readonly demo?: boolean
}

/** Throws on a value that cannot be used, naming the variable, what it was and what it may be. */
export function readConfig(environment: Environment, { port, data, demo }: Given = {}): Config {
  assertSpelled(environment)
  const number = (name: string, range: Range) => numberOf(name, environment[name], range)
  const isDemonstration = demo || isYes(environment, 'LEGATO_DEMO', false)
  return {
    isDemonstration,
    port: port === undefined ? number('LEGATO_PORT', PORTS) : numberOf('--port', port, PORTS),
    dataDirectory: resolve(
      data || environment.LEGATO_DATA || (isDemonstration ? '.legato-demo' : '.legato'),
    ),
    databaseUrl: environment.DATABASE_URL || undefined,
    databaseTls: isYes(environment, 'LEGATO_DATABASE_TLS', true),
    key: keyIn(environment),
    clinic: environment.LEGATO_CLINIC || 'Clinic',
    country: countryOf(environment.LEGATO_COUNTRY),
    zone: zoneNamed(environment.LEGATO_ZONE),
    remindAt: clockTimeOf(environment.LEGATO_REMIND_AT),
    secondFactor: secondFactorOf(environment.LEGATO_SECOND_FACTOR, isDemonstration),
    examples: areExamplesWanted(environment, isDemonstration),
    hospital: hospitalIn(environment),
    breachedPasswords: environment.LEGATO_BREACHED_PASSWORDS
      ? resolve(environment.LEGATO_BREACHED_PASSWORDS)
      : undefined,
    paces: {
      reads: number('LEGATO_READS_A_MINUTE', { ...PACES, unset: 1200 }),
      writes: number('LEGATO_WRITES_A_MINUTE', { ...PACES, unset: 300 }),
      bulk: number('LEGATO_BULK_A_MINUTE', { ...PACES, unset: 60_000 }),
      bulkAccounts: listOf(environment.LEGATO_BULK_ACCOUNTS),
    },
    hosts: (environment.LEGATO_HOSTS ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
    secure: isYes(environment, 'LEGATO_HTTPS', false),
    importMb: number('LEGATO_IMPORT_MB', { least: 1, most: 512, unset: 64 }),
    recordingMb: number('LEGATO_RECORDING_MB', { least: 1, most: 1_000_000, unset: 2048 }),
    instruments: environment.LEGATO_INSTRUMENTS
      ? resolve(environment.LEGATO_INSTRUMENTS)
      : undefined,
    idleMin: number('LEGATO_IDLE_MINUTES', { least: 1, most: 1440, unset: 30 }),
    bind: environment.LEGATO_BIND || '127.0.0.1',
    backups: backupsIn(
      environment,
      number('LEGATO_BACKUP_KEEP', { least: 1, most: 1000, unset: 14 }),
    ),
    metricsToken: tokenOf(environment.LEGATO_METRICS_TOKEN),
    glassMin: number('LEGATO_GLASS_MINUTES', { least: 1, most: 1440, unset: 60 }),
    absoluteMin: 60 * number('LEGATO_SESSION_HOURS', { least: 1, most: 168, unset: 12 }),
  }
}

/** What locks them must be there at the start, and not be missed in the first night. */
function backupsIn(environment: Environment, keep: number): Config['backups'] {
  const folder = environment.LEGATO_BACKUP_FOLDER
  return folder ? { folder: resolve(folder), keep, lock: lockFrom(environment) } : undefined
}

const SHORTEST_TOKEN = 16

function tokenOf(text: string | undefined): string | undefined {
  if (text === undefined || text === '' || text.length >= SHORTEST_TOKEN) return text || undefined
  throw new Error(`LEGATO_METRICS_TOKEN must have ${SHORTEST_TOKEN} characters or more.`)
}

/** Invented people are never mixed with real ones. */
function areExamplesWanted(environment: Environment, isDemonstration: boolean): boolean {
  const wanted = isYes(environment, 'LEGATO_EXAMPLES', isDemonstration)
  if (wanted && !isDemonstration)
    throw new Error('LEGATO_EXAMPLES=yes needs a demonstration: LEGATO_DEMO=yes, or --demo.')
  return wanted
}

function keyIn({ LEGATO_KEY: text }: Environment): Uint8Array | undefined {
  if (!text) return undefined
  if (/^[A-Za-z0-9+/]{43}=$/.test(text)) return Uint8Array.from(Buffer.from(text, 'base64'))
  // What it was is not told: it may be the key with a slip.
  throw new Error('LEGATO_KEY must be 32 random bytes in base64, such as: openssl rand -base64 32')
}

function countryOf(text: string | undefined): CountryId {
  const id = text || 'generic'
  if (isCountryId(id)) return id
  throw new Error(`LEGATO_COUNTRY must be one of ${countryIds.join(', ')}, not "${text}".`)
}

function zoneNamed(text: string | undefined): string {
  const name = text || 'UTC'
  try {
    zoneOf(name)
    return name
  } catch {
    throw new Error(`LEGATO_ZONE must be a time zone, such as Europe/Berlin, not "${name}".`)
  }
}

function clockTimeOf(text: string | undefined): ClockTime | undefined {
  if (text === 'never') return undefined
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text || '05:00') ?? []
  if (hour !== undefined && minute !== undefined) return { hour: +hour, minute: +minute }
  throw new Error(`LEGATO_REMIND_AT must be a time, such as 05:00, or never, not "${text}".`)
}

function secondFactorOf(
  text: string | undefined,
  isDemonstration: boolean,
): SecondFactor | undefined {
  if (text === 'nobody' || (!text && isDemonstration)) return undefined
  if (!text) return 'staff'
  if (text === 'staff' || text === 'everybody') return text
  throw new Error(`LEGATO_SECOND_FACTOR must be staff, everybody or nobody, not "${text}".`)
}

const PACES = { least: 1, most: 10_000_000 }

/** Port 0 lets the system choose a free one. */
const PORTS: Range = { least: 0, most: 65_535, unset: 8040 }
