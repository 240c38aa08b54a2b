import type { Criterion } from '@legato/rules'
import { gate } from '@legato/rules'
import type { Basis } from '../basis.ts'
import { all, any, yes } from '../criteria.ts'
import type { FindingRule } from '../finding.ts'
import { finding } from '../finding.ts'
import type { FlagId } from '../gate.ts'
import { known, rlsSuspected } from '../gate.ts'

/** What may stand behind RLS or beside it, and what it means for the plan. */
export interface Contributor {
  readonly label: string
  /** A fact by which it is known. */
  readonly sign: FlagId
  /** Where nobody noted it, it is asked about only when this holds: something points to it. */
  readonly pointer: Criterion
  readonly met: string
  readonly not: string
  readonly open: string
  readonly basis: readonly Basis[]
}

/** Told where something points to RLS; of others nothing is asked for its sake. */
export const concernsRls = gate(rlsSuspected)

/** One finding for each, under the id `contributor-<name>`. */
export function contributors(table: Readonly<Record<string, Contributor>>): readonly FindingRule[] {
  return Object.entries(table).map(([name, row]) => contributor(name, row))
}

function contributor(
  name: string,
  { label, sign, pointer, met, not, open, basis }: Contributor,
): FindingRule {
  return finding(`contributor-${name}`, {
    label,
    when: all(concernsRls, any(known(sign), all(yes(sign), pointer))),
    say: { met, 'not-met': not, undetermined: open },
    basis,
  })
}
