import { referenceTo } from '@legato/fhir'
import {
  type Exam,
  type LegExam,
  type Protocol,
  SIDES,
  type Side,
  villaltaReading,
} from '@legato/vascular'
import type { PatientRecord } from '../record/index.ts'
import type { Gathered } from './gather.ts'
import { legTreatments, type Sides } from './leg-treatments.ts'
import type { Mention } from './mention.ts'
import { sideOf, sideOfProcedure } from './one-leg.ts'
import type { Track, TrackEvent, TrackPoint } from './track.ts'

/** An exam of the vessels, and the report that it was read from, as `Type/id`. */
export interface KeptExam {
  readonly from: string
  readonly exam: Exam
}

/** What the tracks of a leg are made from. */
export interface OfLegs {
  readonly record: PatientRecord
  readonly gathered: Gathered
  readonly exams: readonly KeptExam[]
}

/** What was seen, graded, measured and done at each leg; what names no leg has a track of its own. */
export function legTracks(of: OfLegs): readonly Track[] {
  const sides = sidesIn(of.record)
  const elsewhere = legTreatments({ ...of, sides }, undefined)
  return [
    ...SIDES.flatMap((side) => tracksOf(side, of, sides)),
    track('procedures', 'Treatments of leg vessels, leg not told', { events: elsewhere }),
  ]
}

const LABELS = {
  left: {
    exams: 'Exams of the vessels, left leg',
    procedures: 'Treatments, left leg',
    ceap: 'CEAP, left leg',
    vcss: 'VCSS, left leg',
    villalta: 'Villalta, left leg',
    abi: 'Ankle-brachial index, left leg',
  },
  right: {
    exams: 'Exams of the vessels, right leg',
    procedures: 'Treatments, right leg',
    ceap: 'CEAP, right leg',
    vcss: 'VCSS, right leg',
    villalta: 'Villalta, right leg',
    abi: 'Ankle-brachial index, right leg',
  },
} as const satisfies Readonly<Record<Side, unknown>>

function tracksOf(side: Side, of: OfLegs, sides: Sides): readonly Track[] {
  const label = LABELS[side]
  const { gathering } = of.gathered
  const here = of.exams.filter(({ exam }) => isExamined(exam.legs[side]))
  const spoken = (feature: 'ceap-class' | 'vcss' | 'ankle-brachial-index') =>
    gathering.of(feature).filter(({ from }) => sides.get(from) === side)
  const own = (id: keyof typeof label, drawn: Drawn) => ({
    ...track(`${id}-${side}`, label[id], drawn),
    leg: side,
  })
  return [
    own('procedures', { events: legTreatments({ ...of, sides }, side) }),
    own('exams', {
      events: here.map(({ exam }) => ({ at: exam.date, label: PROTOCOLS[exam.protocol] })),
    }),
    own('ceap', { events: spoken('ceap-class').flatMap(eventOf) }),
    own('vcss', { points: spoken('vcss').flatMap(pointOf) }),
    own('villalta', { points: here.flatMap((one) => villaltaOf(one, side)) }),
    own('abi', { points: spoken('ankle-brachial-index').flatMap(pointOf) }),
  ]
}

/** A leg that an exam names and of which it says nothing was not examined. */
function isExamined(leg: LegExam | undefined): boolean {
  if (!leg) return false
  const { veins, perforators, arteries, extensions, pressures } = leg
  const found = veins.length + perforators.length + arteries.length + extensions.length
  return found > 0 || pressures !== undefined
}

type Drawn = Partial<Pick<Track, 'points' | 'events'>>

function track(id: string, label: string, { points = [], events = [] }: Drawn): Track {
  const inTime = (a: { readonly at: string }, b: { readonly at: string }) =>
    a.at.localeCompare(b.at)
  const unit = ''
  return {
    id,
    label,
    unit,
    points: points.toSorted(inTime),
    spans: [],
    events: events.toSorted(inTime),
  }
}

function pointOf(mention: Mention): readonly TrackPoint[] {
  if (mention.kind !== 'spoken' || typeof mention.value !== 'number' || !mention.when) return []
  return [{ at: mention.when.at, value: mention.value, from: mention.from }]
}

function eventOf(mention: Mention): readonly TrackEvent[] {
  if (mention.kind !== 'spoken' || typeof mention.value !== 'string' || !mention.when) return []
  return [{ at: mention.when.at, label: mention.value }]
}

/** Only whole sums: of one in which items lack nobody knows how high it is. */
function villaltaOf({ from, exam }: KeptExam, side: Side): readonly TrackPoint[] {
  const villalta = exam.legs[side]?.villalta
  const read = villalta && villaltaReading(villalta)
  return read?.missing.length === 0 ? [{ at: exam.date, value: read.total, from }] : []
}

function sidesIn({ resources }: PatientRecord): Sides {
  const sides = new Map<string, Side>()
  for (const resource of resources) {
    const side = sideOf(resource) ?? sideOfProcedure(resource)
    const reference = referenceTo(resource)
    if (side && reference) sides.set(reference, side)
  }
  return sides
}

const PROTOCOLS: Readonly<Record<Protocol, string>> = {
  reflux: 'Reflux',
  dvt: 'Thrombosis',
  iliac: 'Pelvic veins',
  arterial: 'Arteries',
  'post-ablation': 'After closure',
}
