import type { Issue, Patient, Provenance, Resource } from '@legato/fhir'
import { id, type PatientId, type UserId } from '@legato/values'
import { isAskedHere } from './consent.ts'
import { type Difference, differencesOf, type Merging } from './merge-difference.ts'

import { asReplaced, asRestored, replacedBy, withoutReplaced, withReplaced } from './merge-link.ts'
import { type Pair, turned, turnedBack } from './merge-reference.ts'

export type Merge =
  /** What is written: the two patients first, then each resource that changes. */
  | { readonly kind: 'changes'; readonly resources: readonly Resource[] }
  /** They differ in what nobody has confirmed. */
  | { readonly kind: 'doubtful'; readonly differences: readonly Difference[] }
  | { readonly kind: 'refused'; readonly issue: Issue }

/**
 * Makes one patient of two: the references of the replaced patient's resources lead to the kept
 * one, and both Patients are linked. `confirmed` are the differences that a person has seen and
 * found right. Nothing is lost: every resource stays, under its own id.
 */
export function mergePatients(
  { kept, replaced, resources }: Merging,
  confirmed: readonly Difference[],
): Merge {
  const pair = pairOf(kept, replaced)
  const refusal = refusalOf(kept, replaced)
  if (!pair || refusal) return { kind: 'refused', issue: { code: refusal ?? 'not-found' } }
  const differences = differencesOf({ kept, replaced, resources })
  if (differences.some((one) => !confirmed.includes(one))) return { kind: 'doubtful', differences }
  return changes(
    withReplaced(kept, pair.replaced),
    asReplaced(replaced, pair.kept),
    changed(resources, pair, turned),
  )
}

/**
 * The other way, exactly: every reference that the merge has turned leads where it led before. What
 * was written on the kept patient since stays there; so does what was rewritten without its mark.
 */
export function unmergePatients({ kept, replaced, resources }: Merging): Merge {
  const pair = pairOf(kept, replaced)
  if (!pair || replacedBy(replaced) !== pair.kept)
    return { kind: 'refused', issue: { code: 'not-merged' } }
  if (replacedBy(kept)) return { kind: 'refused', issue: { code: 'merged-further' } }
  return changes(
    withoutReplaced(kept, pair.replaced),
    asRestored(replaced, pair.kept),
    changed(resources, pair, turnedBack),
  )
}

/** What is kept of it in the record itself: who did it, when, and of whom. */
export function provenanceOf(
  { kept, replaced }: Pair,
  told: { readonly act: 'merge' | 'unmerge'; readonly user: UserId; readonly at: string } & {
    readonly reason?: string
  },
): Provenance {
  return {
    resourceType: 'Provenance',
    target: [{ reference: `Patient/${kept}` }, { reference: `Patient/${replaced}` }],
    recorded: told.at,
    activity: { coding: [{ system: LIFECYCLE, code: told.act }] },
    ...(told.reason === undefined ? {} : { reason: [{ text: told.reason }] }),
    agent: [{ who: { reference: `Practitioner/${told.user}` } }],
  }
}

const LIFECYCLE = 'http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle'

/** A chain grows at its end only, and ends: so no merge can close a circle. */
function refusalOf(kept: Patient, replaced: Patient): Issue['code'] | undefined {
  if (kept.id === replaced.id) return 'merge-with-itself'
  return replacedBy(kept) || replacedBy(replaced) ? 'merged-before' : undefined
}

function pairOf(kept: Patient, replaced: Patient): Pair | undefined {
  if (kept.id === undefined || replaced.id === undefined) return undefined
  return { kept: id<'Patient'>(kept.id), replaced: id<'Patient'>(replaced.id) }
}

function changes(kept: Patient, replaced: Patient, others: readonly Resource[]): Merge {
  return { kind: 'changes', resources: [kept, replaced, ...others] }
}

function changed(
  resources: readonly Resource[],
  pair: Pair,
  change: (resource: Resource, pair: Pair) => Resource,
): readonly Resource[] {
  return resources
    .filter((resource) => !staysPut(resource, pair.replaced))
    .map((resource) => ({ before: resource, after: change(resource, pair) }))
    .flatMap(({ before, after }) => (after === before ? [] : [after]))
}

/**
 * Links among patients are the merge's own, and what was done before is told as it was. Who may
 * open the replaced record, and what was agreed to in it, is not taken over unasked.
 */
function staysPut(resource: Resource, replaced: PatientId): boolean {
  if (resource.resourceType === 'CareTeam') return resource.id === replaced
  if (resource.resourceType === 'Consent') return isAskedHere(resource)
  return ['Patient', 'Provenance', 'AuditEvent'].includes(resource.resourceType)
}
