import type { Medication, Resource } from '@legato/fhir'
import { referenceTo } from '@legato/fhir'
import type { TrialOutcome } from '@legato/knowledge'
import type { CivilDate } from '@legato/values'
import type { PatientRecord } from '../record/index.ts'
import { isDiaryResponse } from '../record/index.ts'
import { readAllergy } from './allergy.ts'
import { readCondition, readProcedure } from './condition.ts'
import { readContained } from './contained.ts'
import { diaryOf } from './diary/diary.ts'
import type { Logged } from './diary/logged.ts'
import { readFamily } from './family.ts'
import { asItStood } from './hindsight.ts'
import type { DrugEntry, Medications } from './medication.ts'
import { named, readMedication, resolvedAs } from './medication.ts'
import type { Mention } from './mention.ts'
import { Gathering } from './mention.ts'
import { readNight } from './night.ts'
import { note } from './notes.ts'
import { readObservation } from './observation.ts'
import { readQuestionnaire } from './questionnaire.ts'
import { isWords } from './same.ts'
import type { Trial } from './trial.ts'
import { isPastCourse, trialResult, trialsOf } from './trial.ts'
import { newestFirst } from './when.ts'

/** All that the record says, before anything is decided. */
export interface Gathered {
  readonly gathering: Gathering
  readonly entries: readonly DrugEntry[]
  /** Courses that are over, of drugs for the legs. */
  readonly trials: readonly Trial[]
  /** The nights of the bedside diary, the oldest first. */
  readonly diary: readonly Logged[]
}

/** One walk through the record. Types that describe no feature are passed over. */
export function gather({ resources, signed = [] }: PatientRecord, asOf: CivilDate): Gathered {
  const gathering = new Gathering(asOf)
  const medications = medicationsIn(resources)
  const entries: DrugEntry[] = []
  for (const resource of resources) {
    const then = asItStood(resource, asOf)
    if (resource.resourceType === 'DiagnosticReport') readNight(resource, gathering, signed)
    if (then.kind === 'stood') {
      const entry = readResource(then.resource, medications, gathering)
      if (entry) entries.push(entry)
    } else refuseLater(resource, then.date, gathering)
  }
  const trials = trialsIn(resources, medications, asOf)
  const written = gathering.of('current-drugs').flatMap(answered)
  const diary = diaryOf({ resources }, { asOf })
  return { gathering, trials, diary, entries: [...entries, ...written].toSorted(newestFirst) }
}

function refuseLater(resource: Resource, date: string, gathering: Gathering): void {
  gathering.refuse(referenceTo(resource) ?? resource.resourceType, note('in-the-future', { date }))
}

/** A result that an Observation gives to a course counts before the reason written with it. */
function trialsIn(
  resources: readonly Resource[],
  medications: Medications,
  asOf: CivilDate,
): readonly Trial[] {
  const results = new Map<string, TrialOutcome>()
  const trials: Trial[] = []
  for (const resource of resources) {
    if (resource.resourceType === 'Observation') {
      const result = trialResult(resource)
      if (result) results.set(...result)
    } else if (isPastCourse(resource, asOf))
      trials.push(...trialsOf(resource, named(resource, medications)))
  }
  return trials.map((trial) => {
    const outcome = results.get(trial.from)
    return outcome ? { ...trial, outcome } : trial
  })
}

function readResource(
  resource: Resource,
  medications: Medications,
  gathering: Gathering,
): DrugEntry | undefined {
  switch (resource.resourceType) {
    case 'Observation':
      readObservation(resource, gathering)
      readContained(resource, gathering)
      return undefined
    case 'DiagnosticReport':
      readContained(resource, gathering)
      return undefined
    case 'QuestionnaireResponse':
      // The diary is read as nights, not answer by answer.
      if (!isDiaryResponse(resource)) readQuestionnaire(resource, gathering)
      return undefined
    case 'Condition':
      readCondition(resource, gathering)
      return undefined
    case 'Procedure':
      readProcedure(resource, gathering)
      return undefined
    case 'FamilyMemberHistory':
      readFamily(resource, gathering)
      return undefined
    case 'AllergyIntolerance':
      readAllergy(resource, gathering)
      return undefined
    case 'MedicationStatement':
    case 'MedicationRequest':
    case 'MedicationAdministration':
    case 'MedicationDispense':
      return readMedication(resource, medications, gathering)
    default:
      return undefined
  }
}

function medicationsIn(resources: readonly Resource[]): Medications {
  const found = new Map<string, Medication>()
  for (const resource of resources) {
    if (resource.resourceType === 'Medication') found.set(`Medication/${resource.id}`, resource)
  }
  return found
}

/** Drugs that a patient wrote into an answer: each word is a drug, with the dose that stands in it. */
function answered(mention: Mention): readonly DrugEntry[] {
  if (mention.kind === 'silent' || !isWords(mention.value)) return []
  const said = {
    stance: 'taken',
    from: mention.from,
    ...(mention.when && { when: mention.when }),
  } as const
  const { has } = mention.value
  if (has.length === 0) return [{ ...said, ...resolvedAs({}), text: '', none: true, dosages: [] }]
  return has.map((text) => ({
    ...said,
    ...resolvedAs({ text }),
    text,
    none: false,
    dosages: [{ text }],
  }))
}
