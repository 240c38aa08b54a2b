import type { Words } from '../words/index.ts'

/** FHIR's administrative gender in words. */
export function sexInWords(sex: string | undefined, t: Words): string {
  switch (sex) {
    case 'female':
    case 'male':
    case 'other':
      return t(`sexes.${sex}`)
    default:
      // A word from outside, or none: neither is guessed at.
      return t('sexes.unknown')
  }
}
