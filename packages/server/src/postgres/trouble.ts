/** What keeps the database from working for now: it is away, or there is no room left on its disk. */
export type Trouble = 'away' | 'full'

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const DISK_FULL = '53100'
const AWAY = [
  // Broken connections.
  /^08/,
  // Stopped, killed, starting, or no place for another session.
  /^57P0[1-3]$/,
  /^53300$/,
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/,
]
/** What pg says of a connection that ended, without a code. */
const ENDED = /^(?:Connection terminated|Client has encountered a connection error|timeout expired)/

/** Undefined for every error that has another cause. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error ? String(error.code) : ''
  if (code === DISK_FULL) return 'full'
  if (AWAY.some((pattern) => pattern.test(code))) return 'away'
  // The socket of the embedded database is gone.
  if (code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect') return 'away'
  return ENDED.test(error.message) ? 'away' : undefined
}
