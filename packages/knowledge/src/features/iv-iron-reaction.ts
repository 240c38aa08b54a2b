import { flag } from '../case-feature.ts'

export const ivIronReaction = flag('iv-iron-reaction', {
  label: 'Reaction to intravenous iron',
  read: { kind: 'condition', concepts: ['iv-iron-reaction'] },
  ask: 'Ask: any reaction to iron given into a vein?',
  names: ['iv iron reaction'],
})
