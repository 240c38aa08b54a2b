import { readFile } from 'node:fs/promises'
import { Decrypter, Encrypter } from 'age-encryption'

/**
 * With what a backup is locked, by the environment: a file in the format of age
 * (https://age-encryption.org/v1), which its own tools open too.
 *
 * | variable | meaning |
 * |---|---|
 * | `LEGATO_BACKUP_RECIPIENT` | one or several public keys `age1…`, with commas between: who writes backups cannot read them |
 * | `LEGATO_BACKUP_IDENTITY` | for restore, the file with the secret key `AGE-SECRET-KEY-…` |
 * | `LEGATO_BACKUP_PASSPHRASE` | instead of a recipient and an identity, a passphrase of 16 characters or more |
 */
type Environment = Readonly<Record<string, string | undefined>>

const SHORTEST_PASSPHRASE = 16

/** Throws, naming the variable, when there is nothing to lock with. */
export function lockFrom(environment: Environment): Encrypter {
  const lock = new Encrypter()
  const recipients = (environment.LEGATO_BACKUP_RECIPIENT ?? '').split(/[\s,]+/).filter(Boolean)
  for (const recipient of recipients) addRecipient(lock, recipient)
  if (recipients.length > 0) return lock
  lock.setPassphrase(passphraseOf(environment, 'LEGATO_BACKUP_RECIPIENT to a public key'))
  return lock
}

function addRecipient(lock: Encrypter, recipient: string): void {
  try {
    lock.addRecipient(recipient)
  } catch (cause) {
    throw new Error(
      'LEGATO_BACKUP_RECIPIENT must be a public key of age, such as age1…, as age-keygen writes it.',
      { cause },
    )
  }
}

/** Throws, naming the variable, when there is nothing to open with. */
export async function keyFrom(environment: Environment): Promise<Decrypter> {
  const key = new Decrypter()
  const file = environment.LEGATO_BACKUP_IDENTITY
  if (!file) {
    key.addPassphrase(passphraseOf(environment, 'LEGATO_BACKUP_IDENTITY to the file of the key'))
    return key
  }
  const secrets = (await readFile(file, 'utf8'))
    .split(/\s+/)
    .filter((word) => word.startsWith('AGE-SECRET-KEY-'))
  if (secrets.length === 0)
    throw new Error('LEGATO_BACKUP_IDENTITY must name a file that holds an AGE-SECRET-KEY-….')
  for (const secret of secrets) key.addIdentity(secret)
  return key
}

function passphraseOf(environment: Environment, instead: string): string {
  const passphrase = environment.LEGATO_BACKUP_PASSPHRASE ?? ''
  if (passphrase.length >= SHORTEST_PASSPHRASE) return passphrase
  const what =
    passphrase === '' ? 'is not set' : `is shorter than ${SHORTEST_PASSPHRASE} characters`
  throw new Error(
    `A backup is always encrypted, and LEGATO_BACKUP_PASSPHRASE ${what}. Set it, or ${instead}; keep what opens the backup away from this machine.`,
  )
}
