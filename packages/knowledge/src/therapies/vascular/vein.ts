import type { Criterion } from '@legato/rules'
import type { Basis } from '../../basis.ts'
import type { Reason } from '../../statement.ts'
import type { Position, Step, Therapy } from '../../therapy.ts'
import { therapy } from '../../therapy.ts'
import { offered, veinCautions, veinForbids } from './candidate.ts'
import { beside, reliefDoubtful, reliefPossible, silentOnVeins } from './on-rls.ts'

/** One way to treat a refluxing leg vein, by what sets it apart from the others. */
export interface VeinTreatment {
  readonly therapy: string
  readonly label: string
  readonly concerns: Criterion
  readonly offer: Step
  readonly forbids?: readonly Reason[]
  readonly cautions?: readonly Reason[]
  readonly for: readonly Reason[]
  /** Its harms. */
  readonly against: readonly Reason[]
  readonly positions: readonly Position[]
  readonly basis: readonly Basis[]
}

/** On venous grounds only; what it may do to RLS is said on both sides. */
export function veinTreatment(id: string, one: VeinTreatment): Therapy {
  return therapy(id, {
    kind: 'procedure',
    therapy: one.therapy,
    label: one.label,
    concerns: one.concerns,
    ladder: offered(one.offer),
    forbids: [...veinForbids, ...(one.forbids ?? [])],
    cautions: [...veinCautions, ...(one.cautions ?? [])],
    for: [...one.for, ...reliefPossible],
    against: [...one.against, ...reliefDoubtful],
    positions: [...one.positions, silentOnVeins],
    monitor: beside,
    basis: one.basis,
  })
}
