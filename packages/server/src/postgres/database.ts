import type { Pool, PoolConfig } from 'pg'

/** What an opening reports while it goes on; a first start takes seconds. */
export type Progress =
  | { readonly kind: 'creating'; readonly home: string }
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready' }

export type OpenOptions = {
  /** Where the embedded database lives; made if missing. */
  readonly dataDirectory: string
  /** The clinic's own PostgreSQL instead: `postgres://user:password@host:5432/database`. */
  readonly databaseUrl?: string | undefined
  /** Whether that one must be spoken to by TLS when it is on another machine; true when absent. */
  readonly databaseTls?: boolean
  readonly onProgress?: (progress: Progress) => void
}

export type Database = {
  readonly pool: Pool
  /** For sessions outside of the pool, such as a LISTEN or another role. */
  readonly connection: PoolConfig
  /** Ends our sessions; stops the embedded PostgreSQL if no other process uses it. */
  readonly stop: () => Promise<void>
}
