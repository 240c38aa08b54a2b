/** Somebody else was quicker: what this transaction had read is not current any more. */
export class Overtaken extends Error {
  constructor(what: string) {
    super(`overtaken by another writer: ${what}`)
    this.name = 'Overtaken'
  }
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const SERIALIZATION_FAILURE = '40001'
const DEADLOCK = '40P01'
const UNIQUE_VIOLATION = '23505'

/** Whether a transaction failed only because of another one that went on at the same time. */
export function isOvertaken(error: unknown): boolean {
  if (error instanceof Overtaken) return true
  if (!(error instanceof Error) || !('code' in error)) return false
  if (error.code === SERIALIZATION_FAILURE || error.code === DEADLOCK) return true
  // Two wrote the same version of one resource. One source key for two is no matter of time.
  const isVersion = 'table' in error && `${error.table}`.startsWith('resource_version')
  const isSource = 'constraint' in error && `${error.constraint}`.includes('source_key')
  return error.code === UNIQUE_VIOLATION && isVersion && !isSource
}

/** Tries once more what was overtaken; what is overtaken again is refused. */
export async function insist<T>(attempt: () => Promise<T>, refuse: () => Promise<T>): Promise<T> {
  for (const _ of [1, 2])
    try {
      return await attempt()
    } catch (error) {
      if (!isOvertaken(error)) throw error
    }
  return refuse()
}
