import { flag } from '../case-feature.ts'

export const venousConservativeCareTried = flag('venous-conservative-care-tried', {
  label: 'Compression and exercise tried for the veins',
  read: { kind: 'answer' },
  ask: 'Ask: compression worn, legs exercised and raised, for how long?',
  names: ['venous conservative care tried', 'compression tried'],
})
