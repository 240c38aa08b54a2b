import { words } from '../case-feature.ts'

/** Drugs by ingredient name, and other substances such as sulfite. */
export const allergies = words('allergies', {
  label: 'Allergies',
  read: { kind: 'derived', from: [] },
  ask: 'Ask for allergies and what happened',
})
