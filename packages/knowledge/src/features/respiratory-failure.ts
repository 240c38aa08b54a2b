import { flag } from '../case-feature.ts'

export const respiratoryFailure = flag('respiratory-failure', {
  label: 'Respiratory failure',
  read: { kind: 'answer' },
  ask: 'Ask: home oxygen, or carbon dioxide known to be high?',
  names: ['respiratory failure', 'chronic respiratory failure', 'respiratorische insuffizienz'],
})
