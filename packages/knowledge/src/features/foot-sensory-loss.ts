import { flag } from '../case-feature.ts'

export const footSensoryLoss = flag('foot-sensory-loss', {
  label: 'Feeling lost in the feet',
  read: { kind: 'condition', concepts: ['foot-sensory-loss'] },
  ask: 'Test feeling in both feet with a filament',
  names: ['foot sensory loss', 'loss of protective sensation'],
})
