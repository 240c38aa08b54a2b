import type { CaseFeature, FeatureId } from '@legato/knowledge'
import { featureIds, features } from '@legato/knowledge'
import { unitInWords } from '@legato/rules'
import type { CivilDate } from '@legato/values'
import type { PatientRecord } from '../record/index.ts'
import { currentEntries } from './current-drugs.ts'
import { diaryTracks } from './diary/tracks.ts'
import type { Gathered } from './gather.ts'
import { gather } from './gather.ts'
import type { DrugEntry } from './medication.ts'
import { nightTracks } from './night.ts'
import { type KeptExam, legTracks } from './timeline-legs.ts'
import type { Timeline, Track, TrackEvent, TrackPoint } from './track.ts'

/**
 * The timeline of a record up to a day: a track for each measured feature that was ever measured,
 * with every value and not only the one that judgement uses, the diary, the tracks of each leg, and a track of
 * drugs. Values without a date have no place on it.
 */
export function timelineOf(
  record: PatientRecord,
  { asOf, exams = [] }: { readonly asOf: CivilDate; readonly exams?: readonly KeptExam[] },
): Timeline {
  const gathered = gather(record, asOf)
  const measured = featureIds.filter(isFollowed).map((feature) => trackOf(feature, gathered))
  const past = exams.filter(({ exam }) => exam.date <= asOf)
  const legs = legTracks({ record, gathered, exams: past })
  const { resources, signed = [] } = record
  const nights = [...diaryTracks(gathered.diary), ...nightTracks(resources, { signed, asOf })]
  const tracks = [...measured, ...nights, ...legs, drugTrack(gathered)]
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
