import { isObject, otherVersionNumber, reason } from '@legato/fhir'
import { take } from './bundle.ts'
import type { Intake } from './intake.ts'
import { type Parsed, parse } from './parse.ts'
import type { Received } from './received.ts'

/** What the text came with. */
export interface Envelope {
  /** Stands before each place when several files are read together: `labs.json: Bundle.entry[3]`. */
  readonly name?: string
  /** The `fhirVersion` of the media type, where the transport gave one: `4.0`. */
  readonly fhirVersion?: string
}

/**
 * Reads FHIR R4 in any form that systems export: a Bundle of any type, NDJSON, one resource,
 * or a JSON list of resources. What cannot be read is in `unread`, with its place; the rest in
 * `resources`. Never throws. Of a file that is no JSON or no FHIR, nothing is used.
 */
export function receive(text: string, envelope: Envelope = {}): Received {
  const prefix = envelope.name ?? ''
  const version = envelope.fhirVersion && otherVersionNumber(envelope.fhirVersion)
  if (version)
    return {
      resources: [],
      unread: [{ place: prefix || 'file', reason: reason(version.code, version.values) }],
    }
  const bare = withoutMark(text)
  const lines = bare.trim().split('\n')
  if (lines.length > 1 && isLineDelimited(lines[0] ?? '')) return receiveLines(bare, prefix)
  const parsed = parse(bare)
  // A first line that is broken does not make the rest unreadable.
  if (parsed.kind === 'failed' && lines.slice(1).some(isLineDelimited))
    return receiveLines(bare, prefix)
  return received(parsed, bare, prefix)
}

/**
 * One line of NDJSON, for reading a large file as it streams: a resource or a Bundle. An empty
 * line holds nothing. The place is `line 17`, or `line 17: Bundle.entry[3]`.
 */
export function receiveLine(line: string, number: number, envelope: Envelope = {}): Received {
  if (line.trim() === '') return { resources: [], unread: [] }
  const place = `line ${number}`
  const prefix = envelope.name ? `${envelope.name}: ${place}` : place
  const bare = number === 1 ? withoutMark(line) : line
  return received(parse(bare), bare, prefix)
}

/** Whether a file that begins with this line is NDJSON: the line is a resource by itself. */
export function isLineDelimited(firstLine: string): boolean {
  const parsed = parse(withoutMark(firstLine))
  return (
    parsed.kind === 'parsed' &&
    isObject(parsed.value) &&
    typeof parsed.value.resourceType === 'string'
  )
}

function receiveLines(text: string, name: string): Received {
  const parts = text.split('\n').map((line, index) => receiveLine(line, index + 1, { name }))
  return {
    resources: parts.flatMap((part) => part.resources),
    unread: parts.flatMap((part) => part.unread),
  }
}

function received(parsed: Parsed, text: string, prefix: string): Received {
  if (parsed.kind === 'failed') {
    const { code, values } = parsed.issue
    return { resources: [], unread: [{ place: prefix || 'file', reason: reason(code, values) }] }
  }
  const intake: Intake = { resources: [], unread: [], isDamaged: text.includes('\uFFFD') }
  const { value } = parsed
  if (Array.isArray(value))
    value.forEach((one: unknown, index) => {
      takeWhole(intake, one, prefix ? `${prefix}: [${index}]` : `[${index}]`)
    })
  else takeWhole(intake, value, prefix)
  return { resources: intake.resources, unread: intake.unread }
}

function takeWhole(intake: Intake, value: unknown, prefix: string): void {
  const type =
    isObject(value) && typeof value.resourceType === 'string' ? value.resourceType : 'file'
  take(intake, value, {
    place: prefix || type,
    path: prefix ? `${prefix}: Bundle` : 'Bundle',
    nesting: 0,
  })
}

/** Without the byte order mark that some editors put before UTF-8. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
