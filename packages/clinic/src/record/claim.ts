import type { CodeableConcept, Observation, Resource } from '@legato/fhir'

/** What a resource says, in a line: for who is asked to stand for it. */
export interface Claim {
  /** What it is about, such as `Periodic leg movements`. */
  readonly about?: string
  /** What it says of that, such as `38 /h`. */
  readonly says?: string
}

/** Nothing is said where the resource says it in no word or number of its own. */
export function claimOf(resource: Resource): Claim {
  switch (resource.resourceType) {
    case 'Observation':
      return claim(wordsOf(resource.code), measured(resource))
    case 'DiagnosticReport':
      return claim(wordsOf(resource.code), resource.conclusion)
    case 'Condition':
      return claim(wordsOf(resource.code), wordsOf(resource.severity))
    case 'ClinicalImpression':
    case 'RiskAssessment':
      return claim(wordsOf(resource.code), noteOf(resource))
    case 'DocumentReference':
      return claim(wordsOf(resource.type), undefined)
    default:
      return {}
  }
}

function claim(about: string | undefined, says: string | undefined): Claim {
  return { ...(about ? { about } : {}), ...(says ? { says } : {}) }
}

function wordsOf(concept: CodeableConcept | undefined): string | undefined {
  return concept?.text ?? concept?.coding?.find(({ display }) => display)?.display
}

function measured(observation: Observation): string | undefined {
  const { valueQuantity: quantity, valueInteger: count, valueString: text } = observation
  if (quantity?.value !== undefined)
    return `${quantity.comparator ?? ''}${quantity.value} ${quantity.unit ?? quantity.code ?? ''}`.trim()
  return text ?? (count === undefined ? wordsOf(observation.valueCodeableConcept) : `${count}`)
}

function noteOf({
  summary,
  note = [],
}: {
  readonly summary?: string
  readonly note?: readonly { readonly text: string }[]
}): string | undefined {
  return summary ?? note[0]?.text
}
