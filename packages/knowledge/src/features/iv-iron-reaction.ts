import { flag } from '../case-feature.ts'

export const ivIronReaction = flag('iv-iron-reaction', {
  label: 'Reaction to intravenous iron',
  read: { kind: 'answer' },
  ask: 'Ask: any reaction to iron given into a vein?',
  names: ['iv iron reaction'],
})
