import type { FeatureId } from '@legato/knowledge'
import { featureIds } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { Feature } from '@legato/values'
import { unknown } from '@legato/values'

export type Fact = Feature<FeatureValue>
export type FactSheet = Record<FeatureId, Fact>

const NEVER = Object.freeze(unknown('never-measured'))
const BLANK = blank()

/** A sheet on which nothing is known yet. */
export function blankSheet(): FactSheet {
  return { ...BLANK }
}

function blank(): FactSheet {
  const sheet: Partial<FactSheet> = {}
  for (const id of featureIds) sheet[id] = NEVER
  if (!isComplete(sheet)) throw new RangeError('clinic/profile: the vocabulary lost a feature')
  return sheet
}

function isComplete(sheet: Partial<FactSheet>): sheet is FactSheet {
  return featureIds.every((id) => sheet[id] !== undefined)
}

/** Writes what follows from other facts, where the record itself says nothing. */
export function infer(sheet: FactSheet, id: FeatureId, fact: Fact | undefined): void {
  const before = sheet[id]
  if (fact && before.kind === 'unknown' && before.why === 'never-measured') sheet[id] = fact
}
