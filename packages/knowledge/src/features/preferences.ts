import { words } from '../case-feature.ts'

/** What the patient said matters; the words that are understood stand in `ranking/preferences.ts`. */
export const preferences = words('preferences', {
  label: 'What the patient prefers',
  read: { kind: 'answer' },
  ask: 'Ask: what matters to you in a treatment? No daily drug, no injection, no drug first, no weight gain, driving at work?',
  alterable: true,
  names: [
    'preferences',
    'patient preferences',
    'treatment preferences',
    'präferenzen',
    'wünsche',
    'préférences',
    'preferencias',
  ],
})
