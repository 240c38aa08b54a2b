import { flag } from '../case-feature.ts'

export const itchingSkin = flag('itching-skin', {
  label: 'Itching skin of the legs',
  read: { kind: 'answer' },
  ask: 'Look at the skin: eczema, dry or scratched?',
  names: ['itching legs', 'eczema of the legs'],
})
