import { readFileSync } from 'node:fs'
import { diffFor, planFor, timelineFor, whyFor } from '@legato/clinic'
import { diffPlans } from '@legato/clinic/plan'
import { assemble } from '@legato/clinic/record'
import { receive } from '@legato/clinic/sources'
import type {
  DoubtItem,
  ImportReport,
  PatientSummary,
  Plan,
  PlanDiff,
  Timeline,
  Why,
} from '@legato/server/api'
import { civilDate } from '@legato/values'
import { people } from './people.ts'

/** An invented patient as the server would show them. */
export interface Fixture {
  readonly patient: PatientSummary
  readonly plan: Plan
  readonly timeline: Timeline
  readonly diff: PlanDiff
  readonly why: (item: string) => Why | undefined
  /** By `Type/id`. */
  readonly resource: (reference: string) => unknown
}

/** The day on which the examples are to be read. */
const AS_OF = civilDate('2026-11-22')

function made(id: string, text: string): Fixture {
  const { records, unread } = assemble(receive(text))
  const [record] = records
  if (!record || !AS_OF) throw new Error(`gallery: there is no patient in ${id}`)
  const plan: Plan = JSON.parse(JSON.stringify(planFor(record, { asOf: AS_OF, unread })))
  const { birthDate, gender } = record.patient
  return {
    patient: {
      id,
      name: plan.patient.name ?? '',
      ...(birthDate && { birthDate }),
      ...(gender && { sex: gender }),
    },
    // Here people have short ids, as in the address.
    plan: { ...plan, patient: { ...plan.patient, id } },
    timeline: timelineFor(record, { asOf: AS_OF }),
    diff: diffFor(record, { asOf: AS_OF, unread, whatIf: false }),
    why: (item) => whyFor(record, { asOf: AS_OF, item }),
    resource: (reference) =>
      record.resources.find(({ resourceType, id }) => `${resourceType}/${id}` === reference),
  }
}

/** Names and sentences longer than any that the engine makes: written by hand. */
function longest(): Fixture {
  const file = new URL('fixtures/longest.json', import.meta.url)
  const {
    why,
    ...rest
  }: Omit<Fixture, 'why' | 'diff'> & { readonly why: Readonly<Record<string, Why>> } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  const diff = diffPlans(rest.plan, rest.plan)
  return { ...rest, diff, why: (item) => why[item], resource: () => undefined }
}

export const fixtures: ReadonlyMap<string, Fixture> = new Map([
  ...Object.entries(people).map(([id, text]) => [id, made(id, text)] as const),
  ['longest', longest()],
])

/** Enough people for a list, beside those who have a page; the last four cannot be shown. */
export const patients: readonly PatientSummary[] = [
  ...[...fixtures.values()].map(({ patient }) => patient),
  { id: 'expired', name: 'Grace Okafor', birthDate: '1979-02-14', sex: 'female' } as const,
  { id: 'failed', name: 'Ruth Adeyemi', birthDate: '1971-06-18', sex: 'female' } as const,
  { id: 'forbidden', name: 'Ian Calloway', birthDate: '1964-12-05', sex: 'male' } as const,
  { id: 'slow', name: 'Sofia Lindqvist', birthDate: '1989-09-27', sex: 'female' } as const,
].sort((a, b) => a.name.localeCompare(b.name))

export const doubt: DoubtItem = {
  id: 'doubt-1',
  at: '2026-11-22T09:41:00Z',
  place: 'Bundle.entry[0].resource',
  reason:
    'Name and birth date are those of a patient already here, but no identifier is shared. Decide whether this is the same person.',
  name: 'Anna Berger',
  birthDate: '1968-03-14',
  candidates: patients.filter(({ id }) => id === 'anna'),
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
  patients: patients.filter(({ id }) => ['drugs', 'jan'].includes(id)),
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
