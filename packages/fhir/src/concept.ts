import type { CodeableConcept, Coding } from '@medplum/fhirtypes'

/** The codings of a concept, or of several; none when there is none. */
export function codingsOf(
  concept: CodeableConcept | readonly CodeableConcept[] | undefined,
): readonly Coding[] {
  if (concept === undefined) return []
  if ('length' in concept) return concept.flatMap((one) => one.coding ?? [])
  return concept.coding ?? []
}

/** How the author named it: the text, else the display that was chosen, else the first display. */
export function textOf(concept: CodeableConcept | undefined): string | undefined {
  if (concept?.text) return concept.text
  const chosen = concept?.coding?.find((coding) => coding.userSelected && coding.display)
  return (chosen ?? concept?.coding?.find((coding) => coding.display))?.display
}
