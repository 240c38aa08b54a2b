import type { CodeableConcept, Medication, Reference, Resource } from '@legato/fhir'
import { codingsOf, referenceTo, targetOf, textOf } from '@legato/fhir'
import type { DrugMatch, DrugStatement } from '@legato/knowledge'
import { resolveDrug } from '@legato/knowledge'
import type { Gathering } from './mention.ts'
import { saysNone, saysNothing } from './none.ts'
import { note } from './notes.ts'
import type { Medicated, Stood } from './standing.ts'
import { standing } from './standing.ts'
import { isAfter } from './when.ts'

/** What one resource says of one drug. */
export interface DrugEntry extends Stood {
  /** In the words of the record. */
  readonly text: string
  readonly match: DrugMatch
  /** Names of the ingredients that are certain. */
  readonly ingredients: readonly string[]
  /** It names no drug but says that none is taken. */
  readonly none: boolean
  readonly from: string
}

/** The Medications to which the record's statements point. */
export type Medications = ReadonlyMap<string, Medication>

/** Undefined when the resource says neither that the drug is taken nor that it is not. */
export function readMedication(
  resource: Medicated,
  medications: Medications,
  gathering: Gathering,
): DrugEntry | undefined {
  const stood = standing(resource, gathering.asOf)
  if (!stood) return undefined
  const from = referenceTo(resource) ?? resource.resourceType
  if (stood.when && isAfter(stood.when, gathering.asOf)) {
    gathering.refuse(from, note('in-the-future', { date: stood.when.at }))
    return undefined
  }
  const drug = drugOf(resource, medications)
  if (saysNothing(drug.concept)) return undefined
  const none = saysNone(drug.concept)
  const resolved = resolvedAs(drug.statement)
  // A code without words is shown as the code.
  const code = resolved.match.kind === 'unresolved' ? resolved.match.text : ''
  return { ...stood, ...resolved, from, text: drug.text || code, none }
}

/** The drug that a resource names, whether or not it is taken. */
export function named(
  resource: Medicated,
  medications: Medications,
): Pick<DrugEntry, 'ingredients' | 'text'> {
  const { text, statement } = drugOf(resource, medications)
  return { text, ingredients: resolvedAs(statement).ingredients }
}

/** What a drug statement resolves to. */
export function resolvedAs(statement: DrugStatement): Pick<DrugEntry, 'match' | 'ingredients'> {
  const match = resolveDrug(statement)
  if (match.kind === 'unresolved') return { match, ingredients: [] }
  return { match, ingredients: match.ingredients.map(({ drug }) => drug.name) }
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
