import { quantity } from '../case-feature.ts'

export const daysSinceIvIron = quantity('days-since-iv-iron', {
  label: 'Days since intravenous iron',
  unit: 'd',
  plausible: [0, 40000],
  read: { kind: 'derived', from: [] },
  ask: 'Ask: when was iron last given into a vein?',
})
