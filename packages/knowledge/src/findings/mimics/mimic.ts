import type { Criterion } from '@legato/rules'
import { gate } from '@legato/rules'
import type { Basis } from '../../basis.ts'
import { all, any, isKnown, not, yes } from '../../criteria.ts'
import type { FindingRule } from '../../finding.ts'
import { finding } from '../../finding.ts'
import type { FlagId } from '../../gate.ts'
import { known } from '../../gate.ts'

/**
 * What looks like RLS: the sign that tells it apart, and what proves it. A mimic may stand beside
 * RLS. Where the clinician has judged the fifth criterion, mimics that nobody asked about stay
 * silent.
 */
export interface Mimic {
  readonly sign: FlagId
  readonly label: string
  /** What tells it apart, and the test. */
  readonly met: string
  readonly not: string
  readonly open: string
  readonly basis: Basis
  /** Of whom it is asked. */
  readonly only?: Criterion
  /** What points to it beside the sign. */
  readonly also?: Criterion
}

export type Mimics = Readonly<Record<string, Mimic>>

export const SHEET = 'Distinguishing points as gathered; source not read'

/** Nobody, here or elsewhere, has yet judged that no mimic explains it. */
const unjudged = gate(
  all(not(isKnown('not-solely-another-condition')), not(known('rls-diagnosis-asserted'))),
)

export function mimic(
  name: string,
  { sign, label, met, not, open, basis, only, also }: Mimic,
): FindingRule {
  const signs = [known(sign), all(unjudged, yes(sign)), ...(also ? [also] : [])]
  const shown = any(...signs)
  return finding(`mimic-${name}`, {
    label,
    when: only ? all(only, shown) : shown,
    say: { met, 'not-met': not, undetermined: open },
    basis: [basis],
  })
}
