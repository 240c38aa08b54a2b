import type { JsonObject } from '../json.ts'
import type { Issue } from '../outcome.ts'
import { checkContainment } from './contained.ts'
import { Report } from './report.ts'
import { checkResource } from './walk.ts'

/**
 * What is wrong with a resource by FHIR R4 (4.0.1), each with its place in FHIRPath
 * (`Observation.component[0].code`); nothing when it may be kept. Names, JSON types, cardinality,
 * formats, required value sets, targets of references, what is contained, extensions of
 * primitives, and the rules of the standard. `shapeOf` asks less, of what is imported.
 *
 * Not asked: profiles (`meta.profile`), value sets that are not required, units and displays, what
 * stands behind a reference. An extension that may change the meaning is refused: none is
 * understood here. Of a type that is not in use nothing is known, and it is refused.
 */
export function validate(resource: JsonObject): readonly Issue[] {
  const report = new Report()
  const { resourceType } = resource
  const at =
    typeof resourceType === 'string' && /^\w{1,64}$/.test(resourceType) ? resourceType : 'Resource'
  checkResource(resource, { at, report })
  checkContainment(resource, { at, report })
  return report.issues
}
