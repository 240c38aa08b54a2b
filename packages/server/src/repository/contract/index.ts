import type { Case } from './case.ts'
import { changing } from './changing.ts'
import { doubting } from './doubting.ts'
import { finding } from './finding.ts'
import { guarding } from './guarding.ts'
import { importing } from './importing.ts'
import { paging } from './paging.ts'
import { reading } from './reading.ts'
import { ruling } from './ruling.ts'
import { transacting } from './transacting.ts'
import { undoing } from './undoing.ts'

export type { Bench, Case } from './case.ts'

/** Every repository passes every case. */
export const contract: readonly Case[] = [
  ...reading,
  ...importing,
  ...undoing,
  ...doubting,
  ...guarding,
  ...ruling,
  ...changing,
  ...transacting,
  ...finding,
  ...paging,
]
