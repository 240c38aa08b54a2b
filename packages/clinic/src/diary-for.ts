import { type Dosage, type Resource, referenceTo } from '@legato/fhir'
import type { CivilDate } from '@legato/values'
import { type CurrentDrug, describe } from './profile/index.ts'
import { type DiaryNight, diaryNight, type PatientRecord } from './record/index.ts'

/** The bedside diary of a patient, and the drugs whose doses it asks for. */
export interface Diary {
  /** The newest first. */
  readonly nights: readonly KeptNight[]
  readonly drugs: readonly UsualDose[]
}

export interface KeptNight {
  readonly night: DiaryNight
  /** To be sent back with a correction. */
  readonly version: string
}

/** A drug of the patient's list. That it is usual does not say that it was taken. */
export interface UsualDose {
  readonly drug: string
  /** Of one dose, where the list gives it. */
  readonly amount?: string
  /** Times of day that the list names, `21:00`. */
  readonly at: readonly string[]
}

/** @param since the first night that is wanted; all when left out */
export function diaryFor(
  record: PatientRecord,
  { asOf, since }: { readonly asOf: CivilDate; readonly since?: CivilDate | undefined },
): Diary {
  const nights = record.resources.flatMap((resource): readonly KeptNight[] => {
    const night = diaryNight(resource)
    if (!night || (since !== undefined && night.night < since)) return []
    return [{ night, version: resource.meta?.versionId ?? '1' }]
  })
  return {
    nights: nights.toSorted((a, b) => b.night.night.localeCompare(a.night.night)),
    drugs: describe(record, { asOf }).drugs.map((drug) => usualDose(drug, record)),
  }
}

function usualDose(drug: CurrentDrug, { resources }: PatientRecord): UsualDose {
  const resource = resources.find((one) => referenceTo(one) === drug.from)
  const amount = amountOf(drug)
  const at = dosagesOf(resource).flatMap(({ timing }) => timing?.repeat?.timeOfDay ?? [])
  return {
    drug: drug.text,
    ...(amount !== undefined && { amount }),
    at: [...new Set(at.map((time) => time.slice(0, 'HH:MM'.length)))].toSorted(),
  }
}

/** Of a dose taken once a day: how others are shared out over the day, the list does not tell. */
function amountOf({ dailyMg, timesPerDay, asNeeded }: CurrentDrug): string | undefined {
  if (dailyMg === undefined || asNeeded || timesPerDay !== 1) return undefined
  return `${dailyMg} mg`
}

function dosagesOf(resource: Resource | undefined): readonly Dosage[] {
  if (resource?.resourceType === 'MedicationStatement') return resource.dosage ?? []
  return resource?.resourceType === 'MedicationRequest' ? (resource.dosageInstruction ?? []) : []
}
