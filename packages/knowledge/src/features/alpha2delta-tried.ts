import { coded } from '../case-feature.ts'

export const alpha2deltaTried = coded('alpha2delta-tried', {
  label: 'Gabapentin or pregabalin tried',
  options: ['not-tried', 'effective', 'failed', 'not-tolerated', 'too-low-or-short'],
  read: { kind: 'answer' },
  ask: 'Ask: has gabapentin or pregabalin been tried, and did it help?',
  names: ['alpha2delta tried'],
  alterable: true,
})
