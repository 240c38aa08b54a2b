import { flag } from '../case-feature.ts'

export const patentForamenOvale = flag('patent-foramen-ovale', {
  label: 'Patent foramen ovale',
  read: { kind: 'condition', concepts: ['patent-foramen-ovale'] },
  ask: 'Ask: is a hole in the heart known?',
  names: ['patent foramen ovale', 'pfo'],
})
