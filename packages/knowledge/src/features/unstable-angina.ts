import { flag } from '../case-feature.ts'

export const unstableAngina = flag('unstable-angina', {
  label: 'Unstable angina or recent heart attack',
  read: { kind: 'condition', concepts: ['unstable-angina'] },
  ask: 'Ask: chest pain at rest or growing worse, or a heart attack lately?',
  names: ['unstable angina'],
})
