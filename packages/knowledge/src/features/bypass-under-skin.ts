import { flag } from '../case-feature.ts'

export const bypassUnderSkin = flag('bypass-under-skin', {
  label: 'An arterial bypass runs under the skin of the leg',
  read: { kind: 'condition', concepts: ['bypass-under-skin'] },
  ask: 'Ask: any bypass in the leg, and where does it run?',
  names: ['bypass under the skin', 'epifascial bypass'],
})
