import { flag } from '../case-feature.ts'

export const limbThreateningIschemia = flag('limb-threatening-ischemia', {
  label: 'Chronic limb-threatening ischemia',
  read: { kind: 'condition', concepts: ['limb-threatening-ischemia'] },
  ask: 'Ask for pain of the foot at rest for two weeks and more; look for wounds',
  names: ['limb-threatening ischemia', 'clti'],
})
