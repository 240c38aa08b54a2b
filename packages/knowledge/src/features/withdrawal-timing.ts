import { flag } from '../case-feature.ts'

export const withdrawalTiming = flag('withdrawal-timing', {
  label: 'Follows the last opioid, alcohol or sedative',
  read: { kind: 'answer' },
  ask: 'Ask: does it come when an opioid, alcohol or a sedative wears off?',
  names: ['withdrawal timing'],
})
