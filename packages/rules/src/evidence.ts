import type { Trace } from './judgement.ts'

/**
 * The leaves on which an answer rests: of a met `any` those met, of an `all` not met those not
 * met, of an undetermined answer everything still open; in the order of the tree.
 */
export function decisive(trace: Trace): readonly Trace[] {
  if (trace.parts.length === 0) return [trace]
  return deciding(trace).flatMap(decisive)
}

function deciding({ criterion, truth, parts }: Trace): readonly Trace[] {
  if (criterion.kind === 'not') return parts
  const agreeing = parts.filter((part) => part.truth === truth)
  return agreeing.length > 0 ? agreeing : parts
}

/**
 * Which unknown features could still change the answer: none when it is decided, else those of
 * the open parts.
 */
export function needs(trace: Trace): readonly string[] {
  if (trace.truth !== 'undetermined') return []
  if ('feature' in trace.criterion) return [trace.criterion.feature]
  return [...new Set(trace.parts.flatMap(needs))]
}
