import { leansOn, patientOf } from '@legato/clinic/record'
import type { Touched } from '../reach.ts'
import type { Addressed } from './decide.ts'
import { keyOf } from './standing.ts'

/** What the actor must reach for these steps: whoever's it is, was, or follows from another resource. */
export function touchedBy(steps: readonly Addressed[]): readonly Touched[] {
  const own = new Set(steps.map(({ address }) => keyOf(address)))
  return steps.flatMap(({ step, address }): readonly Touched[] => {
    if (step.kind === 'remove') return [address]
    const resource = { ...step.resource, id: address.id }
    const patient = patientOf(resource)
    const support = leansOn(resource)
    const touched = patient === undefined ? address : { ...address, patient }
    return support && !own.has(keyOf(support)) ? [touched, support] : [touched]
  })
}
