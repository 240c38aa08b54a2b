import { rasterFor, whyFor } from '@legato/clinic'
import type { BodyPart, DiaryNight, PatientRecord } from '@legato/clinic/record'
import { diaryResponse } from '@legato/clinic/record'
import { addDays, type CivilDate, civilDate } from '@legato/values'
import type { GalleryAnswer, GalleryRequest } from './exchange.ts'

const asOf = dayOf('2026-11-22')

function dayOf(text: string): CivilDate {
  const day = civilDate(text)
  if (!day) throw new Error(`gallery: ${text} is no day`)
  return day
}

/** A run of invented nights: about when it begins, how strong, how often beyond the legs. */
interface Run {
  readonly first: string
  readonly count: number
  /** Hours of the clock, after midnight as 24 and more. */
  readonly began: number
  readonly urge: number
  readonly arms?: number
  readonly sleep: number
  readonly dose?: readonly [amount: string, at: string]
  readonly zone?: string
  /** One night in so many is not logged. */
  readonly gap?: number
}

/** Scattered without dice, the same each time. */
function scatter(at: number, salt: number): number {
  const wave = Math.sin(at * 12.9898 + salt * 78.233) * 43_758.5453
  return wave - Math.floor(wave)
}

function nightsOf(run: Run): readonly DiaryNight[] {
  const gap = run.gap ?? 9
  return Array.from({ length: run.count }, (_, at) => at)
    .filter((at) => scatter(at, 1) > 1 / gap)
    .map((at) => nightOf(run, at))
}

function nightOf(run: Run, at: number): DiaryNight {
  const quiet = scatter(at, 2) < (run.urge < 4 ? 0.3 : 0.03)
  const hour = run.began + (scatter(at, 3) - 0.5) * 2.5
  const parts: readonly BodyPart[] =
    scatter(at, 4) < (run.arms ?? 0)
      ? ['left-leg', 'right-leg', 'left-arm']
      : ['left-leg', 'right-leg']
  const [amount, time] = run.dose ?? []
  return {
    night: addDays(dayOf(run.first), at),
    zone: run.zone ?? 'Europe/Berlin',
    urge: quiet ? 0 : Math.round(Math.min(10, Math.max(1, run.urge + (scatter(at, 5) - 0.5) * 3))),
    beganAt: quiet ? 'no-urge' : clock(hour),
    parts: quiet ? [] : parts,
    reliefMin: null,
    tried: scatter(at, 6) < 0.3 ? [{ what: 'walking', helped: 'a-little' }] : [],
    doses: amount && time ? [{ drug: 'pramipexole', amount, at: time }] : [],
    sleepHours: Math.round((run.sleep + (scatter(at, 7) - 0.5) * 2) * 2) / 2,
  }
}

function clock(hour: number): string {
  const minutes = Math.round((hour * 60) / 15) * 15
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}

function recordOf(runs: readonly Run[], drugs: Readonly<Record<string, string>>): PatientRecord {
  const medications = Object.entries(drugs).map(([text, start], at) => ({
    resourceType: 'MedicationStatement' as const,
    id: `drug-${at}`,
    status: 'active' as const,
    subject: { reference: 'Patient/p' },
    medicationCodeableConcept: { text },
    effectivePeriod: { start },
  }))
  const nights = runs
    .flatMap(nightsOf)
    .map((night) => diaryResponse(night, { id: `night-${night.night}`, subject: 'Patient/p' }))
  return {
    patient: { resourceType: 'Patient', id: 'p' },
    resources: [...medications, ...nights],
  }
}

const low = ['0.125 mg', '21:00'] as const
const high = ['0.25 mg', '18:00'] as const
const AUGMENTED: readonly Run[] = [
  { first: '2026-06-10', count: 35, began: 22.3, urge: 5, sleep: 5.5 },
  { first: '2026-07-15', count: 30, began: 22.8, urge: 2.5, sleep: 7, dose: low },
  { first: '2026-08-14', count: 40, began: 21, urge: 4, sleep: 6.5, dose: low },
  {
    first: '2026-09-23',
    count: 8,
    began: 18,
    urge: 5,
    sleep: 5,
    dose: low,
    zone: 'America/New_York',
  },
  { first: '2026-10-01', count: 20, began: 19.5, urge: 6, arms: 0.2, sleep: 6, dose: high },
  { first: '2026-10-21', count: 32, began: 17.5, urge: 7.5, arms: 0.5, sleep: 5.5, dose: high },
]
const YEARS: readonly Run[] = [
  { first: '2021-11-25', count: 300, began: 22.5, urge: 5, sleep: 6 },
  { first: '2022-09-21', count: 500, began: 23, urge: 3, sleep: 7, dose: low },
  { first: '2024-02-03', count: 400, began: 22, urge: 4, sleep: 6.5, dose: low },
  { first: '2025-03-09', count: 300, began: 20.5, urge: 5, arms: 0.1, sleep: 6.5, dose: low },
  { first: '2026-01-03', count: 324, began: 18.5, urge: 6.5, arms: 0.35, sleep: 6, dose: high },
]

const RECORDS: Readonly<Record<string, PatientRecord>> = {
  keller: recordOf(AUGMENTED, { 'pramipexole 0.25 mg': '2026-07-15', sertraline: '2026-09-10' }),
  carol: recordOf(YEARS, { 'pramipexole 0.25 mg': '2022-09-21' }),
  anna: recordOf(AUGMENTED.slice(4), { 'pramipexole 0.25 mg': '2023-05-01' }),
}

/** The nights of some of the invented people; the others have none. */
export function rasterAnswer({ method, path }: GalleryRequest): GalleryAnswer | undefined {
  const [, , id = '', part, item = ''] = path.split('/')
  if (method !== 'GET' || HIDDEN.has(id)) return undefined
  const record = RECORDS[id] ?? recordOf([], {})
  if (part === 'why' && /^(diary|beside)-/.test(item))
    return { status: 200, body: whyFor(record, { asOf, item }) }
  if (part !== 'surveillance') return undefined
  return { status: 200, body: rasterFor(record, { asOf }) }
}

const HIDDEN: ReadonlySet<string> = new Set(['expired', 'slow', 'failed', 'forbidden'])
