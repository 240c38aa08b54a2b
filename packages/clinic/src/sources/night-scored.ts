import { type DiagnosticReport, isObject } from '@legato/fhir'
import type { Edit, IndexNote } from '@legato/sleep'

/** What people did to the marks of a night, and what came of it beside what the machine said. */
export interface NightScored {
  readonly edits: readonly Edit[]
  /** Keyed `measure/standard`. */
  readonly indices: {
    readonly automatic: Readonly<Record<string, IndexNote>>
    readonly edited: Readonly<Record<string, IndexNote>>
  }
}

const SCORED = 'urn:legato:night-scored'

/**
 * The report with all that its signature stands for: FHIR has no element for edits of marks, so
 * they stand in an extension, as JSON.
 */
export function withNightScored(report: DiagnosticReport, scored: NightScored): DiagnosticReport {
  const extension = [{ url: SCORED, valueString: JSON.stringify(scored) }]
  return { ...report, extension }
}

/** Undefined where the night was not scored, or somebody else wrote into its place. */
export function nightScoredIn({ extension = [] }: DiagnosticReport): NightScored | undefined {
  const text = extension.find(({ url }) => url === SCORED)?.valueString
  const held = text === undefined ? undefined : read(text)
  return isScored(held) ? held : undefined
}

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether the parts are there; each edit and index was checked before it was written. */
function isScored(held: unknown): held is NightScored {
  if (!isObject(held) || !Array.isArray(held.edits) || !isObject(held.indices)) return false
  const { automatic, edited } = held.indices
  return [automatic, edited].every(
    (indices) => isObject(indices) && Object.values(indices).every(isIndex),
  )
}

function isIndex(index: unknown): boolean {
  if (!isObject(index)) return false
  const numbers = [index.value, index.count, index.hours]
  return (
    typeof index.unit === 'string' &&
    numbers.every((one) => one === null || typeof one === 'number')
  )
}
