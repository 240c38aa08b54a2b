import { flag } from '../case-feature.ts'

export const clinicallySignificant = flag('clinically-significant', {
  label: 'Clinically significant',
  read: { kind: 'answer' },
  ask: 'Judge whether symptoms cause marked distress or impairment',
  names: ['clinically significant', 'clinically significant rls'],
})
