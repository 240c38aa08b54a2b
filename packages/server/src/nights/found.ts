import { createHash } from 'node:crypto'
import { changedStatus, subjectAsHeld } from '@legato/clinic/record'
import { nightResources, withNightScored } from '@legato/clinic/sources'
import type { Binary, DiagnosticReport, Patient, Reference, Resource } from '@legato/fhir'
import {
  type Asked,
  applyEdits,
  type Edit,
  type IndexNote,
  type Marks,
  type Recording,
  reportOf,
  type ScoredNight,
  scoreMarks,
} from '@legato/sleep'
import { shortOf } from '../short-id.ts'

/**
 * What the machine found on a recording, kept in the record as a Binary beside the report: all that
 * is needed to score it again, with other edits, without its signals.
 */
export interface Found {
  readonly schema: 'legato-found/1'
  readonly file: string
  /** Its legs say where they have samples, and hold none. */
  readonly recording: Recording
  readonly marks: Marks
  readonly asked: Asked
}

/** What was scored, as a thing to be kept: without samples, and without a time that never ends. */
export function foundOf(
  recording: Recording,
  scored: ScoredNight,
  { file, asked }: Pick<Found, 'file' | 'asked'>,
): Found {
  const { left, right } = scored.legMovements
  const whole = { startS: 0, endS: recording.durationS }
  const legs = recording.legs.map(({ stretches, covered, ...leg }) => ({
    ...leg,
    stretches: [],
    covered:
      covered ??
      stretches.map(({ startS, samples }) => ({
        startS,
        endS: startS + samples.length / leg.rateHz,
      })),
  }))
  return {
    ...{ schema: 'legato-found/1', file, asked },
    recording: { ...recording, legs },
    marks: {
      movements: [...left, ...right].sort((a, b) => a.onsetS - b.onsetS),
      quality: scored.quality,
      unscored: legs.length === 0 ? [whole] : [],
    },
  }
}

export interface Scorings {
  readonly automatic: ScoredNight
  readonly edited: ScoredNight
}

export function scoringsOf({ recording, marks, asked }: Found, edits: readonly Edit[]): Scorings {
  const movements = applyEdits(marks.movements, edits)
  return {
    automatic: scoreMarks(recording, marks, asked),
    edited: scoreMarks(recording, { ...marks, movements }, asked),
  }
}

export interface NightNamed {
  /** Of the recording and of its report. */
  readonly id: string
  readonly subject: string
  /** When it was scored so: the report's version stands for the whole, so each change is told. */
  readonly issued: string
  /** The report that it takes the place of. */
  readonly before?: DiagnosticReport | undefined
}

/** A scored night as it is kept: its report first. */
export function resourcesOf(
  found: Found,
  edits: readonly Edit[],
  { id, subject, issued, before }: NightNamed,
): readonly [DiagnosticReport, Binary, ...Resource[]] {
  const { automatic, edited } = scoringsOf(found, edits)
  const note = reportOf(found.recording, edited, found.file)
  const [report, ...observations] = nightResources(note, {
    ...{ id: shortOf(id), subject, status: changedStatus(before) },
  })
  const of = subjectAsHeld(subject, before)
  const binary = binaryOf(found, { id, of })
  const scored = {
    edits,
    indices: {
      automatic: reportOf(found.recording, automatic, found.file).indices,
      edited: note.indices,
    },
  }
  const presentedForm = [
    {
      contentType: binary.contentType ?? '',
      url: `Binary/${binary.id}`,
      // Attachment.hash is SHA-1 by its definition: too weak for what a signature stands on.
      extension: [{ url: CONTENT_DIGEST, valueBase64Binary: digestOf(binary) }],
      title: found.schema,
    },
  ]
  const whole = { ...withNightScored(report, scored), id, issued, presentedForm, subject: of }
  return [whole, binary, ...observations.map((one) => ({ ...one, subject: of }))]
}

const CONTENT_DIGEST = 'urn:legato:sha-256'

function digestOf({ data = '' }: Binary): string {
  return createHash('sha256').update(data, 'base64').digest('base64')
}

export function binaryIdOf(id: string): string {
  return `${shortOf(id)}-found`
}

function binaryOf(
  found: Found,
  { id, of }: { readonly id: string; readonly of: Reference<Patient> },
): Binary {
  return {
    resourceType: 'Binary',
    id: binaryIdOf(id),
    contentType: 'application/json',
    securityContext: of,
    data: Buffer.from(JSON.stringify(found)).toString('base64'),
  }
}

/** What a Binary of ours holds; undefined where it is another's. */
export function foundIn({ data = '' }: Binary): Found | undefined {
  try {
    const held: Found = JSON.parse(Buffer.from(data, 'base64').toString())
    return held.schema === 'legato-found/1' ? held : undefined
  } catch {
    return undefined
  }
}

export type Indices = Readonly<Record<string, IndexNote>>
