import { flag } from '../case-feature.ts'

export const ironOverload = flag('iron-overload', {
  label: 'Iron overload',
  read: { kind: 'condition', concepts: ['iron-overload'] },
  ask: 'Ask for hemochromatosis or other iron overload',
  names: ['iron overload'],
})
