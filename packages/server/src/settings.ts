import { lettersBetween } from '@legato/values'
import type { Environment } from './environment.ts'

/** Every variable of ours by which a server is set up; `config.ts` tells what each means. */
export const SETTINGS: readonly string[] = [
  ...['BACKUP_FOLDER', 'BACKUP_IDENTITY', 'BACKUP_KEEP', 'BACKUP_PASSPHRASE', 'BACKUP_RECIPIENT'],
  ...['BIND', 'BREACHED_PASSWORDS', 'BULK_ACCOUNTS', 'BULK_A_MINUTE', 'CLINIC', 'COUNTRY', 'DATA'],
  ...['DATABASE_TLS', 'DEMO', 'EXAMPLES', 'GLASS_MINUTES', 'HOSTS', 'HTTPS', 'IDLE_MINUTES'],
  ...['IMPORT_MB', 'INSTRUMENTS', 'KEY', 'METRICS_TOKEN', 'OIDC_ACR', 'OIDC_AMR'],
  ...['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ISSUER', 'OIDC_MINUTES', 'OIDC_NAME', 'PORT'],
  ...['READS_A_MINUTE', 'RECORDING_MB', 'REMIND_AT', 'SECOND_FACTOR', 'SESSION_HOURS'],
  ...['WRITES_A_MINUTE', 'ZONE'],
].map((name) => `LEGATO_${name}`)

const PREFIX = 'LEGATO_'

/**
 * Throws on what is a setting but for a letter, or two of a long name: it would have been passed over
 * in silence, and a clinic would go on without https. Other names are somebody else's: a cluster that
 * calls a service `legato` names the place of it by variables of its own.
 */
export function assertSpelled(environment: Environment): void {
  for (const name of Object.keys(environment)) {
    if (!name.startsWith(PREFIX) || SETTINGS.includes(name)) continue
    const most = name.length - PREFIX.length < LONG ? 1 : 2
    const meant = SETTINGS.find((setting) => lettersBetween(name, setting) <= most)
    if (meant) throw new Error(`There is no setting ${name}. Did you mean ${meant}?`)
  }
}

const LONG = 8
