import type { OwnAccount } from '@legato/server/api'

/** What every part of the page is given. */
export interface Given {
  readonly account: OwnAccount
  /** Something was changed: load it anew. */
  readonly onDone: () => void
}
