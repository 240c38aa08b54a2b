import type { Criterion } from '@legato/rules'
import type { Message } from '@legato/values'
import type { Basis } from './basis.ts'
import type { Dosing } from './dosing.ts'
import type { FeatureId } from './features/index.ts'
import type { LabTest } from './lab-test.ts'
import type { SourceId } from './sources.ts'
import type { Reason, Statement } from './statement.ts'

export type ProposalKind =
  | 'medication'
  | 'deprescribe'
  | 'procedure'
  | 'device'
  | 'lifestyle'
  | 'workup'
  | 'referral'
  | 'monitoring'
  | 'education'

/** What a proposal may be, when nothing forbids it and nothing that matters is unknown. */
export type Standing = 'recommended' | 'consider' | 'specialist' | 'not-recommended'
export type Status = Standing | 'contraindicated' | 'needs-data'

/** What a guideline says of a therapy, for whom, how strongly, and how sure it is. */
export interface Position {
  readonly source: SourceId
  readonly direction: 'for' | 'against' | 'neutral'
  readonly strength: 'strong' | 'conditional' | 'none' | 'level-a' | 'level-b' | 'level-c'
  readonly certainty: 'high' | 'moderate' | 'low' | 'very-low' | 'not-stated'
  readonly population: Message
  /** Whom the position speaks of; all patients when absent. */
  readonly applies?: Criterion
  readonly verified: boolean
  readonly note?: Message
}

/** One step of the ladder that gives a therapy its standing: the first that is met decides. */
export interface Step extends Reason {
  readonly standing: Standing
}

/**
 * What medicine knows of one therapy, and when to think of it. The order of judgement: whom it
 * concerns; what forbids it; what must be known first; then its standing for this patient.
 */
export interface Therapy {
  readonly id: string
  /** The drug by its RxNorm ingredient name in lower case, or the field's word. */
  readonly therapy: string
  readonly kind: ProposalKind
  readonly label: Message
  /** Not met: the therapy is not spoken of. */
  readonly concerns: Criterion
  readonly ladder: readonly Step[]
  /** Met: contraindicated. */
  readonly forbids: readonly Reason[]
  readonly cautions: readonly Reason[]
  readonly for: readonly Reason[]
  readonly against: readonly Reason[]
  readonly positions: readonly Position[]
  /** Facts without which it is not proposed. */
  readonly mustKnow?: readonly FeatureId[]
  readonly dosing?: Dosing
  readonly monitor: readonly Statement[]
  readonly basis: readonly Basis[]
  /** Of a work-up: the laboratory tests that it orders. */
  readonly tests?: readonly LabTest[]
}

export function therapy(
  id: string,
  { label, ...rest }: Omit<Therapy, 'id' | 'label'> & { readonly label: string },
): Therapy {
  return Object.freeze({ ...rest, id, label: { id: `therapy.${id}`, english: label } })
}
