import type { FeatureId, PayerPolicy, PolicyCriterion } from '@legato/knowledge'
import { isFeatureId } from '@legato/knowledge'
import { Judgement, needs } from '@legato/rules'
import type { Truth } from '@legato/values'
import type { Fact } from '../assessment/index.ts'
import { factOf, factsOf } from '../assessment/index.ts'
import type { CaseFeatures } from '../profile/index.ts'

/** A payer's policy against a patient: what is met, what is not, and the very facts that lack. */
export interface PolicyAnswer {
  readonly policy: PayerPolicy
  readonly asOf: string
  /** Met when every criterion is; not met when one is not; open while a fact lacks. */
  readonly answer: Truth
  readonly criteria: readonly CriterionAnswer[]
  /** Facts to bring, each once, in the order of the criteria. */
  readonly missing: readonly Fact[]
}

export interface CriterionAnswer {
  readonly id: string
  readonly say: string
  readonly answer: Truth
  readonly because: readonly Fact[]
  /** Unknown facts that could still turn the answer. */
  readonly needs: readonly FeatureId[]
}

/** By the same three-valued reading as everything else: unknown is never counted as not met. */
export function judgePolicy(policy: PayerPolicy, features: CaseFeatures): PolicyAnswer {
  const judgement = new Judgement(features.facts, features.asOf)
  const criteria = policy.criteria.map((criterion) => judged(criterion, judgement))
  const lacking = new Set(criteria.flatMap((criterion) => criterion.needs))
  return {
    policy,
    asOf: features.asOf,
    answer: judgement.isMet({ kind: 'all', of: policy.criteria.map(({ when }) => when) }),
    criteria,
    missing: [...lacking].flatMap((feature) => factOf(feature, judgement) ?? []),
  }
}

function judged({ id, say, when }: PolicyCriterion, judgement: Judgement): CriterionAnswer {
  const answer = judgement.isMet(when)
  const open = answer === 'undetermined' ? needs(when, judgement).filter(isFeatureId) : []
  return { id, say: say.english, answer, because: factsOf(when, judgement), needs: open }
}
