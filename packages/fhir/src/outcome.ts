import type { Message } from '@legato/values'
import { render } from '@legato/values'
import type { OperationOutcome } from '@medplum/fhirtypes'
import { CODES, type CodeId } from './codes.ts'

/** What was found wrong: which code, where (FHIRPath or a place in the file), with which values. */
export interface Issue {
  readonly code: CodeId
  readonly at?: string
  readonly values?: NonNullable<Message['values']>
}

/** The issue in words: `reason('wrong-type', { at: 'Observation.status', expected: 'a string' })`. */
export function reason(code: CodeId, values?: Message['values']): Message {
  const { english } = CODES[code]
  return values ? { id: code, english, values } : { id: code, english }
}

/** An OperationOutcome of one issue or several; the place stands in `expression`. */
export function outcome(...issues: readonly [Issue, ...Issue[]]): OperationOutcome {
  return { resourceType: 'OperationOutcome', issue: issues.map(inFhir) }
}

function inFhir({ code, at, values }: Issue): OperationOutcome['issue'][number] {
  const { issue, severity } = CODES[code]
  const text = render(reason(code, at && !values?.at ? { ...values, at } : values))
  return {
    severity,
    code: issue,
    details: { coding: [{ code }], text },
    ...(at ? { expression: [at] } : {}),
  }
}
