import type { Unsigned } from '@legato/server/api'
import type { Words } from '../words/index.ts'

/** What a machine's entry says, in a line: `Periodic leg movements: 38 /h`. */
export function saidIn({ about, says, type }: Unsigned, t: Words): string {
  const label = about ?? type
  return says === undefined ? label : `${t('why.named', { label })} ${says}`
}
