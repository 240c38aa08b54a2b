import { flag } from '../case-feature.ts'

export const anxiety = flag('anxiety', {
  label: 'Anxiety disorder',
  read: { kind: 'condition', concepts: ['anxiety'] },
  ask: 'Ask about worry; GAD-7',
  names: [
    'anxiety',
    'generalized anxiety disorder',
    'angststörung',
    'trouble anxieux',
    'trastorno de ansiedad',
  ],
})
