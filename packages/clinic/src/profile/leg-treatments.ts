import { referenceTo, textOf } from '@legato/fhir'
import { daysOf } from '@legato/values'
import {
  type Exam,
  type LegTreatment,
  type Side,
  type Technique,
  treatmentsOf,
} from '@legato/vascular'
import type { PatientRecord } from '../record/index.ts'
import type { Gathered } from './gather.ts'
import type { TrackEvent } from './track.ts'

const DONE = ['vein-closure', 'vein-stent', 'artery-stent'] as const

/** The leg that a resource names, by `Type/id`. */
export type Sides = ReadonlyMap<string, Side>

interface Treated {
  readonly record: PatientRecord
  readonly gathered: Gathered
  readonly exams: readonly { readonly exam: Exam }[]
  readonly sides: Sides
}

/** What was done at the vessels of a leg, by the exams, and by Procedures of other days; or with no leg told. */
export function legTreatments(
  { record, gathered, exams, sides }: Treated,
  side: Side | undefined,
): readonly TrackEvent[] {
  const all = treatmentsOf(exams.map(({ exam }) => exam))
  const told = all.filter((one) => side === undefined || one.side === side)
  const names = new Map(
    record.resources.flatMap((one) =>
      one.resourceType === 'Procedure' ? [[referenceTo(one), textOf(one.code)] as const] : [],
    ),
  )
  const performed = DONE.flatMap((feature) => gathered.gathering.of(feature)).filter(
    ({ from, when }) =>
      names.has(from) && sides.get(from) === side && !told.some(({ on }) => isOn(on, when?.at)),
  )
  const events = performed.flatMap(({ from, when }): readonly TrackEvent[] =>
    when ? [{ at: when.at, label: names.get(from) ?? 'not named' }] : [],
  )
  if (side === undefined) return events
  return [...told.map((one) => ({ at: one.on, label: labelOf(one) })), ...events]
}

function isOn(day: string, at: string | undefined): boolean {
  const days = at === undefined ? undefined : daysOf(at)
  return days?.first === day && days.last === day
}

function labelOf({ techniques, veins, arteries }: LegTreatment): string {
  const how =
    techniques.length === 0 ? 'Treated' : techniques.map((one) => TECHNIQUES[one]).join(', ')
  const where = [...veins, ...arteries].join(', ')
  return where === '' ? how : `${how}: ${where}`
}

const TECHNIQUES: Readonly<Record<Technique, string>> = {
  radiofrequency: 'Radiofrequency',
  laser: 'Laser',
  cyanoacrylate: 'Cyanoacrylate',
  mechanochemical: 'Mechanochemical',
  foam: 'Foam',
  stripping: 'Stripping',
  phlebectomy: 'Phlebectomy',
  ligation: 'Ligation',
  stent: 'Stent',
  angioplasty: 'Angioplasty',
  other: 'Treated',
}
