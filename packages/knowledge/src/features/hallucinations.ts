import { flag } from '../case-feature.ts'

export const hallucinations = flag('hallucinations', {
  label: 'Hallucinations',
  read: { kind: 'condition', concepts: ['hallucinations'] },
  ask: 'Ask: seeing or hearing what others do not?',
  names: ['hallucinations'],
})
