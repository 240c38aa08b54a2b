import { TYPES_IN_USE } from '@legato/fhir'

/** Met inside of the types in use, as contained resources. */
const CONTAINED = ['Substance', 'ValueSet', 'OperationOutcome']

/** The types of resources that can be checked. */
export const CHECKED: readonly string[] = [...TYPES_IN_USE, ...CONTAINED]
