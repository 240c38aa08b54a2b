import { flag } from '../case-feature.ts'

export const veinClosure = flag('vein-closure', {
  label: 'A leg vein was closed or taken out before',
  read: { kind: 'condition', concepts: ['vein-closure'] },
  ask: 'Ask: any earlier treatment of leg veins?',
  names: ['vein closure', 'previous vein ablation', 'previous ablation'],
})
