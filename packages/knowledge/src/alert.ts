import type { Criterion } from '@legato/rules'
import type { Message } from '@legato/values'
import type { Basis } from './basis.ts'
import type { SafetyNumber } from './statement.ts'

export type AlertLevel = 'stop' | 'warn' | 'info'

/** A danger in what the patient takes or has, said wherever the plan is read. */
export interface AlertRule {
  readonly id: string
  readonly level: AlertLevel
  /** The drug or condition that it is about. */
  readonly about: string
  readonly when: Criterion
  readonly say: Message
  /** Safer choices, by RxNorm ingredient name. */
  readonly instead: readonly string[]
  readonly basis: readonly Basis[]
  readonly safety?: SafetyNumber
}

export function alert(
  id: string,
  { say, ...rest }: Omit<AlertRule, 'id' | 'say'> & { readonly say: string },
): AlertRule {
  return Object.freeze({ ...rest, id, say: { id: `alert.${id}`, english: say } })
}
