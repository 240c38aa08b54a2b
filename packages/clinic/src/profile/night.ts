import { type DiagnosticReport, type Resource, referenceTo } from '@legato/fhir'
import { features } from '@legato/knowledge'
import { NIGHT_SCORED, type NightScored, readScored } from '@legato/sleep'
import type { CivilDate, ResourceRef } from '@legato/values'
import type { SignedVersion } from '../record/index.ts'
import type { Gathering } from './mention.ts'
import { note } from './notes.ts'
import type { Track } from './track.ts'
import { isAfter, type When, whenOf } from './when.ts'

/** The recording of a night that was scored, and whether somebody stands for the scoring. */
interface ScoredNight {
  readonly from: ResourceRef
  readonly when: When | undefined
  readonly indices: NightScored['indices']['edited']
  readonly isSigned: boolean
}

/** Of the two standards the index of this one is the case feature; the other is told beside it. */
const USED = 'plmsi/wasm-2016'
const BESIDE = 'plmsi/aasm-v3'

/**
 * What the scoring of a night says of case features. What nobody has signed is not known; what was
 * signed after the day of judgement was not known then.
 */
export function readNight(
  report: DiagnosticReport,
  gathering: Gathering,
  signed: readonly SignedVersion[],
): void {
  const night = nightIn(report, signed, gathering.asOf)
  if (!night) return
  const { when, from, indices, isSigned } = night
  const place = { from, ...(when && { when }) }
  if (when && isAfter(when, gathering.asOf)) {
    gathering.refuse(from, note('in-the-future', { date: when.at }))
    return
  }
  const value = indices[USED]?.value ?? null
  if (!isSigned) {
    const notes = [note('night-unsigned')]
    gathering.add('plms-index', { kind: 'silent', why: 'awaiting-signature', ...place, notes })
  } else if (value === null || !isPlausible(value)) {
    const notes = [note('night-without-index')]
    gathering.add('plms-index', { kind: 'silent', why: 'never-measured', ...place, notes })
  } else {
    const other = indices[BESIDE]?.value ?? null
    const values = { night: when?.at ?? '', used: USED, beside: BESIDE, other: other ?? '' }
    const notes = [other === null ? note('night-index', values) : note('night-indices', values)]
    gathering.add('plms-index', { kind: 'spoken', value, ...place, notes })
  }
}

function isPlausible(value: number): boolean {
  const [low, high] = features['plms-index'].shape.plausible
  return value >= low && value <= high
}

function nightIn(
  report: DiagnosticReport,
  signed: readonly SignedVersion[],
  asOf: CivilDate,
): ScoredNight | undefined {
  const { id = '', meta, status, extension = [], effectiveDateTime } = report
  const text = extension.find(({ url }) => url === NIGHT_SCORED)?.valueString
  const scored = text === undefined ? undefined : readScored(text)
  if (!scored || status === 'entered-in-error' || status === 'cancelled') return undefined
  return {
    from: referenceTo(report) ?? 'DiagnosticReport',
    when: whenOf(effectiveDateTime),
    indices: scored.indices.edited,
    isSigned: signed.some(
      (one) =>
        one.type === 'DiagnosticReport' &&
        one.id === id &&
        one.version === meta?.versionId &&
        one.at.slice(0, 10) <= asOf,
    ),
  }
}

/** What of a night is followed over time. Each standard is a track of its own: they are not compared. */
const FOLLOWED: Readonly<Record<string, string>> = {
  'plmsi/wasm-2016': 'PLMS index, WASM 2016',
  'plmsi/aasm-v3': 'PLMS index, AASM v3',
  'plmwi/wasm-2016': 'PLMW index, WASM 2016',
  'plmwi/aasm-v3': 'PLMW index, AASM v3',
}

/** The recorded nights as tracks: numbers of those that were signed, and each night as an event. */
export function nightTracks(
  resources: readonly Resource[],
  { signed, asOf }: { readonly signed: readonly SignedVersion[]; readonly asOf: CivilDate },
): readonly Track[] {
  const nights = resources
    .flatMap((one) => (one.resourceType === 'DiagnosticReport' ? one : []))
    .flatMap((report) => nightIn(report, signed, asOf) ?? [])
    .filter(({ when }) => when && !isAfter(when, asOf))
    .toSorted((a, b) => (a.when?.at ?? '').localeCompare(b.when?.at ?? ''))
  const blank = { unit: '', points: [], spans: [], events: [] }
  const events = nights.flatMap(({ when, isSigned }) =>
    when ? [{ at: when.at, label: isSigned ? 'Recorded' : 'Recorded, awaiting signature' }] : [],
  )
  return [
    ...Object.entries(FOLLOWED).map(([index, label]) => ({
      ...{ ...blank, id: `night ${index}`, label, unit: '/h' },
      points: nights.flatMap(({ when, from, isSigned, indices }) => {
        const value = indices[index]?.value ?? null
        return when && isSigned && value !== null ? [{ at: when.at, value, from }] : []
      }),
    })),
    { ...blank, id: 'nights', label: 'Recorded nights', events },
  ]
}
