import type { Criterion } from '@legato/rules'
import type { AlertLevel, AlertRule } from '../alert.ts'
import type { Basis } from '../basis.ts'
import { all, includes } from '../criteria.ts'
import type { SafetyNumber } from '../statement.ts'

/** A danger that many drugs share, said of each: `{drug}` in the wording is the drug. */
export interface Danger {
  /** Tells apart the wordings of one alert. */
  readonly kind: string
  readonly drugs: readonly string[]
  readonly level: AlertLevel
  /** What must hold beside the drug being taken. */
  readonly when: Criterion
  readonly say: string
  readonly instead?: readonly string[]
  readonly basis: readonly Basis[]
  readonly safety: SafetyNumber
}

/** One rule for each drug of the danger. */
export function each(id: string, danger: Danger): readonly AlertRule[] {
  const { kind, drugs, level, when, say, instead = [], basis, safety } = danger
  return drugs.map((drug) =>
    Object.freeze({
      id,
      level,
      about: drug,
      when: all(includes('current-drugs', drug), when),
      say: { id: `alert.${id}.${kind}`, english: say, values: { drug } },
      instead,
      basis,
      safety,
    }),
  )
}
