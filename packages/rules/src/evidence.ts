import type { Trace } from './judgement.ts'

/**
 * The features on which an answer rests: of a met `any` those met, of a `all` not met those not
 * met, of an undetermined answer everything still open. Each once, in the order of the tree.
 */
export function restsOn(trace: Trace): readonly string[] {
  const found = new Set<string>()
  collect(trace, found)
  return [...found]
}

function collect(trace: Trace, found: Set<string>): void {
  const { criterion } = trace
  if ('feature' in criterion) found.add(criterion.feature)
  for (const part of decisive(trace)) collect(part, found)
}

function decisive({ criterion, truth, parts }: Trace): readonly Trace[] {
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
