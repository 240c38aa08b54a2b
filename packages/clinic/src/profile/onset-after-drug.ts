import type { Condition, Resource } from '@legato/fhir'
import { codingsOf, referenceTo } from '@legato/fhir'
import { resolveCondition, suspectDrugs } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { Known } from '@legato/values'
import { daysBetween } from '@legato/values'
import type { DrugEntry } from './medication.ts'
import { note } from './notes.ts'
import type { When } from './when.ts'
import { whenOf } from './when.ts'

/** RLS that begins so soon after a drug that can worsen it may come of it: about eight weeks. */
const DAYS = 56
const SUSPECT: ReadonlySet<string> = new Set(suspectDrugs)

/**
 * Whether RLS began within eight weeks after a drug that can worsen it, by the onset of the
 * Condition and the start of the drug. Both must be dated to the day; where they do not agree
 * nothing is said, since a dose may have been raised later.
 */
export function beganAfterDrug(
  resources: readonly Resource[],
  current: readonly DrugEntry[],
): Known<FeatureValue> | undefined {
  const onset = resources.flatMap(onsetOf)[0]
  if (!onset) return undefined
  const drug = current.find(
    (entry) => entry.ingredients.some(isSuspect) && isJustBefore(entry, onset.when),
  )
  if (!drug) return undefined
  return {
    kind: 'known',
    value: true,
    how: 'inferred',
    at: onset.when.at,
    from: [onset.from, drug.from],
    notes: [note('began-after-drug', { weeks: DAYS / 7 })],
  }
}

function isSuspect(name: string): boolean {
  return SUSPECT.has(name)
}

function isJustBefore({ since }: DrugEntry, onset: When): boolean {
  const start = whenOf(since)
  if (!start || start.first !== start.last) return false
  const days = daysBetween(start.first, onset.first)
  return days >= 0 && days <= DAYS
}

function onsetOf(resource: Resource): readonly { readonly from: string; readonly when: When }[] {
  if (resource.resourceType !== 'Condition' || !isRls(resource)) return []
  const when = whenOf(resource.onsetDateTime, resource.onsetPeriod?.start)
  if (!when || when.first !== when.last) return []
  return [{ from: referenceTo(resource) ?? 'Condition', when }]
}

function isRls({ code, verificationStatus }: Condition): boolean {
  const status = verificationStatus?.coding?.[0]?.code
  if (status === 'refuted' || status === 'entered-in-error') return false
  return resolveCondition({ codings: codingsOf(code), text: code?.text }).includes('restless-legs')
}
