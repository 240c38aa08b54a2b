import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type {
  DoubtItem,
  ImportReport,
  PatientSummary,
  Plan,
  Timeline,
  Why,
} from '@legato/server/api'

/** An invented patient as the server would show them. */
export interface Fixture {
  readonly patient: PatientSummary
  readonly plan: Plan
  readonly timeline: Timeline
  readonly why: Readonly<Record<string, Why>>
}

const FOLDER = new URL('fixtures/', import.meta.url)

export const fixtures: ReadonlyMap<string, Fixture> = new Map(
  readdirSync(FOLDER).map((file) => [
    basename(file, '.json'),
    JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')),
  ]),
)

/** Enough people for a list, beside those who have a page; three of them cannot be shown. */
export const patients: readonly PatientSummary[] = [
  ...[...fixtures.values()].map(({ patient }) => patient),
  { id: 'failed', name: 'Ruth Adeyemi', birthDate: '1971-06-18', sex: 'female' },
  { id: 'forbidden', name: 'Ian Calloway', birthDate: '1964-12-05', sex: 'male' },
  { id: 'slow', name: 'Sofia Lindqvist', birthDate: '1989-09-27', sex: 'female' },
].sort((a, b) => a.name.localeCompare(b.name))

export const doubt: DoubtItem = {
  id: 'doubt-1',
  at: '2026-11-22T09:41:00Z',
  place: 'Bundle.entry[0].resource',
  reason:
    'Name and birth date are those of a patient already here, but no identifier is shared. Decide whether this is the same person.',
  name: 'Margit Halvorsen',
  birthDate: '1958-03-02',
  candidates: patients.filter(({ id }) => id === 'typical'),
}

export const report: ImportReport = {
  summary: {
    id: 'import-1',
    at: '2026-11-22T09:41:00Z',
    created: 128,
    updated: 3,
    unchanged: 41,
    held: 1,
    undone: false,
  },
  patients: patients.filter(({ id }) => ['drugs', 'unknowns'].includes(id)),
  unread: [
    {
      place: 'Bundle.entry[17].resource',
      reason: 'Observation.valueQuantity.value must be a number. Correct it in the sending system.',
    },
    {
      place: 'Bundle.entry[63].resource.contained[0]',
      reason:
        'This is FHIR R5 (Observation.instantiatesCanonical). Legato reads FHIR R4: ask the sending system for R4 (4.0.1).',
    },
  ],
  doubts: [doubt],
}
