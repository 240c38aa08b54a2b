import type {
  CodeableConcept,
  Dosage,
  Medication,
  MedicationAdministration,
  MedicationRequest,
  MedicationStatement,
  Reference,
  Resource,
} from '@legato/fhir'
import { codingsOf, referenceTo, targetOf, textOf } from '@legato/fhir'
import type { DrugMatch, DrugStatement } from '@legato/knowledge'
import { resolveDrug } from '@legato/knowledge'
import type { Gathering } from './mention.ts'
import { saysNone } from './none.ts'
import { note } from './notes.ts'
import type { When } from './when.ts'
import { isAfter, whenOf } from './when.ts'

/** What one resource says of one drug. */
export interface DrugEntry {
  readonly stance: 'taken' | 'not-taken' | 'given'
  /** In the words of the record. */
  readonly text: string
  readonly match: DrugMatch
  /** Names of the ingredients that are certain. */
  readonly ingredients: readonly string[]
  /** It names no drug but says that none is taken. */
  readonly none: boolean
  /** When that was so. */
  readonly when?: When
  readonly since?: string
  readonly dosages: readonly Dosage[]
  readonly from: string
}

type Medicated = MedicationStatement | MedicationRequest | MedicationAdministration

/** The Medications to which the record's statements point. */
export type Medications = ReadonlyMap<string, Medication>

/** Undefined when the resource says neither that the drug is taken nor that it is not. */
export function readMedication(
  resource: Medicated,
  medications: Medications,
  gathering: Gathering,
): DrugEntry | undefined {
  const stood = standing(resource, gathering)
  if (!stood) return undefined
  const from = referenceTo(resource) ?? resource.resourceType
  if (stood.when && isAfter(stood.when, gathering.asOf)) {
    gathering.refuse(from, note('in-the-future', { date: stood.when.at }))
    return undefined
  }
  const drug = drugOf(resource, medications)
  const none = saysNone(drug.concept)
  return { ...stood, ...resolvedAs(drug.statement), from, text: drug.text, none }
}

/** What a drug statement resolves to. */
export function resolvedAs(statement: DrugStatement): Pick<DrugEntry, 'match' | 'ingredients'> {
  const match = resolveDrug(statement)
  if (match.kind === 'unresolved') return { match, ingredients: [] }
  return { match, ingredients: match.ingredients.map(({ drug }) => drug.name) }
}

type Stood = Pick<DrugEntry, 'stance' | 'when' | 'since' | 'dosages'>

function standing(resource: Medicated, gathering: Gathering): Stood | undefined {
  if (resource.resourceType === 'MedicationStatement') return stated(resource, gathering)
  if (resource.resourceType === 'MedicationRequest') return ordered(resource, gathering)
  return administered(resource)
}

function stated(statement: MedicationStatement, { asOf }: Gathering): Stood | undefined {
  const { status, effectivePeriod, effectiveDateTime, dateAsserted, dosage = [] } = statement
  if (status === 'entered-in-error' || status === 'intended') return undefined
  const start = whenOf(effectivePeriod?.start)
  const end = whenOf(effectivePeriod?.end)
  const over = end !== undefined && end.last < asOf
  if (!over && status !== 'not-taken' && start && isAfter(start, asOf)) return undefined
  if (over || STOPPED.has(status ?? '')) {
    const when = whenOf(
      effectivePeriod?.end,
      dateAsserted,
      effectiveDateTime,
      effectivePeriod?.start,
    )
    return { stance: 'not-taken', dosages: dosage, ...(when && { when }) }
  }
  const when = whenOf(dateAsserted, effectiveDateTime, effectivePeriod?.start)
  const since = effectivePeriod?.start ?? effectiveDateTime
  return { stance: 'taken', dosages: dosage, ...(when && { when }), ...(since && { since }) }
}

const STOPPED: ReadonlySet<string> = new Set(['completed', 'stopped', 'not-taken', 'on-hold'])

/** Intents that mean that the drug is to be taken: not a plan or proposal, not an option. */
const ORDERS: ReadonlySet<string> = new Set([
  'order',
  'original-order',
  'reflex-order',
  'filler-order',
  'instance-order',
])

/** A request that was stopped does not say when; only statements tell that a drug was left. */
function ordered(request: MedicationRequest, { asOf }: Gathering): Stood | undefined {
  const { status, intent, doNotPerform, authoredOn, dosageInstruction = [] } = request
  const active = status === 'active' || status === 'unknown'
  if (!active || doNotPerform || !ORDERS.has(intent ?? '')) return undefined
  const periods = dosageInstruction.flatMap(({ timing }) => timing?.repeat?.boundsPeriod ?? [])
  const ends = periods.map(({ end }) => whenOf(end))
  if (ends.length > 0 && ends.every((end) => end !== undefined && end.last < asOf)) return undefined
  const starts = periods.map(({ start }) => whenOf(start))
  if (starts.length > 0 && starts.every((start) => start && isAfter(start, asOf))) return undefined
  const when = whenOf(authoredOn)
  const since = periods[0]?.start ?? authoredOn
  return {
    stance: 'taken',
    dosages: dosageInstruction,
    ...(when && { when }),
    ...(since && { since }),
  }
}

function administered(given: MedicationAdministration): Stood | undefined {
  if (given.status !== 'completed' && given.status !== 'in-progress') return undefined
  const when = whenOf(
    given.effectiveDateTime,
    given.effectivePeriod?.end,
    given.effectivePeriod?.start,
  )
  return { stance: 'given', dosages: [], ...(when && { when }) }
}

interface Named {
  readonly concept: CodeableConcept | undefined
  readonly text: string
  readonly statement: DrugStatement
}

function drugOf(resource: Medicated, medications: Medications): Named {
  const { medicationCodeableConcept: concept, medicationReference: reference } = resource
  if (concept) return { concept, text: textOf(concept) ?? '', statement: statementOf(concept) }
  const medication = reference && medicationAt(reference, resource, medications)
  const text = textOf(medication?.code) ?? reference?.display ?? ''
  const named = { ...statementOf(medication?.code), ...(text && { text }) }
  return {
    concept: medication?.code,
    text,
    statement: { ...named, containedIngredients: ingredientsOf(medication) },
  }
}

function statementOf(concept: CodeableConcept | undefined): DrugStatement {
  return { codings: codingsOf(concept), ...(concept?.text && { text: concept.text }) }
}

function ingredientsOf(medication: Medication | undefined): readonly DrugStatement[] {
  return (medication?.ingredient ?? []).flatMap(({ itemCodeableConcept, itemReference }) => {
    if (itemCodeableConcept) return [statementOf(itemCodeableConcept)]
    return itemReference?.display ? [{ text: itemReference.display }] : []
  })
}

function medicationAt(
  reference: Reference,
  { contained = [] }: { readonly contained?: readonly Resource[] },
  medications: Medications,
): Medication | undefined {
  const target = targetOf(reference)
  if (target.kind === 'resource') return medications.get(`${target.type}/${target.id}`)
  if (target.kind !== 'contained') return undefined
  const found = contained.find(({ id }) => id === target.id)
  return found?.resourceType === 'Medication' ? found : undefined
}
