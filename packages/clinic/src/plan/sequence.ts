import type { FeatureId, OrderRule } from '@legato/knowledge'
import { features, sequenceSteps } from '@legato/knowledge'
import type { Judgement } from '@legato/rules'
import { render } from '@legato/values'
import { factsOf, standing, tellBriefly } from '../assessment/index.ts'
import { chosen, stands } from './chosen.ts'
import type { Proposal } from './plan.ts'
import type { Sequenced } from './sequence-shape.ts'

/**
 * The order in which what is proposed comes. Each proposal has one place: that of the first rule
 * that takes it; what must be kept apart or waited for is said beside. Nothing is named that does
 * not stand in the plan.
 */
export function sequenceOf(
  rules: readonly OrderRule[],
  proposals: readonly Proposal[],
  judgement: Judgement,
): readonly Sequenced[] {
  const placed = new Set<Proposal>()
  const told = rules.flatMap((rule) => {
    if (rule.when && judgement.isMet(rule.when) !== 'met') return []
    const beside = rule.beside && chosen(rule.beside, proposals)
    if (beside?.length === 0 || stands(rule.unless, proposals)) return []
    const taken = chosen(rule.takes, proposals)
    const isApart = rule.step === 'wait-for'
    const free = isApart ? taken : taken.filter((one) => !placed.has(one))
    if (free.length === 0) return []
    if (!isApart) for (const one of free) placed.add(one)
    return [sequenced(rule, isApart ? [...free, ...(beside ?? [])] : free, judgement)]
  })
  return [...told, ...waiting(proposals)].toSorted(
    (a, b) => sequenceSteps.indexOf(a.step) - sequenceSteps.indexOf(b.step),
  )
}

function sequenced(
  { id, step, say, basis, when, safety }: OrderRule,
  proposals: readonly Proposal[],
  judgement: Judgement,
): Sequenced {
  return {
    id,
    step,
    proposals: proposals.map((one) => one.id),
    say: tellBriefly(say, judgement),
    needs: [],
    because: when ? factsOf(when, judgement) : [],
    ...standing(basis),
    ...(safety && { safety }),
  }
}

/** What cannot be judged yet, together by what it waits for. */
function waiting(proposals: readonly Proposal[]): readonly Sequenced[] {
  const open = proposals.filter(({ status }) => status === 'needs-data')
  return [...Map.groupBy(open, ({ needs }) => needs.join(' '))].map(([, same]) => {
    const needs: readonly FeatureId[] = same[0]?.needs ?? []
    return {
      id: 'sequence.data',
      step: 'wait-for',
      proposals: same.map(({ id }) => id),
      say: render({
        id: 'sequence.data',
        english: 'These wait until it is known: {labels}.',
        values: { labels: needs.map((feature) => features[feature].label) },
      }),
      needs,
      because: [],
      sources: [],
      verified: true,
    }
  })
}
