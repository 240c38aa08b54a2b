import type { CaseFeature } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { Spoken } from './mention.ts'
import { note } from './notes.ts'

/** How to choose where the two legs differ. */
export type OfLegs = Pick<CaseFeature, 'shape' | 'ofLegs'>

/** Of statements of one day about both legs, the one that counts, with all resources that spoke. */
export function countingLeg(
  spoken: readonly Spoken[],
  { shape, ofLegs }: OfLegs,
): Spoken | undefined {
  if (ofLegs === undefined) return undefined
  const ranked = spoken.toSorted((a, b) => rank(a.value, shape) - rank(b.value, shape))
  const one = ofLegs === 'lowest' ? ranked[0] : ranked.at(-1)
  return one && { ...one, notes: [...(one.notes ?? []), note(`leg-${ofLegs}`)] }
}

function rank(value: FeatureValue, shape: CaseFeature['shape']): number {
  if (typeof value === 'number') return value
  if (typeof value === 'object' && 'comparator' in value) return value.value
  return shape.kind === 'coded' && typeof value === 'string' ? shape.options.indexOf(value) : 0
}
