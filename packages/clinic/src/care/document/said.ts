import type { DocumentPatient, Standing } from './document.ts'

/** Whose document it is, as it stands on every page. */
export function identityOf({ name, birthDate, identifier }: DocumentPatient): string {
  const born = birthDate === undefined ? 'date of birth not known' : `born ${birthDate}`
  return [name, born, ...(identifier === undefined ? [] : [`no. ${identifier}`])].join(' · ')
}

/** Whether a person stands behind it, as it is told on every page. */
export function standingOf(standing: Standing): string {
  switch (standing.kind) {
    case 'draft':
      return 'Draft, not signed'
    case 'signed':
      return `Signed by ${standing.by}, ${standing.at}`
  }
}
