import { flag } from '../case-feature.ts'

export const wholeBodyRestlessness = flag('whole-body-restlessness', {
  label: 'Restlessness of the whole body',
  read: { kind: 'condition', concepts: ['akathisia'] },
  ask: 'Ask: is the whole body restless, at any hour?',
  names: ['whole body restlessness'],
})
