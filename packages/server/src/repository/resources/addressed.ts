import type { Step } from '@legato/clinic/record'
import type { Store } from '../store.ts'
import type { Addressed } from './decide.ts'

/** The step with its address; a creation without an id gets a new one. */
export function addressed(step: Step, { newId }: Pick<Store, 'newId'>): Addressed {
  if (step.kind === 'remove') return { step, address: step.address }
  const { resourceType: type, id } = step.resource
  if (id === undefined && step.kind === 'update')
    throw new TypeError('repository: an update without a resource id')
  return { step, address: { type, id: id ?? newId() } }
}
