import type { DiagnosticReport, Observation, ObservationComponent, Resource } from '@legato/fhir'
import { type ReadExam, readExam } from '@legato/vascular'
import { treeOf } from './exam-fields.ts'
import { examOfParts, type RawPart } from './exam-parts.ts'
import { EXAM_PART, EXAM_REPORT } from './exam-resources.ts'
import type { ReceivedResource } from './received.ts'

/** An exam found in a record or a file, and the report that it was read from. */
export interface ReceivedExam extends ReadExam {
  readonly report: DiagnosticReport
}

/** The exams whose reports are among these resources, with the Observations that they refer to. */
export function examsIn(received: readonly ReceivedResource[]): readonly ReceivedExam[] {
  const observations = byAddress(received)
  return received.flatMap(({ resource }) =>
    isExamReport(resource)
      ? [{ report: resource, ...readExam(rawExam(resource, observations)) }]
      : [],
  )
}

/** Whether a report is an exam that `examResources` wrote. */
export function isExamReport(resource: Resource): resource is DiagnosticReport {
  return (
    resource.resourceType === 'DiagnosticReport' &&
    resource.status !== 'entered-in-error' &&
    (resource.code.coding?.some(({ system }) => system === EXAM_REPORT) ?? false)
  )
}

/** Observations by what a reference may call them: `Observation/a`, or the address in a Bundle. */
function byAddress(received: readonly ReceivedResource[]): ReadonlyMap<string, Observation> {
  const found = new Map<string, Observation>()
  for (const { resource, fullUrl } of received)
    if (resource.resourceType === 'Observation' && resource.status !== 'entered-in-error') {
      if (resource.id) found.set(`Observation/${resource.id}`, resource)
      if (fullUrl) found.set(fullUrl, resource)
    }
  return found
}

function rawExam(
  { result = [] }: DiagnosticReport,
  observations: ReadonlyMap<string, Observation>,
): unknown {
  const parts = result.flatMap(({ reference = '' }) => {
    const observation = observations.get(reference)
    return observation ? partOf(observation) : []
  })
  return examOfParts(parts)
}

function partOf({ code, component = [] }: Observation): readonly RawPart[] {
  const kind = code.coding?.find(({ system }) => system === EXAM_PART)?.code
  const components: readonly ObservationComponent[] = component
  return kind === undefined ? [] : [{ kind, fields: treeOf(components) }]
}
