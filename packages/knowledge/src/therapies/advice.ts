import type { Criterion } from '@legato/rules'
import type { Basis } from '../basis.ts'
import type { FeatureId } from '../features/index.ts'
import type { LabTest } from '../lab-test.ts'
import type { Reason, Statement } from '../statement.ts'
import type { Position, ProposalKind, Step, Therapy } from '../therapy.ts'
import { therapy } from '../therapy.ts'

/** What a proposal needs that has no dose: a test, a referral, a habit, a talk, a device. */
export interface Advice {
  readonly kind: ProposalKind
  /** The field's word for it. */
  readonly therapy: string
  readonly label: string
  readonly concerns: Criterion
  /** The first step that is met gives its standing and its reason. */
  readonly ladder: readonly Step[]
  readonly basis: readonly Basis[]
  readonly forbids?: readonly Reason[]
  /** Facts without which it is not proposed. */
  readonly mustKnow?: readonly FeatureId[]
  readonly for?: readonly Reason[]
  readonly against?: readonly Reason[]
  readonly cautions?: readonly Reason[]
  readonly positions?: readonly Position[]
  readonly monitor?: readonly Statement[]
  readonly tests?: readonly LabTest[]
}

export function advice(id: string, rest: Advice): Therapy {
  return therapy(id, {
    forbids: [],
    cautions: [],
    for: [],
    against: [],
    positions: [],
    monitor: [],
    ...rest,
  })
}
