import { flag } from '../case-feature.ts'

export const asthmaOrAtopy = flag('asthma-or-atopy', {
  label: 'Severe asthma, eczema or atopy',
  read: { kind: 'answer' },
  ask: 'Ask: severe asthma, eczema or other atopy?',
  names: ['asthma or atopy'],
})
