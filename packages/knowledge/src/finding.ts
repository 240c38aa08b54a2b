import type { Criterion } from '@legato/rules'
import type { Message, Truth } from '@legato/values'
import type { Basis } from './basis.ts'
import type { FeatureId } from './features/index.ts'

/** A truth about the patient that the clinician should see, and that therapies build on. */
export interface FindingRule {
  readonly id: string
  readonly label: Message
  readonly when: Criterion
  readonly say: Readonly<Record<Truth, Message>>
  /** Of a finding that may be met in several ways, what to say of each: the first that holds. */
  readonly ways?: readonly Way[]
  readonly basis: readonly Basis[]
  /** Worth asking even when the answer is decided, such as criteria that nobody documented. */
  readonly alsoAsk?: readonly FeatureId[]
}

/** One way in which a finding is met, and its own words. */
export interface Way {
  readonly when: Criterion
  readonly say: Message
}

export function finding(
  id: string,
  {
    label,
    say,
    ...rest
  }: Omit<FindingRule, 'id' | 'label' | 'say'> & {
    readonly label: string
    readonly say: Readonly<Record<Truth, string>>
  },
): FindingRule {
  const message = (truth: Truth): Message => ({ id: `finding.${id}.${truth}`, english: say[truth] })
  return Object.freeze({
    ...rest,
    id,
    label: { id: `finding.${id}`, english: label },
    say: {
      met: message('met'),
      'not-met': message('not-met'),
      undetermined: message('undetermined'),
    },
  })
}
