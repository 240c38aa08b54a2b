/** How the client likes to be answered. https://www.rfc-editor.org/rfc/rfc7240 */
export interface Preference {
  /** What a write gives back, if the client said so. https://hl7.org/fhir/R4/http.html#ops */
  readonly answer: Wish | undefined
  /** Lenient: a search parameter that is not known is passed over, and reported. */
  readonly isLenient: boolean
}

export type Wish = (typeof ANSWERS)[number]

const ANSWERS = ['representation', 'minimal', 'OperationOutcome'] as const

/** The header `Prefer`. What is not known in it may be passed over; of two the first counts. */
export function preferenceOf(header: string | undefined): Preference {
  const preferred = (name: string) => namedIn(header ?? '', name)
  const asked = preferred('return')?.toLowerCase()
  return {
    answer: ANSWERS.find((answer) => answer.toLowerCase() === asked),
    isLenient: preferred('handling')?.toLowerCase() === 'lenient',
  }
}

function namedIn(header: string, name: string): string | undefined {
  const parts = header.split(/[,;]/).map((part) => /^\s*(\w+)\s*=\s*"?([^"]*?)"?\s*$/.exec(part))
  return parts.find((part) => part?.[1]?.toLowerCase() === name)?.[2]
}
