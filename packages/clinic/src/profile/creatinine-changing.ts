import type { FeatureValue } from '@legato/rules'
import type { Feature } from '@legato/values'
import { daysBetween, unknown } from '@legato/values'
import type { Mention } from './mention.ts'
import type { When } from './when.ts'
import { newestFirst } from './when.ts'

/**
 * Whether creatinine is changing, so that no formula of kidney function holds: up by 0.3 mg/dL
 * or more within 48 hours, or to 1.5 times or more within 7 days, up to the newest value.
 * Dates count in days. One value alone cannot tell.
 *
 * KDIGO Clinical Practice Guideline for Acute Kidney Injury, Kidney Int Suppl 2012;2:1-138,
 * definition 2.1.1 (urine output is not read).
 */
export function creatinineChanging(mentions: readonly Mention[]): Feature<FeatureValue> {
  const [newest, ...earlier] = mentions.flatMap(sampleOf).toSorted(newestFirst)
  if (!newest) return unknown('never-measured')
  const recent = earlier.filter(({ when }) => daysBetween(when.last, newest.when.first) <= 7)
  if (recent.length === 0) return unknown('never-measured', { from: [newest.from] })
  const value = recent.some((before) => risen(before, newest))
  const from = [newest, ...recent].map((sample) => sample.from)
  return { kind: 'known', value, how: 'inferred', at: newest.when.at, from }
}

interface Sample {
  /** mg/dL */
  readonly value: number
  readonly when: When
  readonly from: string
}

function risen(before: Sample, now: Sample): boolean {
  const days = daysBetween(before.when.last, now.when.first)
  const rise = Number((now.value - before.value).toFixed(4))
  return (days <= 2 && rise >= 0.3) || now.value >= 1.5 * before.value
}

function sampleOf(mention: Mention): readonly Sample[] {
  if (mention.kind === 'silent' || typeof mention.value !== 'number' || !mention.when) return []
  return [{ value: mention.value, when: mention.when, from: mention.from }]
}
