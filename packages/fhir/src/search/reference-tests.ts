import { isId } from '@legato/values'
import type { Asking } from './asking.ts'
import type { ReferenceTest } from './condition.ts'
import { unescaped } from './escape.ts'
import type { Parameter } from './parameter.ts'
import { expected, type Parsed, parsed } from './parsed.ts'
import { localOf, withoutVersion } from './reference-entries.ts'

interface Referring extends Asking {
  readonly parameter: Parameter
  /** `:Patient`. */
  readonly ofType?: string
}

/** `Patient/23`, `23`, or an address: https://hl7.org/fhir/R4/search.html#reference */
export function referenceTest(
  text: string,
  at: string,
  { parameter, ofType, base }: Referring,
): Parsed<ReferenceTest> {
  const written = unescaped(text)
  const local = localOf(written, base)
  if (local && (ofType === undefined || ofType === local.type))
    return parsed({ kind: 'local', ...local })
  if (isId(written))
    return parsed({ kind: 'local', ...(ofType ? { type: ofType } : {}), id: written })
  if (!local && /^\w[\w+.-]*:./.test(written))
    return parsed({ kind: 'address', uri: withoutVersion(written) })
  return expected(
    at,
    `a reference such as ${ofType ?? parameter.targets[0] ?? 'Patient'}/23, or an address`,
  )
}
