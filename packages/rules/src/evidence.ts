import type { Criterion } from './criterion.ts'
import { parts } from './criterion.ts'
import type { Judgement } from './judgement.ts'

/**
 * The leaves on which an answer rests: of a met `any` those met, of an `all` not met those not
 * met, of an undetermined answer everything still open; in the order of the tree.
 */
export function decisive(criterion: Criterion, judgement: Judgement): readonly Criterion[] {
  const leaves: Criterion[] = []
  const descend = (one: Criterion): void => {
    const inside = parts(one)
    if (inside.length === 0) leaves.push(one)
    else deciding(one, inside, judgement).forEach(descend)
  }
  descend(criterion)
  return leaves
}

function deciding(
  criterion: Criterion,
  inside: readonly Criterion[],
  { isMet }: Judgement,
): readonly Criterion[] {
  if (criterion.kind === 'not') return inside
  const truth = isMet(criterion)
  const agreeing = inside.filter((part) => isMet(part) === truth)
  return agreeing.length > 0 ? agreeing : inside
}

/**
 * Which unknown features could still change the answer: none when it is decided, else those of
 * the open parts.
 */
export function needs(criterion: Criterion, judgement: Judgement): readonly string[] {
  const features = new Set<string>()
  const descend = (one: Criterion): void => {
    if (judgement.isMet(one) !== 'undetermined') return
    if ('feature' in one) features.add(one.feature)
    else parts(one).forEach(descend)
  }
  descend(criterion)
  return [...features]
}
