import { words } from '../case-feature.ts'

export const bodyParts = words('body-parts', {
  label: 'Body parts affected',
  read: { kind: 'answer' },
  ask: 'Ask: where do you feel it: legs, arms, elsewhere?',
  names: ['body parts', 'affected body parts', 'betroffene körperteile'],
})
