import type { CaseFeature, FeatureId } from '@legato/knowledge'
import { featureIds, features } from '@legato/knowledge'
import { unitInWords } from '@legato/rules'
import type { CivilDate } from '@legato/values'
import type { PatientRecord } from '../record/index.ts'
import { currentEntries } from './current-drugs.ts'
import type { Gathered } from './gather.ts'
import { gather } from './gather.ts'
import type { DrugEntry } from './medication.ts'

/** What was measured, what lasted and what happened, on one axis of time. */
export interface Timeline {
  readonly tracks: readonly Track[]
}

/** One line of a timeline. Later work only adds tracks. */
export interface Track {
  readonly id: string
  readonly label: string
  /** In words; empty where the track has no numbers. */
  readonly unit: string
  /** The range held to be right, in `unit`. */
  readonly range?: readonly [low: number, high: number]
  readonly points: readonly TrackPoint[]
  readonly spans: readonly TrackSpan[]
  readonly events: readonly TrackEvent[]
}

export interface TrackPoint {
  /** A FHIR date or instant. */
  readonly at: string
  readonly value: number
  /** The resource that gave it, as `Type/id`. */
  readonly from: string
}

export interface TrackSpan {
  readonly from: string
  /** Absent while it goes on. */
  readonly to?: string
  readonly label: string
}

export interface TrackEvent {
  readonly at: string
  readonly label: string
}

/**
 * The timeline of a record up to a day: a track for each measured feature that was ever measured,
 * with every value and not only the one that judgement uses, and a track of drugs. Values without
 * a date have no place on it.
 */
export function timelineOf(
  record: PatientRecord,
  { asOf }: { readonly asOf: CivilDate },
): Timeline {
  const gathered = gather(record, asOf)
  const measured = featureIds.filter(isFollowed).map((feature) => trackOf(feature, gathered))
  const tracks = [...measured, drugTrack(gathered)]
  return {
    tracks: tracks.filter(
      ({ points, spans, events }) => points.length + spans.length + events.length > 0,
    ),
  }
}

/** What changes under treatment: doses are told with the drugs. */
function isFollowed(feature: FeatureId): boolean {
  const { shape, alterable, read }: CaseFeature = features[feature]
  return shape.kind === 'quantity' && alterable === true && read.kind !== 'dose'
}

function trackOf(feature: FeatureId, { gathering }: Gathered): Track {
  const { label, shape }: CaseFeature = features[feature]
  const points = gathering.of(feature).flatMap((mention): readonly TrackPoint[] => {
    if (mention.kind !== 'spoken' || typeof mention.value !== 'number' || !mention.when) return []
    const value = Number(mention.value.toPrecision(4))
    return [{ at: mention.when.at, value, from: mention.from }]
  })
  return {
    id: feature,
    label: label.english,
    unit: shape.kind === 'quantity' ? unitInWords(shape.unit) : '',
    points: points.toSorted((a, b) => a.at.localeCompare(b.at)),
    spans: [],
    events: [],
  }
}

function drugTrack({ entries }: Gathered): Track {
  return {
    id: 'drugs',
    label: 'Drugs',
    unit: '',
    points: [],
    spans: currentEntries(entries).flatMap(({ since, ...entry }) =>
      since ? [{ from: since, label: nameOf(entry) }] : [],
    ),
    events: entries.flatMap((entry) => eventOf(entry)).toSorted((a, b) => a.at.localeCompare(b.at)),
  }
}

function eventOf(entry: DrugEntry): readonly TrackEvent[] {
  if (entry.none || entry.stance === 'taken' || !entry.when) return []
  const said = { given: 'given', 'not-taken': 'left' } as const
  return [{ at: entry.when.at, label: `${nameOf(entry)}: ${said[entry.stance]}` }]
}

function nameOf({ ingredients, text }: Pick<DrugEntry, 'ingredients' | 'text'>): string {
  return ingredients.join(' + ') || text || 'unnamed drug'
}
