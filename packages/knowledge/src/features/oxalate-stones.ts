import { flag } from '../case-feature.ts'

export const oxalateStones = flag('oxalate-stones', {
  label: 'Oxalate stones or raised oxalate',
  read: { kind: 'condition', concepts: ['oxalate-stones'] },
  ask: 'Ask: kidney stones of oxalate, or oxalate known to be high?',
  names: ['oxalate stones', 'hyperoxaluria'],
})
