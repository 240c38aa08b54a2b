import type { AccountList } from '@legato/server/api'

export type Account = AccountList['accounts'][number]

/** A link that was just made, and for whom. */
export interface Made {
  readonly name: string
  readonly link: string
}
