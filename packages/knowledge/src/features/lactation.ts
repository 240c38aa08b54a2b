import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const lactation = flag('lactation', {
  label: 'Breastfeeding',
  read: { kind: 'condition', concepts: ['lactation'] },
  maxAge: { days: 183, basis: ours('Half a year, then asked again') },
  ask: 'Ask whether the patient breastfeeds',
  names: [
    'breastfeeding',
    'lactating',
    'stillt',
    'stillend',
    'stillzeit',
    'allaitement',
    'lactancia',
  ],
})
