import { type Issue, isObject, otherVersionNumber, reason } from '@legato/fhir'
import { take } from './bundle.ts'
import { beginIntake } from './intake.ts'
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
  return joined(receiveParts(text, envelope))
}

/**
 * The same, each line of NDJSON, each member of a list and each Bundle inside of another as a part
 * of its own: two Bundles in one file may use one id for two resources.
 */
export function receiveParts(text: string, envelope: Envelope = {}): readonly Received[] {
  const prefix = envelope.name ?? ''
  const version = envelope.fhirVersion && otherVersionNumber(envelope.fhirVersion)
  if (version) return [refused(version, prefix)]
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
 * One line of NDJSON, for reading a large file as it streams: a resource or a Bundle, in parts as
 * `receiveParts` gives them. An empty line holds nothing. The place is `line 17`, or
 * `line 17: Bundle.entry[3]`.
 */
export function receiveLine(
  line: string,
  number: number,
  envelope: Envelope = {},
): readonly Received[] {
  if (line.trim() === '') return []
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

function joined(parts: readonly Received[]): Received {
  return {
    resources: parts.flatMap((part) => part.resources),
    unread: parts.flatMap((part) => part.unread),
  }
}

function receiveLines(text: string, name: string): readonly Received[] {
  return text.split('\n').flatMap((line, index) => receiveLine(line, index + 1, { name }))
}

function received(parsed: Parsed, text: string, prefix: string): readonly Received[] {
  if (parsed.kind === 'failed') return [refused(parsed.issue, prefix)]
  const isDamaged = text.includes('\uFFFD')
  const { value } = parsed
  if (!Array.isArray(value)) return takeWhole(value, { prefix, isDamaged })
  return value.flatMap((one: unknown, index) =>
    takeWhole(one, { prefix: prefix ? `${prefix}: [${index}]` : `[${index}]`, isDamaged }),
  )
}

function refused({ code, values }: Issue, prefix: string): Received {
  return { resources: [], unread: [{ place: prefix || 'file', reason: reason(code, values) }] }
}

interface Whole {
  readonly prefix: string
  readonly isDamaged: boolean
}

function takeWhole(value: unknown, { prefix, isDamaged }: Whole): readonly Received[] {
  const intake = beginIntake(isDamaged)
  const type =
    (isObject(value) && typeof value.resourceType === 'string' && value.resourceType) || 'file'
  take(intake, value, {
    place: prefix || type,
    path: prefix ? `${prefix}: Bundle` : 'Bundle',
    nesting: 0,
  })
  return intake.parts.filter(({ resources, unread }) => resources.length + unread.length > 0)
}

/** Without the byte order mark that some editors put before UTF-8. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
