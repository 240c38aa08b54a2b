import {
  type Address,
  type Answer,
  canonical,
  leansOn,
  patientOf,
  type Step,
  type Written,
} from '@legato/clinic/record'
import type { Resource } from '@legato/fhir'
import { ok, refused } from '../perform.ts'
import { type NewVersion, stamp } from '../versions.ts'
import { keyOf, type Standing, type Standings } from './standing.ts'

/** A step with its address, a creation with the id that was drawn for it. */
export interface Addressed {
  readonly step: Step
  readonly address: Address
}

/** What a step comes to: the answer to it, and the version to be written, if there is one. */
export interface Decided {
  readonly written: Written
  readonly version?: NewVersion
}

/**
 * What the steps come to on what stands, all or none. Reads and writes nothing, so that every
 * repository decides alike.
 */
export function decide(
  steps: readonly Addressed[],
  { standings, at }: { readonly standings: Standings; readonly at: Date },
): Answer<readonly Decided[]> {
  const keys = new Set(steps.map(({ address }) => keyOf(address)))
  if (keys.size < steps.length) return refused({ code: 'step-twice' })
  const whose = patientsOf(steps, standings)
  const decided: Decided[] = []
  for (const { step, address } of steps) {
    const standing = standings.get(keyOf(address))
    const refusal = refusalOf(step, standing)
    if (refusal) return refused({ code: refusal, at: keyOf(address) })
    const patient =
      step.kind === 'remove'
        ? (standing?.patient ?? null)
        : whose({ ...step.resource, id: address.id })
    decided.push(outcomeOf({ step, address, standing, patient, at }))
  }
  return ok(decided)
}

function refusalOf(step: Step, standing: Standing | undefined) {
  if (step.kind === 'create') return standing ? 'exists-already' : undefined
  if (step.ifMatch !== undefined && step.ifMatch !== `${standing?.version}`)
    return 'version-conflict'
  return step.kind === 'remove' && !standing ? 'not-found' : undefined
}

interface Deciding extends Addressed {
  readonly standing: Standing | undefined
  readonly patient: string | null
  readonly at: Date
}

function outcomeOf({ step, address, standing, patient, at }: Deciding): Decided {
  const content = step.kind === 'remove' ? null : { ...step.resource, id: address.id }
  if (standing && isEqual(standing.content, content)) return unchanged(standing)
  const after = standing?.version ?? 0
  const stamped = content && stamp(content, after + 1, at)
  const effect = stamped === null ? 'removed' : standing?.content ? 'updated' : ('created' as const)
  return {
    written: {
      ...address,
      version: `${after + 1}`,
      at: at.toISOString(),
      ...(stamped ? { resource: stamped } : {}),
      effect,
    },
    version: {
      ...address,
      after,
      patient,
      // What was deleted and comes back is another than the source knows.
      sourceKey: (standing?.content && standing.sourceKey) || null,
      digest: (standing?.content && standing.digest) || null,
      importId: null,
      content: stamped,
    },
  }
}

function unchanged({ type, id, version, at, content }: Standing): Decided {
  const resource = content ? { resource: content } : {}
  return {
    written: {
      ...{ type, id, version: `${version}`, at: at.toISOString() },
      ...resource,
      effect: 'unchanged',
    },
  }
}

function isEqual(before: Resource | null, after: Resource | null): boolean {
  if (before === null || after === null) return before === after
  return canonical(before) === canonical(after)
}

/** Whose each resource will be: what leans on another follows it, in these steps or as it stands. */
function patientsOf(
  steps: readonly Addressed[],
  standings: Standings,
): (resource: Resource) => string | null {
  const ours = new Map(
    steps.map(({ step, address }) => [
      keyOf(address),
      step.kind === 'remove' ? undefined : patientOf({ ...step.resource, id: address.id }),
    ]),
  )
  return (resource) => {
    const support = leansOn(resource)
    if (support === undefined) return patientOf(resource) ?? null
    return ours.get(keyOf(support)) ?? standings.get(keyOf(support))?.patient ?? null
  }
}
